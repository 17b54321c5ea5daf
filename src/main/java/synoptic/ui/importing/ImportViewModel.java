package synoptic.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;
import synoptic.importer.shelf.Shelf;
import synoptic.model.Article;
import synoptic.ui.desk.Desk;
import synoptic.ui.importing.again.ColumnChoice;
import synoptic.ui.importing.again.FileReadings;
import synoptic.ui.importing.again.Origins;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.ImportRows;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.run.ImportAdding;
import synoptic.ui.importing.run.ImportReading;
import synoptic.ui.importing.run.Known;
import synoptic.ui.importing.run.OriginalKeeping;
import synoptic.ui.importing.web.WebRequest;
import synoptic.ui.support.Messages;

/** An import under way: files are read, looked at and corrected, and at the end all that are ready come into the project by one edit. */
public final class ImportViewModel {

    /** What is going on. */
    enum Phase { EMPTY, READING, LOOKING, ADDING }

    /** How far it is. @param share 0 to 1, or -1 while nobody knows @param words possibly empty */
    record Progress(double share, String words) {
        static final Progress NONE = new Progress(0, "");
    }

    private final Desk desk;
    private final Importing importing;
    private final OriginalKeeping originals;
    private final Executor background;
    private final Executor window;
    private final ImportRows rows = new ImportRows();
    private final Corrections corrections;
    private final Origins origins;
    private final FileReadings readings;
    private final ColumnChoice columns;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Known known = new Known();
    private Shelf shelf = Shelf.temporary();
    private Optional<ImportReading> reading = Optional.empty();
    private Optional<ImportAdding> adding = Optional.empty();
    private Runnable finished = () -> { };

    /**
     * Reads and adds in the background.
     *
     * @param background where files are read; not the thread that keeps originals, which it waits for
     * @param window runs on the window's thread
     */
    public ImportViewModel(Desk desk, Importing importing, OriginalKeeping originals, Executor background, Executor window) {
        this.desk = desk;
        this.importing = importing;
        this.originals = originals;
        this.background = background;
        this.window = window;
        this.corrections = new Corrections(rows, importing, background, window);
        this.origins = new Origins(importing);
        this.readings = new FileReadings(rows, origins, this::readAgain);
        this.columns = new ColumnChoice(importing, origins, background, window, readings::columns);
        rows.selectedProperty().subscribe(row -> columns.look(() -> rows.selected().flatMap(readings::table)));
        columns.setRefused(sentence -> problem.set(Optional.of(sentence)));
    }

    ImportRows rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last try to add or to read again failed. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Runs this when all that could be added is in the project. */
    void setFinished(Runnable whenFinished) {
        finished = whenFinished;
    }

    /** Reads files and folders, after those that are being read. */
    void readFiles(List<Path> paths) {
        reading().files(paths, here());
    }

    /** Reads a text that was pasted or dropped. */
    void readText(String text) {
        reading().text(Source.pasted(text), here());
    }

    /** Fetches web pages and reads them. */
    void readPages(WebRequest request) {
        Shelf now = shelf;
        request.addresses().forEach(address ->
            reading().address(address, request.allowPrivate(), source -> origins.fetched(source, now), here()));
    }

    /** Reads a part of a web page that was pasted or dropped. @param words the same as plain text, possibly empty */
    void readPage(String html, String words) {
        reading().page(html, words, here());
    }

    private ImportReading.Place here() {
        return new ImportReading.Place(desk.model().project(), rows.all().stream().map(ImportRow::outcome)
            .filter(Outcome.Drafted.class::isInstance).map(Outcome.Drafted.class::cast).toList());
    }

    private ImportReading reading() {
        if (reading.isEmpty()) {
            ImportReading[] own = {null};
            own[0] = new ImportReading(importing, background, window, known, shelf, new ImportReading.Listener() {
                @Override
                public void read(List<ImportRow> read, ImportReading.Progress now) {
                    if (isCurrent(own[0])) {
                        rows.add(read);
                        progress.set(now.total() == 0 ? new Progress(-1, Messages.get("import.counting"))
                            : new Progress((double) now.done() / now.total(), Messages.get("import.reading", now.done(), now.total())));
                    }
                }

                @Override
                public void ended() {
                    if (isCurrent(own[0])) {
                        reading = Optional.empty();
                        progress.set(Progress.NONE);
                        phase.set(Phase.LOOKING);
                    }
                }
            });
            reading = Optional.of(own[0]);
        }
        phase.set(Phase.READING);
        problem.set(Optional.empty());
        return reading.get();
    }

    private boolean isCurrent(ImportReading one) {
        return reading.filter(current -> current == one).isPresent();
    }

    /** Reads no more files; those that were read stay. */
    void stopReading() {
        reading.ifPresent(ImportReading::stop);
    }

    /** Drops the whole import. Nothing of what was not added is in the project. */
    void drop() {
        stopReading();
        stopAdding();
        reading = Optional.empty();
        adding = Optional.empty();
        rows.clear();
        readings.clear();
        origins.clear();
        known = new Known();
        shelf.close();
        shelf = Shelf.temporary();
        columns.close();
        problem.set(Optional.empty());
        progress.set(Progress.NONE);
        phase.set(Phase.EMPTY);
    }

    /** Changes the draft of the file that is looked at. */
    void change(UnaryOperator<Draft> change) {
        if (phase.get() != Phase.ADDING) {
            corrections.change(change);
        }
    }

    /** Sets what is known of the article. @return false if it is a date that nobody can read, which then holds the article back */
    boolean set(MetadataField field, String words) {
        return phase.get() == Phase.ADDING || corrections.set(field, words);
    }

    /** Says that the file that is looked at is right as it is, and goes on to the next one in doubt. */
    void approve() {
        if (phase.get() != Phase.ADDING) {
            corrections.approve();
        }
    }

    /** Makes the file that is looked at the next version of the article that it is nearly the same as. */
    void newVersion() {
        if (phase.get() != Phase.ADDING) {
            corrections.newVersion();
        }
    }

    /** Reads the file that is looked at again, in another encoding. */
    void decode(Charset charset) {
        problem.set(Optional.empty());
        rows.selected().ifPresent(row -> {
            readings.encoded(row, charset);
            corrections.readAgain(readings.of(row).withEncoding(charset), sentence -> problem.set(Optional.of(sentence)));
        });
    }

    /** Reads the encrypted file that is looked at again with this password. */
    void readWithPassword(String password) {
        readings.password(password);
    }

    /** Which column of the table that is looked at holds what. */
    ColumnChoice columns() {
        return columns;
    }

    /** Whether a password would help to read a row's file. */
    boolean needsPassword(ImportRow row) {
        return readings.needsPassword(row);
    }

    private void readAgain(FileReadings.Again again) {
        if (phase.get() != Phase.ADDING) {
            rows.all().stream().filter(again.old()).map(ImportRow::place).forEach(known::forget);
            ImportReading run = reading();
            Consumer<List<ImportRow>> told = read -> {
                if (isCurrent(run)) {
                    List<ImportRow> old = rows.all().stream().filter(again.old()).toList();
                    rows.exchange(old, again.wanted(read, old));
                }
            };
            origins.fetched(again.origin()).ifPresentOrElse(source -> run.again(source, again.reading(), here(), told),
                () -> run.again(Path.of(again.origin()), again.reading(), here(), told));
        }
    }

    /** Leaves the file that is looked at out of the import. */
    void leaveOut() {
        rows.selected().filter(row -> phase.get() != Phase.ADDING).ifPresent(row -> {
            int at = rows.shown().indexOf(row);
            known.forget(row.place());
            rows.remove(List.of(row));
            if (!rows.shown().isEmpty()) {
                rows.selectedProperty().set(rows.shown().get(Math.clamp(at, 0, rows.shown().size() - 1)));
            }
        });
    }

    /** Opens the article that has the same content as the file that is looked at. */
    void showTwin() {
        rows.selected().flatMap(ImportRow::twin).ifPresent(desk.panes()::show);
    }

    /** Adds all ready articles to the project, as one step of undo, and shows the first. */
    void add() {
        List<ImportRow> ready = rows.of(Standing.READY);
        if (phase.get() != Phase.LOOKING || ready.isEmpty()) {
            return;
        }
        desk.model().prepareToChange();
        phase.set(Phase.ADDING);
        problem.set(Optional.empty());
        ImportAdding run = new ImportAdding(originals, background);
        adding = Optional.of(run);
        run.start(ready, desk.model(), done -> window.execute(() -> addingProgress(run, done, ready.size())))
            .thenAccept(result -> window.execute(() -> added(run, ready, result)));
    }

    /** Stops adding; nothing is added then. */
    void stopAdding() {
        adding.ifPresent(ImportAdding::cancel);
    }

    private boolean isCurrent(ImportAdding one) {
        return adding.filter(current -> current == one).isPresent();
    }

    private void addingProgress(ImportAdding run, int done, int all) {
        if (isCurrent(run)) {
            progress.set(new Progress((double) done / all, Messages.get("import.adding", done, all)));
        }
    }

    /** What follows from thousands of articles is done in parts, between which the window can draw and answer. */
    private void added(ImportAdding run, List<ImportRow> ready, ImportAdding.Result result) {
        if (!isCurrent(run)) {
            return;
        }
        problem.set(result.problem());
        if (result.edit().isEmpty() || !desk.model().tryApply(result.edit().get(), desk.notices())) {
            endAdding();
            return;
        }
        window.execute(() -> {
            if (isCurrent(run)) {
                rows.added(ready, result.byPlace());
                rows.filterProperty().set(Optional.empty());
                int annotated = (int) ready.stream().filter(row -> row.annotated().isPresent()).count();
                desk.notices().done(annotated > 0 ? Messages.get("import.addedAnnotated", result.articles().size(), annotated)
                    : Messages.get("import.added", result.articles().size(), rows.count(Standing.DUPLICATE), rows.count(Standing.REFUSED)));
                window.execute(() -> show(run, result));
            }
        });
    }

    private void endAdding() {
        adding = Optional.empty();
        progress.set(Progress.NONE);
        phase.set(Phase.LOOKING);
    }

    private void show(ImportAdding run, ImportAdding.Result result) {
        if (!isCurrent(run)) {
            return;
        }
        endAdding();
        result.articles().stream().findFirst().ifPresent(this::show);
        if (rows.count(Standing.LOOK) == 0) {
            drop();
            finished.run();
        } else {
            rows.selectNextDoubt();
        }
    }

    private void show(Article first) {
        if (desk.panes().open().size() == 1) {
            desk.panes().showBeside(first.id());
        } else {
            desk.panes().show(first.id());
        }
    }
}
