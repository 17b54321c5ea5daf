package synoptic.ui.annotating.lists;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.model.Tag;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** A highlight in a list: its words, the claims, tags and the note on it. */
final class HighlightCell extends ListCell<HighlightRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("group-heading");

    private final HighlightsViewModel model;
    private final Label words = new WrappingLabel();
    private final FlowPane chips = new FlowPane(5, 4);
    private final Label note = new WrappingLabel();
    private final VBox box = new VBox(4, words, chips, note);
    private final Label headingNumber = new Label();
    private final Label headingWords = new Label();
    private final HBox heading = new HBox(6, headingNumber, headingWords);

    HighlightCell(HighlightsViewModel model) {
        this.model = model;
        getStyleClass().add("highlight-cell");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMaxHeight(66);
        words.getStyleClass().add(Styles.QUOTATION);
        note.setMaxHeight(44);
        note.getStyleClass().add("note-line");
        headingWords.getStyleClass().add("group-words");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(0);
        headingNumber.setMinWidth(Region.USE_PREF_SIZE);
        box.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() instanceof HighlightRow.Entry entry) {
                model.show(entry);
            }
        });
    }

    @Override
    protected void updateItem(HighlightRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && row instanceof HighlightRow.Heading);
        setGraphic(switch (empty ? null : row) {
            case null -> null;
            case HighlightRow.Heading group -> {
                headingNumber.getStyleClass().setAll("label");
                headingNumber.setText("");
                headingNumber.setManaged(group.number() > 0);
                if (group.number() > 0) {
                    headingNumber.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(group.number()));
                    headingNumber.setText(String.valueOf(group.number()));
                }
                headingWords.setText(group.words() + "  " + group.count());
                yield heading;
            }
            case HighlightRow.Entry entry -> {
                show(entry);
                yield box;
            }
        });
    }

    private void show(HighlightRow.Entry entry) {
        words.setText(entry.words());
        chips.getChildren().clear();
        Label badge = new OutletBadge(model.desk().model().articles().badge(entry.article()));
        chips.getChildren().add(badge);
        entry.links().forEach(link -> {
            Label number = new Label(String.valueOf(link.claim().number()));
            number.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(link.claim().number()));
            String stanceKey = link.mention().stance().key();
            Label stance = new Label(Messages.get("stance." + stanceKey)
                + (link.mention().speaker().isEmpty() ? "" : ", " + Messages.get("claims.per", link.mention().speaker())));
            stance.getStyleClass().addAll(Styles.STANCE, Styles.stance(stanceKey));
            HBox pair = new HBox(3, number, stance);
            pair.setAlignment(Pos.CENTER_LEFT);
            chips.getChildren().add(pair);
        });
        entry.tags().forEach(tag -> chips.getChildren().add(chip(tag)));
        note.setText(entry.annotation().comment());
        note.setManaged(!note.getText().isBlank());
        note.setVisible(!note.getText().isBlank());
        String pages = entry.annotation().target().isAnchored() ? entry.article().text().pages(entry.annotation().range()) : "";
        if (!pages.isEmpty()) {
            Label page = new Label(Messages.get("highlights.page", pages));
            page.getStyleClass().add(Styles.MUTED);
            chips.getChildren().add(page);
        }
        if (!entry.annotation().target().isAnchored()) {
            Label orphan = new Label(Messages.get("highlights.orphan"));
            orphan.getStyleClass().add(Styles.MUTED);
            chips.getChildren().add(orphan);
        }
        setAccessibleText(ArticleWords.outlet(entry.article()) + ": " + words.getText());
    }

    private static Label chip(Tag tag) {
        Label chip = new Label(tag.name(), TagSwatch.of(tag.color()));
        chip.getStyleClass().add("tag-chip");
        return chip;
    }
}
