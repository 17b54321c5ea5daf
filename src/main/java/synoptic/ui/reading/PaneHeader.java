package synoptic.ui.reading;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.control.CommandMenu;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.desk.PaneGroup;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.DragFormats;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** A pane's head: badge, outlet, date and byline, how far it has been read, a menu and the close button. It can be dragged to another place. */
final class PaneHeader extends HBox {

    /** In pixels, the same for every pane, so that texts and ribbons begin at one height. */
    static final double HEIGHT = 33;

    private static final List<List<String>> MENU = List.of(
        List.of("pane.openBeside", "article.edit", "article.memo", "find.open"),
        List.of("passage.copyCitation", "print.article"),
        List.of("pane.moveLeft", "pane.moveRight", "pane.close"));

    private static final List<List<String>> GROUPS = List.of(List.of("pane.groupFirst", "pane.groupSecond", "pane.groupNone"));
    private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final double OUTLET_SHARE = 0.45;
    private static final double BYLINE_LEAST = 50;

    private final ReadingViewModel model;
    private final Commands commands;

    PaneHeader(ReadingViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Label badge = new OutletBadge();
        badge.textProperty().bind(model.badgeProperty());
        Label outlet = new Label();
        outlet.textProperty().bind(model.outletProperty());
        outlet.getStyleClass().add("pane-outlet");
        outlet.setMinWidth(0);
        outlet.maxWidthProperty().bind(Bindings.createDoubleBinding(
            () -> getWidth() * (model.bylineProperty().get().isEmpty() ? 1 : OUTLET_SHARE), widthProperty(), model.bylineProperty()));
        Label date = detail(model.dateProperty());
        date.setMinWidth(Region.USE_PREF_SIZE);
        date.managedProperty().bind(model.dateProperty().isNotEmpty());
        Label byline = detail(model.bylineProperty());
        byline.setMinWidth(0);
        // The date is never cut; what is left beside it and the outlet is for the byline, unless it were a letter or two.
        byline.setPrefWidth(0);
        byline.setMaxWidth(Double.MAX_VALUE);
        byline.opacityProperty().bind(byline.widthProperty().map(width -> width.doubleValue() < BYLINE_LEAST ? 0 : 1));
        HBox.setHgrow(byline, Priority.ALWAYS);
        Label progress = new Label();
        progress.textProperty().bind(model.progressProperty());
        progress.getStyleClass().addAll(Styles.MUTED, "pane-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(badge, outlet, date, byline, progress, group(), more(), close());
        setOnDragDetected(drag -> {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(DragFormats.ARTICLE, model.articleProperty().get().id().toString());
            board.setContent(content);
            drag.consume();
        });
    }

    private static Label detail(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words.map(known -> known.isEmpty() ? "" : "· " + known));
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }

    /** The number of the group that the pane moves with, or that it moves alone; a press offers the others. */
    private Button group() {
        Button button = new Button();
        button.setId("pane-group");
        button.getStyleClass().addAll(Styles.QUIET_BUTTON, "pane-group");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(press -> {
            model.activate();
            new CommandMenu(commands).ofIds(GROUPS).show(button, Side.BOTTOM, 0, 0);
        });
        model.groupProperty().subscribe(now -> {
            button.setVisible(now.isPresent());
            now.ifPresent(group -> {
                String words = Messages.get("reading.group." + group.key());
                button.setGraphic(new FontIcon(group == PaneGroup.NONE ? Feather.MINUS : Feather.LINK_2));
                button.setText(group == PaneGroup.NONE ? "" : String.valueOf(group.ordinal() + 1));
                button.setTooltip(new Tooltip(words));
                button.setAccessibleText(words);
                button.pseudoClassStateChanged(SECOND, group == PaneGroup.SECOND);
                button.pseudoClassStateChanged(ALONE, group == PaneGroup.NONE);
            });
        });
        return button;
    }

    private Button more() {
        Button button = quiet(Feather.MORE_HORIZONTAL, Messages.get("reading.pane.more"), "pane-more");
        button.setOnAction(press -> {
            model.activate();
            ContextMenu menu = new CommandMenu(commands).ofIds(MENU);
            menu.show(button, Side.BOTTOM, 0, 0);
        });
        return button;
    }

    private Button close() {
        Button button = quiet(Feather.X, Messages.get("command.pane.close"), "pane-close");
        button.setOnAction(press -> {
            model.activate();
            commands.find("pane.close").ifPresent(Command::run);
        });
        return button;
    }

    private static Button quiet(Feather icon, String words, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.QUIET_BUTTON);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        // A pane is one stop for the Tab key; what the buttons do has keys and stands in the menus.
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
