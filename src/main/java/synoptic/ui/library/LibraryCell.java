package synoptic.ui.library;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.model.Article;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.DragFormats;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** An article in the list: badge, title, outlet and date, claims, count of highlights, and the pane that shows it. */
final class LibraryCell extends ListCell<LibraryRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("group-heading");

    private final LibraryViewModel model;
    private static final String LEFT_TO_RIGHT = "\u200e";

    private final Label badge = new OutletBadge();
    private final Label title = new WrappingLabel();
    private final Label source = new Label();
    private final ChipLine chips = new ChipLine();
    private final Label highlights = new Label();
    private final Label pane = new Label();
    private final HBox box;
    private final Label heading = new Label();

    LibraryCell(LibraryViewModel model) {
        this.model = model;
        getStyleClass().add("library-cell");
        title.getStyleClass().add("library-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        source.getStyleClass().add(Styles.MUTED);
        source.setMinWidth(0);
        highlights.getStyleClass().add(Styles.MUTED);
        highlights.setMinWidth(Region.USE_PREF_SIZE);
        pane.getStyleClass().add("pane-letter");
        pane.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add(Styles.SECTION);
        HBox.setHgrow(chips, Priority.ALWAYS);
        // what is at the end of the line has the first claim on the room
        chips.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(6, chips, highlights, pane);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(3, title, source, foot);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(8, badge, words);
        box.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof LibraryRow.Entry entry) {
                if (click.isShortcutDown()) {
                    model.openBeside(entry.article().id());
                } else if (!click.isShiftDown()) {
                    model.open(entry.article().id());
                }
            }
        });
        setOnDragDetected(drag -> {
            if (getItem() instanceof LibraryRow.Entry entry) {
                ClipboardContent content = new ClipboardContent();
                content.put(DragFormats.ARTICLE, entry.article().id().toString());
                startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
                drag.consume();
            }
        });
    }

    @Override
    protected void updateItem(LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && row instanceof LibraryRow.Heading);
        pseudoClassStateChanged(OPEN, !empty && row instanceof LibraryRow.Entry entry && !entry.pane().isEmpty());
        setGraphic(switch (empty ? null : row) {
            case null -> null;
            case LibraryRow.Heading group -> {
                heading.setText(group.words());
                yield heading;
            }
            case LibraryRow.Entry entry -> {
                show(entry);
                yield box;
            }
        });
        setTooltip(null);
    }

    /** The skin's own answer leaves out a line of some titles, and then the row has no room above and below. */
    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        if (getGraphic() != box || known <= 0) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + snapSizeY(box.prefHeight(known - snappedLeftInset() - snappedRightInset())) + snappedBottomInset();
    }

    private void show(LibraryRow.Entry entry) {
        Article article = entry.article();
        badge.setText(model.desk().model().articles().badge(article));
        title.setText(article.displayTitle());
        List<String> parts = Stream.of(article.metadata().outlet(), DateWords.brief(article.metadata().published()))
            .filter(words -> !words.isBlank()).toList();
        // the mark keeps what follows an outlet of right-to-left words in its place
        source.setText(LEFT_TO_RIGHT + String.join(LEFT_TO_RIGHT + " · ", parts));
        source.setManaged(!parts.isEmpty());
        chips.show(entry.claims());
        highlights.setText(entry.highlights().isEmpty() ? "" : Messages.get("library.highlights", entry.highlights().getAsInt()));
        pane.setText(entry.pane());
        pane.setVisible(!entry.pane().isEmpty());
        pane.setManaged(!entry.pane().isEmpty());
        setAccessibleText(String.join(", ", article.displayTitle(), source.getText(), highlights.getText()));
    }
}
