package synoptic.ui.importing.preview;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.BlockKind;
import synoptic.ui.support.Messages;

/**
 * The blocks of a draft from first to last. Space keeps or drops those selected, K opens the kinds, F2 changes words, J joins with the next
 * block.
 */
public final class PreviewList extends ListView<DraftBlock> {

    private static final List<BlockKind> KINDS = List.of(BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE,
        BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.PREFORMATTED);

    private final BlockActions actions;
    private final ContextMenu kindMenu = new ContextMenu();
    private Object shownSource;

    public PreviewList(BlockActions actions) {
        this.actions = actions;
        setId("import-text");
        getStyleClass().add("import-text");
        setAccessibleText(Messages.get("import.text"));
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(view -> new BlockCell(this));
        KINDS.forEach(kind -> kindMenu.getItems().add(item(BlockWords.kind(kind), () -> actions.as(selected(), kind))));
        MenuItem toggle = item(Messages.get("import.toggle"), this::toggle);
        MenuItem edit = item(Messages.get("import.edit"), this::edit);
        MenuItem join = item(Messages.get("import.join"), this::join);
        ContextMenu menu = new ContextMenu(toggle, edit, join, new SeparatorMenuItem());
        KINDS.forEach(kind -> menu.getItems().add(item(BlockWords.kind(kind), () -> actions.as(selected(), kind))));
        setContextMenu(menu);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows a draft; of one that was shown before in another state only what changed. */
    public void show(Draft draft) {
        ObservableList<DraftBlock> items = getItems();
        List<DraftBlock> blocks = draft.blocks();
        if (shownSource == draft.source() && items.size() == blocks.size()) {
            for (int i = 0; i < blocks.size(); i++) {
                if (!items.get(i).equals(blocks.get(i))) {
                    items.set(i, blocks.get(i));
                }
            }
            return;
        }
        boolean same = shownSource == draft.source();
        int at = getSelectionModel().getSelectedIndex();
        shownSource = draft.source();
        items.setAll(blocks);
        getSelectionModel().clearAndSelect(same ? Math.clamp(at, 0, Math.max(0, blocks.size() - 1)) : 0);
        if (!same) {
            scrollTo(0);
        }
    }

    BlockActions actions() {
        return actions;
    }

    ContextMenu kindMenu() {
        return kindMenu;
    }

    /** Drops the selected blocks if one of them is kept, else takes them back. */
    void toggle() {
        List<Integer> chosen = selected();
        if (chosen.stream().anyMatch(index -> getItems().get(index).isKept())) {
            actions.drop(chosen);
        } else {
            actions.keep(chosen);
        }
    }

    void endEdit() {
        edit(-1);
        requestFocus();
    }

    private void edit() {
        edit(getSelectionModel().getSelectedIndex());
    }

    private void join() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0 && at + 1 < getItems().size()) {
            actions.join(at);
        }
    }

    private List<Integer> selected() {
        return List.copyOf(getSelectionModel().getSelectedIndices());
    }

    private void press(KeyEvent key) {
        if (getEditingIndex() >= 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Runnable action = switch (key.getCode()) {
            case SPACE -> this::toggle;
            case DELETE, BACK_SPACE -> () -> actions.drop(selected());
            case K -> this::showKinds;
            case J -> this::join;
            case F2 -> this::edit;
            default -> null;
        };
        if (action != null && !getSelectionModel().isEmpty()) {
            action.run();
            key.consume();
        }
    }

    private void showKinds() {
        lookupAll(".import-block").stream().filter(node -> ((BlockCell) node).getIndex() == getSelectionModel().getSelectedIndex())
            .findFirst().ifPresentOrElse(cell -> kindMenu.show(cell, javafx.geometry.Side.BOTTOM, 8, 0),
                () -> kindMenu.show(this, javafx.geometry.Side.TOP, 8, 8));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
