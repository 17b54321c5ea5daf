package synoptic.ui.keeping;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.store.Backup;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** Shows the backups beside what going back to the selected one would change. */
public final class RestoreSheet {

    private static final double WIDE = 860;
    private static final double HIGH = 360;

    private final Overlay overlay;
    private final RestoreViewModel model;
    private final VBox sheet = Sheets.sheet("restore-sheet", Messages.get("keeping.restoreTitle"), WIDE);
    private final ListView<Backup> list = new ListView<>();
    private final Button restore = Sheets.button("restore-do", "keeping.restore", this::restore);

    public RestoreSheet(Overlay overlay, RestoreViewModel model) {
        this.overlay = overlay;
        this.model = model;
        list.setId("restore-backups");
        list.setItems(model.backups());
        list.setAccessibleText(Messages.get("keeping.restoreTitle"));
        list.setPlaceholder(Sheets.words(Messages.get("keeping.none")));
        list.setCellFactory(view -> new BackupCell());
        list.setPrefSize(330, HIGH);
        list.getSelectionModel().selectedItemProperty().subscribe(backup -> model.selectedProperty().set(backup));
        model.selectedProperty().subscribe(backup -> list.getSelectionModel().select(backup));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !restore.isDisabled()) {
                restore();
                key.consume();
            }
        });
        restore.disableProperty().bind(model.restorableProperty().not());
        HBox columns = new HBox(12, list, preview());
        sheet.getChildren().addAll(Sheets.words(Messages.get("keeping.restoreWords")), columns,
            Sheets.foot(Sheets.button("restore-close", "keeping.leave", overlay::close), restore));
    }

    private VBox preview() {
        Label summary = Sheets.words("");
        summary.setId("restore-summary");
        Label problem = Sheets.words("");
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        ListView<String> lines = new ListView<>();
        lines.setId("restore-preview");
        lines.setPlaceholder(new Label());
        lines.setPrefHeight(HIGH);
        lines.setCellFactory(view -> new LineCell());
        model.previewProperty().subscribe(preview -> {
            summary.setText(preview.summary());
            lines.setItems(FXCollections.observableArrayList(preview.lines()));
        });
        lines.accessibleTextProperty().bind(summary.textProperty());
        summary.getStyleClass().add(Styles.MUTED);
        VBox box = new VBox(6, summary, problem, lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    void open() {
        model.refresh();
        overlay.show(sheet, list, Pos.CENTER);
    }

    private void restore() {
        overlay.close();
        model.restore();
    }

    /** A line of the preview, which wraps rather than be cut. */
    private static final class LineCell extends ListCell<String> {

        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
            // a label of the toolkit fails when it wraps words from right to left
            setWrapText(!empty && !TextPieces.hasRightToLeft(line));
        }
    }

    private final class BackupCell extends ListCell<Backup> {
        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(empty || backup == null ? null : model.words(backup));
        }
    }
}
