package synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.model.ArticleId;
import synoptic.ui.support.Messages;
import synoptic.ui.support.Splice;
import synoptic.ui.theme.Styles;

/** The article list on the left of the desk. */
public final class LibraryPane extends VBox {

    private final LibraryViewModel model;
    private final ListView<LibraryRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private final MenuButton order = new MenuButton();

    public LibraryPane(LibraryViewModel model) {
        super(8);
        this.model = model;
        setId("library");
        getStyleClass().addAll(Styles.SIDE_PANEL, "library");
        Label heading = new Label(Messages.get("library.heading"));
        heading.getStyleClass().add(Styles.SECTION);
        Label count = new Label();
        count.getStyleClass().add(Styles.MUTED);
        count.textProperty().bind(model.desk().model().projectProperty().map(project -> String.valueOf(project.articles().size())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setId("library-order");
        order.getStyleClass().add("quiet-menu");
        order.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, heading, count, gap, order);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        filter.setId("library-filter");
        filter.setPromptText(Messages.get("library.filter"));
        filter.setAccessibleText(Messages.get("library.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::fromFilter);
        VBox filterBox = new VBox(filter);
        filterBox.getStyleClass().add("panel-filter");
        setUpList();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, filterBox, list);
        model.sortProperty().subscribe(by -> nameOrder());
        model.groupProperty().subscribe(this::nameOrder);
    }

    private void setUpList() {
        list.setId("library-list");
        list.setAccessibleText(Messages.get("library.heading"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new LibraryCell(model));
        Label none = new Label(Messages.get("library.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        list.setPlaceholder(none);
        list.getItems().setAll(model.rowsProperty());
        model.rowsProperty().addListener((ListChangeListener<LibraryRow>) change -> take(model.rowsProperty()));
        model.filterProperty().subscribe(words -> none.setText(Messages.get(words.isBlank() ? "library.none" : "library.noMatch")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                selected().forEach(key.isShortcutDown() ? model::openBeside : model::open);
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
                model.remove(selected());
                key.consume();
            }
        });
    }

    /** The list itself, which takes the focus for the region. */
    public Node focusTarget() {
        return list;
    }

    /** Puts the cursor into the filter. */
    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** The articles that commands act on: those selected in the list while it has the focus, else the active pane's. */
    Set<ArticleId> chosen() {
        if (list.isFocused() && !selected().isEmpty()) {
            return selected();
        }
        return model.desk().panes().active().map(pane -> Set.of(pane.article())).orElseGet(this::selected);
    }

    /** Gives the list its menu. */
    void setMenu(List<MenuItem> items) {
        list.setContextMenu(new ContextMenu(items.toArray(MenuItem[]::new)));
    }

    private void take(List<LibraryRow> rows) {
        Set<ArticleId> kept = selected();
        Splice.bring(list.getItems(), rows);
        if (kept.isEmpty() || selected().equals(kept)) {
            return;
        }
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof LibraryRow.Entry entry && kept.contains(entry.article().id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private Set<ArticleId> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(LibraryRow.Entry.class::isInstance)
            .map(row -> ((LibraryRow.Entry) row).article().id()).collect(Collectors.toSet());
    }

    private void fromFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            key.consume();
        }
    }

    private void nameOrder() {
        LibraryOrder group = model.groupProperty().get();
        order.setText(Messages.get("library.by." + model.sortProperty().get().key()));
        order.setAccessibleText(Messages.get("library.orderAccessible", order.getText()));
        order.getItems().setAll(java.util.Arrays.stream(LibraryOrder.values()).map(by ->
            item("library.sortBy." + by.key(), by == model.sortProperty().get(), () -> model.sortProperty().set(by))).toList());
        order.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        order.getItems().add(item("library.groupBy.none", group == null, () -> model.groupProperty().set(null)));
        for (LibraryOrder by : List.of(LibraryOrder.DATE, LibraryOrder.OUTLET)) {
            order.getItems().add(item("library.groupBy." + by.key(), group == by, () -> model.groupProperty().set(by)));
        }
    }

    private static MenuItem item(String key, boolean chosen, Runnable action) {
        javafx.scene.control.CheckMenuItem item = new javafx.scene.control.CheckMenuItem(Messages.get(key));
        item.setSelected(chosen);
        item.setOnAction(press -> {
            item.setSelected(true);
            action.run();
        });
        return item;
    }

    /** The article that a command on one article acts on. */
    public Optional<ArticleId> single() {
        return chosen().stream().findFirst();
    }
}
