package synoptic.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.align.ClaimMatrix.Cell;
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
    private final TableView<MatrixRow> table = new TableView<>();
    private final Label summary = new Label();
    private final Label range = new Label();
    private final Button earlier = new Button();
    private final Button later = new Button();
    /** The columns in view among all, where there are more. */
    private final HBox pages = new HBox(2);

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
        HBox head = new HBox(10, title, summary, gap, pages(), filters());
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
        model.contentProperty().subscribe(this::show);
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

    private HBox pages() {
        range.getStyleClass().add(Styles.MUTED);
        range.setMinWidth(Region.USE_PREF_SIZE);
        turning(earlier, "matrix-earlier", Feather.CHEVRON_LEFT, "matrix.earlier", -1);
        turning(later, "matrix-later", Feather.CHEVRON_RIGHT, "matrix.later", 1);
        pages.setAlignment(Pos.CENTER);
        pages.getChildren().setAll(earlier, range, later);
        return pages;
    }

    private void turning(Button button, String id, Feather icon, String key, int steps) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add(Styles.QUIET_BUTTON);
        button.setAccessibleText(Messages.get(key));
        button.setTooltip(new Tooltip(Messages.get(key)));
        button.setOnAction(press -> model.turn(steps));
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

    private void show(MatrixContent content) {
        summary.setText(model.summary());
        pages.setVisible(content.columns().size() < content.articles());
        pages.setManaged(pages.isVisible());
        range.setText(Messages.get("matrix.columns", content.first() + 1, content.first() + content.columns().size()));
        earlier.setDisable(content.first() == 0);
        later.setDisable(content.first() + content.columns().size() == content.articles());
        List<ArticleId> shown = table.getColumns().stream().map(TableColumn::getUserData).filter(ArticleId.class::isInstance)
            .map(ArticleId.class::cast).toList();
        if (!shown.equals(content.columns()) || table.getColumns().isEmpty()) {
            List<TableColumn<MatrixRow, ?>> columns = new ArrayList<>(List.of(claimColumn()));
            for (int i = 0; i < content.columns().size(); i++) {
                columns.add(articleColumn(content.columns().get(i), i));
            }
            columns.add(verdictColumn());
            table.getColumns().setAll(columns);
        }
        table.getItems().setAll(model.rows());
    }

    private TableColumn<MatrixRow, MatrixRow> claimColumn() {
        TableColumn<MatrixRow, MatrixRow> column = new TableColumn<>(Messages.get("matrix.claim"));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> new ClaimCell());
        column.setPrefWidth(CLAIM_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<MatrixRow, Cell> articleColumn(ArticleId id, int index) {
        Article article = model.article(id);
        TableColumn<MatrixRow, Cell> column = new TableColumn<>();
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
            Math.floor((width.doubleValue() - CLAIM_WIDTH - VERDICT_WIDTH - SCROLL_BAR)
                / Math.max(1, model.contentProperty().get().columns().size())))));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<MatrixRow, MatrixRow> verdictColumn() {
        TableColumn<MatrixRow, MatrixRow> column = new TableColumn<>(Messages.get("matrix.verdict"));
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
        MatrixRow row = table.getItems().get(at.getRow());
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

    private static final class ClaimCell extends RowCell<MatrixRow> {
        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : words(row));
        }

        private static HBox words(MatrixRow row) {
            Label number = new Label(String.valueOf(row.claim().number()));
            number.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(row.claim().number()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label statement = new WrappingLabel(row.claim().statement());
            statement.getStyleClass().add("claim-statement");
            statement.setMinHeight(Region.USE_PREF_SIZE);
            return new HBox(8, number, statement);
        }
    }

    private static final class VerdictCell extends RowCell<MatrixRow> {
        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Label count = new Label(Messages.get("claims.count", row.speaking(), row.articles()));
            count.getStyleClass().add("claim-statement");
            Label verdict = new Label(Messages.get("matrix.verdict." + row.verdict().key()));
            verdict.getStyleClass().add(Styles.MUTED);
            setGraphic(new VBox(2, count, verdict));
        }
    }
}
