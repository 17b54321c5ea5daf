package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.model.AnnotationId;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;
import synoptic.ui.support.Splice;
import synoptic.ui.theme.Styles;

/** The list of highlights with its filters. */
public final class HighlightsPane extends VBox {

    /** A filter's choice. @param id null for "any" */
    private record Option(Object id, String words) {
    }

    private final HighlightsViewModel model;
    private final ListView<HighlightRow> list = new ListView<>();

    public HighlightsPane(HighlightsViewModel model) {
        super(6);
        this.model = model;
        setId("highlights-pane");
        getStyleClass().add("list-tab");
        TextField words = new TextField();
        words.setId("highlights-filter");
        words.setPromptText(Messages.get("highlights.filter"));
        words.setAccessibleText(Messages.get("highlights.filter"));
        words.textProperty().subscribe(typed -> model.filterProperty().set(model.filterProperty().get().withWords(typed)));
        GridPane filters = new GridPane(6, 6);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        filters.getColumnConstraints().addAll(half, half);
        filters.add(orders(), 0, 0);
        filters.add(filter("article", project -> ArticleWords.byDate(project).stream()
            .map(article -> new Option(article.id(), ArticleWords.outlet(article))).toList(),
            id -> model.filterProperty().set(model.filterProperty().get().withArticle(id.map(synoptic.model.ArticleId.class::cast)))), 1, 0);
        filters.add(filter("claim", project -> project.claimsInOrder().stream().map(HighlightsPane::option).toList(),
            id -> model.filterProperty().set(model.filterProperty().get().withClaim(id.map(synoptic.model.ClaimId.class::cast)))), 0, 1);
        filters.add(filter("tag", project -> project.tags().stream().map(HighlightsPane::option).toList(),
            id -> model.filterProperty().set(model.filterProperty().get().withTag(id.map(synoptic.model.TagId.class::cast)))), 1, 1);
        filters.add(filter("stance", project -> List.of(Stance.values()).stream()
            .map(stance -> new Option(stance, Messages.get("stance." + stance.key()))).toList(),
            id -> model.filterProperty().set(model.filterProperty().get().withStance(id.map(Stance.class::cast)))), 0, 2);
        Label count = new Label();
        count.getStyleClass().add(Styles.MUTED);
        filters.add(count, 1, 2);
        setUpList(count);
        getChildren().addAll(words, filters, list);
    }

    private void setUpList(Label count) {
        list.setId("highlights-list");
        list.setAccessibleText(Messages.get("sidebar.highlights"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new HighlightCell(model));
        Label none = new Label(Messages.get("highlights.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.rowsProperty().addListener((ListChangeListener<HighlightRow>) change -> take(count));
        take(count);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof HighlightRow.Entry entry) {
                model.show(entry);
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE && !chosen().isEmpty()) {
                model.delete(chosen());
                key.consume();
            }
        });
    }

    private void take(Label count) {
        Set<AnnotationId> kept = chosen();
        Splice.bring(list.getItems(), model.rowsProperty());
        if (!kept.isEmpty() && !chosen().equals(kept)) {
            list.getSelectionModel().clearSelection();
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof HighlightRow.Entry entry && kept.contains(entry.annotation().id())) {
                    list.getSelectionModel().select(i);
                }
            }
        }
        count.setText(Messages.get("library.highlights", list.getItems().stream().filter(HighlightRow.Entry.class::isInstance).count()));
    }

    private Set<AnnotationId> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(HighlightRow.Entry.class::isInstance)
            .map(row -> ((HighlightRow.Entry) row).annotation().id()).collect(Collectors.toSet());
    }

    private ComboBox<HighlightOrder> orders() {
        ComboBox<HighlightOrder> box = new ComboBox<>();
        box.getItems().setAll(HighlightOrder.values());
        box.setCellFactory(view -> cell(order -> Messages.get("highlights.by." + order.name().toLowerCase(java.util.Locale.ROOT))));
        box.setButtonCell(cell(order -> Messages.get("highlights.by." + order.name().toLowerCase(java.util.Locale.ROOT))));
        box.setAccessibleText(Messages.get("highlights.order"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(model.orderProperty());
        return box;
    }

    private ComboBox<Option> filter(String name, Function<Project, List<Option>> options, java.util.function.Consumer<Optional<Object>> chosen) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId("highlights-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(Messages.get("highlights.any." + name));
        box.setCellFactory(view -> cell(Option::words));
        box.setButtonCell(cell(Option::words));
        Option any = new Option(null, Messages.get("highlights.any." + name));
        box.getItems().setAll(any);
        box.setValue(any);
        box.setOnShowing(showing -> {
            Option now = box.getValue();
            List<Option> all = new ArrayList<>(List.of(any));
            all.addAll(options.apply(model.project()));
            box.getItems().setAll(all);
            box.setValue(all.contains(now) ? now : any);
        });
        box.valueProperty().subscribe(option -> chosen.accept(Optional.ofNullable(option).map(Option::id)));
        return box;
    }

    private static <T> ListCell<T> cell(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    private static Option option(Claim claim) {
        return new Option(claim.id(), claim.number() + " " + claim.statement());
    }

    private static Option option(Tag tag) {
        return new Option(tag.id(), tag.name());
    }
}
