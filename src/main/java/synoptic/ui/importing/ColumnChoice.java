package synoptic.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import synoptic.importer.Importing;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.table.TablePreview;

/** Which column of the table that is looked at holds what; another choice reads the file again. */
final class ColumnChoice {

    /** What the preview was made of. */
    private record Made(String file, Reading reading) {
    }

    private final ImportRows rows;
    private final FileReadings readings;
    private final Importing importing;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<TablePreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> refused = sentence -> { };
    private Optional<String> open = Optional.empty();
    private Optional<Made> made = Optional.empty();

    ColumnChoice(ImportRows rows, FileReadings readings, Importing importing, Executor background, Executor window) {
        this.rows = rows;
        this.readings = readings;
        this.importing = importing;
        this.background = background;
        this.window = window;
        rows.selectedProperty().subscribe(row -> look());
    }

    /** Tells this the sentence where a file shows no columns after all. */
    void setRefused(Consumer<String> listener) {
        refused = listener;
    }

    /** The columns to choose from; empty while nobody is to choose. */
    ReadOnlyObjectProperty<Optional<TablePreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the file of a row has columns to choose: it was read, or it was not because of them. */
    boolean isOffered(ImportRow row) {
        Optional<String> file = FileReadings.file(row);
        boolean readable = row.draft().isPresent() || row.standing() == Standing.DUPLICATE || row.need() == Need.COLUMNS
            || !file.equals(Optional.of(row.place()));
        return readable && row.annotated().isEmpty() && file.filter(it -> importing.hasColumns(Path.of(it))).isPresent();
    }

    /** Shows the columns of the file that is looked at. */
    void open() {
        open = rows.selected().filter(this::isOffered).flatMap(FileReadings::file);
        look();
    }

    /** Shows columns no more. */
    void close() {
        open = Optional.empty();
        made = Optional.empty();
        preview.set(Optional.empty());
    }

    /** Takes a column for a field, which reads the file again. @param column a name, or empty for none */
    void choose(String field, String column) {
        rows.selected().filter(row -> preview.get().isPresent()).ifPresent(row -> {
            Columns before = readings.of(row).columns();
            String now = before.column(field).or(() -> preview.get().get().proposed().column(field)).orElse("");
            if (!now.equals(column)) {
                readings.columns(before.with(field, column));
            }
        });
    }

    /** Whether the import waits for nothing but the text's column. */
    boolean isAskedFirst() {
        return rows.all().size() == 1 && rows.selected().filter(row -> row.need() == Need.COLUMNS).isPresent();
    }

    private void look() {
        Optional<ImportRow> row = rows.selected();
        if (row.isEmpty()) {
            preview.set(Optional.empty());
            made = Optional.empty();
            return;
        }
        Optional<String> file = FileReadings.file(row.get());
        if (row.get().need() == Need.COLUMNS && isOffered(row.get())) {
            open = file;
        }
        Optional<Made> wanted = file.filter(it -> open.equals(Optional.of(it))).map(it -> new Made(it, readings.of(row.get())));
        if (!wanted.equals(made)) {
            if (wanted.isEmpty() || made.isEmpty() || !made.get().file().equals(wanted.get().file())) {
                preview.set(Optional.empty());
            }
            made = wanted;
            wanted.ifPresent(this::load);
        }
    }

    private void load(Made wanted) {
        background.execute(() -> {
            try {
                Optional<TablePreview> read = importing.columns(Path.of(wanted.file()), wanted.reading());
                window.execute(() -> told(wanted, () -> preview.set(read)));
            } catch (ImportRefused problem) {
                window.execute(() -> told(wanted, () -> refused.accept(problem.getMessage())));
            }
        });
    }

    private void told(Made wanted, Runnable show) {
        if (made.equals(Optional.of(wanted))) {
            show.run();
        }
    }
}
