package synoptic.ui.importing.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import synoptic.importer.draft.Columns;
import synoptic.importer.table.TablePreview;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Says which column of a table holds what, above the table's first rows. */
public final class ColumnsPane extends VBox {

    private static final int ACROSS = 4;
    private static final int MOST_SHOWN = 30;
    private static final int LONGEST = 200;
    private static final double CELL = 190;
    /** Enough for the names of columns; where the sheet is wide, the list of files keeps its own width beside it. */
    private static final double WIDTH = 560;

    private final ColumnChoice choice;
    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();
    private final GridPane sample = new GridPane();
    private boolean filling;

    public ColumnsPane(ColumnChoice choice) {
        super(8);
        this.choice = choice;
        setId("import-columns");
        getStyleClass().add("import-columns");
        Label heading = new Label(Messages.get("import.columns.heading"));
        heading.getStyleClass().add(Styles.SECTION);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button(Messages.get("import.columns.done"));
        done.setId("import-columns-done");
        done.getStyleClass().add("import-small");
        done.setOnAction(press -> choice.close());
        HBox head = new HBox(8, heading, gap, done);
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane fields = new GridPane(8, 6);
        for (int i = 0; i < ACROSS; i++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / ACROSS);
            fields.getColumnConstraints().add(quarter);
        }
        for (String field : Columns.FIELDS) {
            fields.add(field(field), choices.size() % ACROSS, choices.size() / ACROSS);
            choices.put(field, box(field));
            ((VBox) fields.getChildren().getLast()).getChildren().add(choices.get(field));
        }
        sample.getStyleClass().add("import-sample");
        ScrollPane rows = new ScrollPane(sample);
        rows.getStyleClass().add("import-sample-scroll");
        rows.setAccessibleText(Messages.get("import.columns.rows"));
        rows.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, fields, rows);
        choice.previewProperty().subscribe(this::show);
    }

    private static VBox field(String field) {
        VBox box = new VBox(2, new Label(Messages.get("import.field." + field)));
        box.setMinWidth(0);
        return box;
    }

    private ComboBox<String> box(String field) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("import-column-" + field);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(Messages.get("import.columns.spoken", Messages.get("import.field." + field)));
        box.setPromptText(Messages.get("import.columns.choose"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String column) {
                return column == null ? "" : column.isEmpty() ? Messages.get("import.columns.none") : brief(column);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        box.valueProperty().subscribe((before, column) -> {
            if (!filling && column != null) {
                choice.choose(field, column);
            }
        });
        return box;
    }

    private void show(Optional<TablePreview> preview) {
        setVisible(preview.isPresent());
        setManaged(preview.isPresent());
        filling = true;
        preview.ifPresent(this::fill);
        filling = false;
        if (preview.isPresent() && choice.isAskedFirst()) {
            choices.get("text").requestFocus();
        }
    }

    private void fill(TablePreview preview) {
        choices.forEach((field, box) -> {
            String column = preview.proposed().column(field).orElse("");
            List<String> items = new ArrayList<>(preview.columns());
            if (!field.equals("text")) {
                items.addFirst("");
            }
            if (!box.getItems().equals(items)) {
                box.getItems().setAll(items);
            }
            box.setValue(field.equals("text") && column.isEmpty() ? null : column);
        });
        sample.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_SHOWN, preview.columns().size()); i++) {
            String column = preview.columns().get(i);
            String held = Columns.FIELDS.stream().filter(field -> preview.proposed().column(field).filter(column::equals).isPresent())
                .map(field -> Messages.get("import.field." + field)).reduce((one, other) -> one + ", " + other).orElse("");
            sample.add(cell(column, "import-sample-name"), i, 0);
            sample.add(cell(held.isEmpty() ? "–" : held, "import-sample-field"), i, 1);
            for (int row = 0; row < preview.rows().size(); row++) {
                List<String> cells = preview.rows().get(row);
                sample.add(cell(i < cells.size() ? cells.get(i) : "", "import-sample-cell"), i, row + 2);
            }
        }
    }

    private static Label cell(String words, String style) {
        Label cell = new Label(brief(words));
        cell.setMaxWidth(CELL);
        cell.getStyleClass().add(style);
        return cell;
    }

    /** In one line. */
    private static String brief(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
