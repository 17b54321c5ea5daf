package synoptic.ui.versions.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextDiff;
import synoptic.text.TextRange;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;
import synoptic.ui.versions.compare.DiffFlow;
import synoptic.ui.versions.compare.Piece;

/** The bar under the panes in which highlights without a sure place are decided on, one after the other. */
public final class ReviewBar extends VBox {

    private static final int CONTEXT = 48;
    /** Of longer passages the middle is left out. */
    private static final int MOST = 1200;

    private final ReviewViewModel model;
    private final Label heading = new Label();
    private final Label badge = new OutletBadge();
    private final Label article = new Label();
    private final Label reason = new Label();
    private final DiffFlow was = new DiffFlow();
    private final DiffFlow proposed = new DiffFlow();
    private final Label proposedHead = new Label();
    private final FlowPane verbs = new FlowPane(8, 6);

    /** @param commands those of the review must be among them by the time that the bar is shown */
    public ReviewBar(ReviewViewModel model, Commands commands) {
        this.model = model;
        super(8);
        setId("review-bar");
        getStyleClass().add("review-bar");
        setAccessibleRole(AccessibleRole.PARENT);
        heading.getStyleClass().add("review-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        article.getStyleClass().add(Styles.MUTED);
        article.setMinWidth(0);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setId("review-reason");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add(Styles.QUIET_BUTTON);
        close.setAccessibleText(Messages.get("command.review.close"));
        close.setOnAction(press -> model.close());
        HBox head = new HBox(8, heading, badge, article, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label wasHead = new Label(Messages.get("review.was"));
        wasHead.getStyleClass().add(Styles.MUTED);
        proposedHead.getStyleClass().add(Styles.MUTED);
        proposedHead.setId("review-proposed");
        HBox both = new HBox(10, box(wasHead, was), box(proposedHead, proposed));
        getChildren().addAll(head, reason, both, verbs);
        model.itemProperty().subscribe(item -> show(item, commands));
        commands.overrides().subscribe(keys -> show(model.itemProperty().get(), commands));
    }

    private static Node box(Label head, DiffFlow words) {
        words.getStyleClass().add("review-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("review-scroll");
        scroll.setMinHeight(44);
        scroll.setPrefHeight(76);
        scroll.setFocusTraversable(false);
        VBox box = new VBox(3, head, scroll);
        box.getStyleClass().add("review-box");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void show(ReviewItem item, Commands commands) {
        boolean some = item != null;
        badge.setVisible(some);
        verbs.setDisable(!some);
        if (!some) {
            heading.setText(Messages.get("review.looking"));
            article.setText("");
            reason.setText("");
            was.show(List.of());
            proposed.show(List.of());
            proposedHead.setText("");
            return;
        }
        heading.setText(Messages.get("review.heading", item.number(), item.all()));
        badge.setText(model.badge(item.doubt().article()));
        article.setText(ArticleWords.outletAndTitle(item.doubt().article(), " · "));
        reason.setText(item.reason());
        showWords(item);
        verbs.getChildren().setAll(List.of("review.accept", "review.otherPlace", "review.move", "review.discard", "review.previous", "review.next")
            .stream().filter(id -> !id.equals("review.accept") || item.places() > 0)
            .filter(id -> !id.equals("review.otherPlace") || item.places() > 1)
            .flatMap(id -> commands.find(id).stream()).map(command -> verb(command, commands)).toList());
        setAccessibleText(heading.getText() + ". " + reason.getText());
    }

    private void showWords(ReviewItem item) {
        TextQuoteSelector quote = item.doubt().annotation().target().quote();
        String before = shortened(quote.exact());
        String after = shortened(item.words());
        TextDiff diff = TextDiff.of(before, after);
        boolean compared = item.places() > 0;
        List<Piece> quoted = new ArrayList<>(List.of(context(quote.prefix())));
        quoted.addAll(Piece.of(before, new TextRange(0, before.length()), compared ? diff.removed() : List.of(), Piece.REMOVED));
        quoted.add(context(quote.suffix()));
        was.show(quoted);
        if (compared) {
            proposedHead.setText(item.places() > 1 ? Messages.get("review.placeOf", item.percent(), item.place() + 1, item.places())
                : Messages.get("review.place", item.percent()));
            List<Piece> there = new ArrayList<>(List.of(context(item.context(true, CONTEXT))));
            there.addAll(Piece.of(after, new TextRange(0, after.length()), diff.added(), Piece.ADDED));
            there.add(context(item.context(false, CONTEXT)));
            proposed.show(there);
        } else {
            proposedHead.setText(Messages.get("review.nowhere"));
            proposed.show(List.of(context(Messages.get("review.nowhereHint"))));
        }
    }

    private static Piece context(String words) {
        return new Piece(words.replaceAll("\\s+", " "), Piece.CONTEXT);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST / 2) + " … " + line.substring(line.length() - MOST / 3);
    }

    private static Node verb(Command command, Commands commands) {
        Button button = new Button(Messages.get("review.verb." + command.id().substring("review.".length())));
        button.setTooltip(new Tooltip(command.title().get()));
        button.setId(command.id().replace('.', '-'));
        button.setOnAction(press -> command.run());
        button.getStyleClass().add("review-verb");
        commands.keysOf(command).stream().findFirst().map(KeyBinding::display).ifPresent(key -> {
            Label cap = new Label(key);
            cap.getStyleClass().add(Styles.KEY_CAP);
            button.setGraphic(cap);
        });
        return button;
    }
}
