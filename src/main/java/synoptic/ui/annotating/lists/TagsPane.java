package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The tree of tags with counts, drawn only while it is shown. Tags are dragged to another place; the menu renames, recolours, merges, moves and deletes. */
public final class TagsPane extends VBox {

    private final TagsViewModel model;
    private final TagSheets sheets;
    private final TreeView<Tag> tree = new TreeView<>();
    private final Label none = new Label(Messages.get("tags.none"));
    private boolean shown;
    private Project drawn;

    public TagsPane(TagsViewModel model, Overlay overlay) {
        super(6);
        this.model = model;
        this.sheets = new TagSheets(model, overlay);
        setId("tags-pane");
        getStyleClass().add("list-tab");
        Button add = new Button(Messages.get("tags.new"), new FontIcon(Feather.PLUS));
        add.setId("tags-new");
        add.setMnemonicParsing(false);
        add.setOnAction(press -> sheets.add(Optional.empty()));
        tree.setId("tags-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(Messages.get("sidebar.tags"));
        tree.setCellFactory(view -> new TagCell(model, sheets));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        none.setWrapText(true);
        none.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        StackPane stack = new StackPane(tree, none);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(new HBox(add), stack);
        model.projectProperty().subscribe(this::show);
        model.desk().focus().onRevealTag(this::select);
    }

    private void onKey(KeyEvent key) {
        TreeItem<Tag> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> model.showNext(item.getValue());
            case F2 -> sheets.rename(item.getValue());
            case DELETE -> model.delete(item.getValue());
            default -> {
                return;
            }
        }
        if (key.getCode() != KeyCode.UNDEFINED) {
            key.consume();
        }
    }

    /** Says whether anybody sees the tree. */
    public void setShown(boolean visible) {
        shown = visible;
        show(model.projectProperty().get());
    }

    private void show(Project project) {
        if (shown) {
            draw(project);
        }
    }

    private void draw(Project project) {
        if (drawn != null && drawn.hasClaimsAndTagsOf(project)) {
            drawn = project;
            tree.refresh(); // the counts
            return;
        }
        drawn = project;
        Set<TagId> closed = new HashSet<>();
        if (tree.getRoot() != null) {
            collectClosed(tree.getRoot(), closed);
        }
        Optional<TagId> selected = Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(item -> item.getValue().id());
        TreeItem<Tag> root = new TreeItem<>();
        root.setExpanded(true);
        root.getChildren().setAll(items(Optional.empty(), closed, new HashSet<>()));
        tree.setRoot(root);
        selected.ifPresent(this::reveal);
        none.setVisible(root.getChildren().isEmpty());
        tree.setVisible(!root.getChildren().isEmpty());
    }

    private List<TreeItem<Tag>> items(Optional<TagId> parent, Set<TagId> closed, Set<TagId> seen) {
        List<TreeItem<Tag>> items = new ArrayList<>();
        for (Tag tag : model.below(parent)) {
            if (seen.add(tag.id())) {
                TreeItem<Tag> item = new TreeItem<>(tag);
                item.getChildren().setAll(items(Optional.of(tag.id()), closed, seen));
                item.setExpanded(!closed.contains(tag.id()));
                items.add(item);
            }
        }
        return items;
    }

    private static void collectClosed(TreeItem<Tag> item, Set<TagId> closed) {
        if (item.getValue() != null && !item.isExpanded() && !item.isLeaf()) {
            closed.add(item.getValue().id());
        }
        item.getChildren().forEach(child -> collectClosed(child, closed));
    }

    private void select(TagId id) {
        draw(model.projectProperty().get());
        reveal(id);
    }

    private void reveal(TagId id) {
        find(tree.getRoot(), id).ifPresent(item -> {
            for (TreeItem<Tag> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
        });
    }

    private static Optional<TreeItem<Tag>> find(TreeItem<Tag> item, TagId id) {
        if (item.getValue() != null && item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().map(child -> find(child, id)).flatMap(Optional::stream).findFirst();
    }
}
