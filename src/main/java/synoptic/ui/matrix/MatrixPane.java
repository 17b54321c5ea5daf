package synoptic.ui.matrix;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.align.ClaimMatrix;
import synoptic.align.ClaimMatrix.Cell;
import synoptic.align.ClaimMatrix.Row;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The claims × articles table. Arrows move, Enter opens both passages on the desk, 0 confirms a silence. */
public final class MatrixPane extends VBox {

    private static final double CLAIM_WIDTH = 250;
    private static final double VERDICT_WIDTH = 112;
    private static final double ARTICLE_LEAST = 200;
    private static final double SCROLL_BAR = 12;

    private final MatrixViewModel model;
    private final Runnable toDesk;
    private final TableView<Row> table = new TableView<>();
    private final Label summary = new Label();

    /** @param toDesk brings the desk to the front, after a cell was opened */
    public MatrixPane(MatrixViewModel model, Runnable toDesk) {
        this.model = model;
        this.toDesk = toDesk;
        setId("matrix");
        Label title = new Label(Messages.get("matrix.title"));
        title.getStyleClass().add("matrix-title");
        summary.getStyleClass().add(Styles.MUTED);
        summary.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, title, summary, gap, filters());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("matrix-head");
        table.setId("matrix-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(Messages.get("matrix.title"));
        Label none = new Label(Messages.get("matrix.none"));
        none.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        table.setPlaceholder(none);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
        model.matrixProperty().subscribe(this::show);
        model.filterProperty().subscribe(chosen -> table.getItems().setAll(model.rows()));
    }

    /** What takes the focus for the region. */
    public Node focusTarget() {
        return table;
    }

    /** Takes the keys; where no cell is chosen yet, the first claim's is, so that the arrows have something to start from. */
    public void takeKeys() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty() && table.getColumns().size() > 1) {
            table.getSelectionModel().select(0, table.getColumns().get(1));
        }
    }

    private HBox filters() {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add(Styles.SEGMENTED);
        ToggleGroup group = new ToggleGroup();
        MatrixFilter[] all = MatrixFilter.values();
        for (MatrixFilter filter : all) {
            ToggleButton toggle = new ToggleButton(Messages.get("matrix.filter." + filter.key()));
            toggle.setId("matrix-" + filter.key());
            toggle.setToggleGroup(group);
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.getStyleClass().add(filter.ordinal() == 0 ? "left-pill" : filter.ordinal() == all.length - 1 ? "right-pill" : "center-pill");
            toggle.setOnAction(press -> {
                model.filterProperty().set(filter);
                toggle.setSelected(true);
            });
            toggle.setSelected(filter == model.filterProperty().get());
            box.getChildren().add(toggle);
        }
        return box;
    }

    private void show(ClaimMatrix matrix) {
        summary.setText(model.summary());
        List<ArticleId> shown = table.getColumns().stream().map(TableColumn::getUserData).filter(ArticleId.class::isInstance)
            .map(ArticleId.class::cast).toList();
        if (!shown.equals(matrix.articles()) || table.getColumns().isEmpty()) {
            table.getColumns().setAll(List.of(claimColumn()));
            for (int i = 0; i < matrix.articles().size(); i++) {
                table.getColumns().add(articleColumn(matrix.articles().get(i), i));
            }
            table.getColumns().add(verdictColumn());
        }
        table.getItems().setAll(model.rows());
    }

    private TableColumn<Row, Row> claimColumn() {
        TableColumn<Row, Row> column = new TableColumn<>(Messages.get("matrix.claim"));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> new ClaimCell());
        column.setPrefWidth(CLAIM_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Cell> articleColumn(ArticleId id, int index) {
        Article article = model.article(id);
        TableColumn<Row, Cell> column = new TableColumn<>();
        column.setUserData(id);
        Label badge = new OutletBadge(model.badge(article));
        Label outlet = new Label(ArticleWords.outlet(article));
        outlet.getStyleClass().add("matrix-outlet");
        outlet.setMinWidth(0);
        Label date = new Label(DateWords.brief(article.metadata().published()));
        date.getStyleClass().add(Styles.MUTED);
        date.setMinWidth(Region.USE_PREF_SIZE);
        date.managedProperty().bind(date.textProperty().isNotEmpty());
        HBox head = new HBox(6, badge, outlet, date);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(0);
        column.setGraphic(head);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().cells().get(index)));
        column.setCellFactory(made -> new MatrixCell(model));
        column.prefWidthProperty().bind(table.widthProperty().map(width -> Math.max(ARTICLE_LEAST,
            (width.doubleValue() - CLAIM_WIDTH - VERDICT_WIDTH - SCROLL_BAR) / Math.max(1, model.matrixProperty().get().articles().size()))));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<Row, Row> verdictColumn() {
        TableColumn<Row, Row> column = new TableColumn<>(Messages.get("matrix.verdict"));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> new VerdictCell());
        column.setPrefWidth(VERDICT_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void onKey(KeyEvent key) {
        TablePosition<?, ?> at = table.getSelectionModel().getSelectedCells().stream().findFirst().orElse(null);
        if (at == null || at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return;
        }
        Row row = table.getItems().get(at.getRow());
        int article = at.getColumn() - 1;
        boolean onArticle = article >= 0 && article < row.cells().size();
        if (key.getCode() == KeyCode.ENTER) {
            if (model.open(row, row.cells().get(onArticle ? article : 0))) {
                toDesk.run();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.DIGIT0 && onArticle) {
            model.toggleSilence(row.claim(), row.cells().get(article));
            key.consume();
        }
    }

    private static final class ClaimCell extends RowCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : words(row));
        }

        private static HBox words(Row row) {
            Label number = new Label(String.valueOf(row.claim().number()));
            number.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(row.claim().number()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label statement = new WrappingLabel(row.claim().statement());
            statement.getStyleClass().add("claim-statement");
            statement.setMinHeight(Region.USE_PREF_SIZE);
            return new HBox(8, number, statement);
        }
    }

    private static final class VerdictCell extends RowCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Label count = new Label(Messages.get("claims.count", row.speaking(), row.cells().size()));
            count.getStyleClass().add("claim-statement");
            Label verdict = new Label(Messages.get("matrix.verdict." + row.verdict().key()));
            verdict.getStyleClass().add(Styles.MUTED);
            setGraphic(new VBox(2, count, verdict));
        }
    }
}
