package synoptic.ui.importing.again;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import synoptic.importer.Importing;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.table.TablePreview;

/** Which column of the table that is looked at holds what; another choice reads the file again. */
public final class ColumnChoice {

    /**
     * A table whose columns can be chosen.
     *
     * @param place of the table
     * @param origin the place of the file or of what was fetched that it is in, or its own
     * @param asked whether it was refused because nobody said which column is the text
     * @param alone whether the import has no other file
     */
    public record Table(String place, String origin, Reading reading, boolean asked, boolean alone) {
    }

    /** What the preview was made of. */
    private record Made(String place, String origin, Reading reading) {
    }

    private final Importing importing;
    private final Origins origins;
    private final Consumer<Columns> chosen;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<TablePreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> refused = sentence -> { };
    private Supplier<Optional<Table>> looked = Optional::empty;
    private Optional<String> open = Optional.empty();
    private Optional<Made> made = Optional.empty();

    /**
     * Nothing is looked at yet.
     *
     * @param background where files are read
     * @param window runs on the window's thread
     * @param chosen takes all that was chosen for the file that is looked at, to read it again
     */
    public ColumnChoice(Importing importing, Origins origins, Executor background, Executor window, Consumer<Columns> chosen) {
        this.importing = importing;
        this.origins = origins;
        this.background = background;
        this.window = window;
        this.chosen = chosen;
    }

    /** Tells this the sentence where a file shows no columns after all. */
    public void setRefused(Consumer<String> listener) {
        refused = listener;
    }

    /** The columns to choose from; empty while nobody is to choose. */
    public ReadOnlyObjectProperty<Optional<TablePreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the file that is looked at has columns to choose. */
    public boolean isOffered() {
        return looked.get().isPresent();
    }

    /** Shows the columns of the file that is looked at. */
    public void open() {
        open = looked.get().map(Table::place);
        look();
    }

    /** Shows columns no more. */
    public void close() {
        open = Optional.empty();
        made = Optional.empty();
        preview.set(Optional.empty());
    }

    /** Takes a column for a field, which reads the file again. @param column a name, or empty for none */
    public void choose(String field, String column) {
        looked.get().filter(table -> preview.get().isPresent()).ifPresent(table -> {
            Columns before = table.reading().columns();
            String now = before.column(field).or(() -> preview.get().get().proposed().column(field)).orElse("");
            if (!now.equals(column)) {
                chosen.accept(before.with(field, column));
            }
        });
    }

    /** Whether the import waits for nothing but the text's column. */
    boolean isAskedFirst() {
        return looked.get().filter(table -> table.asked() && table.alone()).isPresent();
    }

    /** Another file, or the same one read again, is looked at. @param table as it is whenever it is asked for; empty where there are no columns */
    public void look(Supplier<Optional<Table>> table) {
        looked = table;
        look();
    }

    private void look() {
        Optional<Table> table = looked.get();
        table.filter(Table::asked).ifPresent(asked -> open = Optional.of(asked.place()));
        Optional<Made> wanted = table.filter(it -> open.equals(Optional.of(it.place()))).map(it -> new Made(it.place(), it.origin(), it.reading()));
        if (!wanted.equals(made)) {
            if (wanted.isEmpty() || made.isEmpty() || !made.get().place().equals(wanted.get().place())) {
                preview.set(Optional.empty());
            }
            made = wanted;
            wanted.ifPresent(this::load);
        }
    }

    private void load(Made wanted) {
        background.execute(() -> {
            try {
                Optional<TablePreview> read = importing.columns(origins.source(wanted.origin()), wanted.place(), wanted.reading());
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
