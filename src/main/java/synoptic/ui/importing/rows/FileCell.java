package synoptic.ui.importing.rows;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** A file of the import in the list: how it stands, its title, and where it is from or why it is not ready. */
public final class FileCell extends ListCell<ImportRow> {

    private static final double TWO_LINES = 36;

    private final FontIcon icon = new FontIcon();
    private final Label title = new WrappingLabel();
    private final Label detail = new WrappingLabel();
    private final Tooltip tip = new Tooltip();
    private final HBox box;

    public FileCell() {
        getStyleClass().add("import-file");
        title.getStyleClass().add("import-file-title");
        title.setMinWidth(0);
        detail.getStyleClass().add(Styles.MUTED);
        detail.setMinWidth(0);
        VBox words = new VBox(2, title, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(9, icon, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty ? null : box);
        setTooltip(empty ? null : tip);
        if (!empty) {
            Standing standing = row.standing();
            icon.setIconCode(switch (standing) {
                case READY -> Feather.CHECK_CIRCLE;
                case LOOK -> Feather.EYE;
                case DUPLICATE -> Feather.COPY;
                case REFUSED -> Feather.SLASH;
            });
            icon.getStyleClass().setAll("ikonli-font-icon", "import-icon-" + standing.key());
            // the end of a file's name tells as much as its beginning
            boolean named = row.draft().isEmpty();
            title.setText(row.title().replace('\n', ' '));
            title.setWrapText(!named && !TextPieces.hasRightToLeft(title.getText()));
            title.setTextOverrun(named ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
            boolean explains = standing != Standing.READY;
            detail.setText(explains ? row.briefly() : row.source().isEmpty() ? ImportRow.brief(row.name()) : row.source());
            title.setMaxHeight(explains ? TWO_LINES / 2 : TWO_LINES);
            detail.setMaxHeight(explains ? TWO_LINES : TWO_LINES / 2);
            tip.setText(row.reasons().isEmpty() ? row.place() : row.place() + "\n" + String.join("\n", row.reasons()));
            setAccessibleText(String.join(", ", row.title(), Messages.get("import.standing." + standing.key()),
                explains ? String.join(" ", row.reasons()) : detail.getText()));
        }
    }
}
