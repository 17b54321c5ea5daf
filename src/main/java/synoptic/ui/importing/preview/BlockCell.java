package synoptic.ui.importing.preview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.BlockKind;
import synoptic.ui.control.WrappedWords;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** A block as it will look in the article; one that is left out is struck through and says why. */
final class BlockCell extends ListCell<DraftBlock> {

    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");

    /** About 75 characters. */
    private static final double MEASURE = 600;

    private final PreviewList list;
    private final Button kind = new Button();
    private final WrappedWords words = new WrappedWords();
    private final Label reason = new Label();
    private final Button toggle = new Button();
    private final HBox box;

    BlockCell(PreviewList list) {
        this.list = list;
        getStyleClass().add("import-block");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        kind.getStyleClass().addAll(Styles.QUIET_BUTTON, "import-kind");
        kind.setFocusTraversable(false);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.setTooltip(new Tooltip(Messages.get("import.kindTip")));
        kind.setOnAction(press -> {
            choose();
            list.kindMenu().show(kind, Side.BOTTOM, 0, 0);
        });
        words.setMaxWidth(MEASURE);
        reason.getStyleClass().add("import-reason");
        VBox middle = new VBox(3, words, reason);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        toggle.getStyleClass().addAll(Styles.QUIET_BUTTON, "import-toggle");
        toggle.setFocusTraversable(false);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(press -> {
            choose();
            list.toggle();
        });
        box = new HBox(10, kind, middle, toggle);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    /** As high as its words need at that width; a labelled control would give them one line. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getGraphic() == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snapSizeY(getGraphic().prefHeight(width - sides)) + snappedTopInset() + snappedBottomInset();
    }

    private void choose() {
        if (!list.getSelectionModel().getSelectedIndices().contains(getIndex())) {
            list.getSelectionModel().clearAndSelect(getIndex());
        }
    }

    @Override
    protected void updateItem(DraftBlock block, boolean empty) {
        super.updateItem(block, empty);
        setText(null);
        pseudoClassStateChanged(DROPPED, !empty && !block.isKept());
        if (empty) {
            setGraphic(null);
            return;
        }
        if (isEditing()) {
            cancelEdit();
        }
        show(block);
        setGraphic(box);
    }

    private void show(DraftBlock block) {
        boolean kept = block.isKept();
        kind.setText(kept ? BlockWords.kind(block.kind()) : "");
        kind.setVisible(kept);
        kind.pseudoClassStateChanged(USUAL, block.kind() == BlockKind.PARAGRAPH);
        words.setWords(block.kind() == BlockKind.LIST_ITEM && kept ? "•  " + BlockWords.shown(block) : BlockWords.shown(block));
        words.getStyleClass().setAll("import-words", "import-as-" + block.kind().key());
        reason.setText(BlockWords.reason(block));
        reason.setVisible(!kept);
        reason.setManaged(!kept);
        toggle.setText(kept ? "" : Messages.get("import.keep"));
        toggle.setGraphic(kept ? new FontIcon(Feather.X) : null);
        toggle.setAccessibleText(Messages.get(kept ? "import.drop" : "import.keep"));
        toggle.setTooltip(new Tooltip(toggle.getAccessibleText() + "  (" + Messages.get("import.space") + ")"));
        setAccessibleText(BlockWords.spoken(block));
    }

    @Override
    public void startEdit() {
        if (getItem() == null || !BlockWords.isEditable(getItem())) {
            return;
        }
        super.startEdit();
        TextArea area = new TextArea(getItem().words());
        area.setId("import-edit");
        area.setWrapText(!TextPieces.hasRightToLeft(area.getText()));
        area.setAccessibleText(Messages.get("import.edit"));
        area.getStyleClass().add("import-editor");
        area.setPrefRowCount(Math.clamp(getItem().words().length() / 60 + 1, 2, 12));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> editKey(key, area));
        Label hint = new Label(Messages.get("import.editHint"));
        hint.getStyleClass().add(Styles.MUTED);
        setGraphic(new VBox(4, area, hint));
        area.requestFocus();
        area.end();
    }

    private void editKey(KeyEvent key, TextArea area) {
        int block = getIndex();
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                String changed = area.getText();
                int caret = area.getCaretPosition();
                cancelEdit();
                list.endEdit();
                if (key.isShortcutDown()) {
                    list.actions().split(block, changed, caret);
                } else {
                    list.actions().reword(block, changed);
                }
            }
            case ESCAPE -> {
                key.consume();
                cancelEdit();
                list.endEdit();
            }
            default -> {
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            show(getItem());
            setGraphic(box);
        }
    }
}
