package synoptic.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.ElsewhereReader;
import synoptic.importer.elsewhere.bundle.BundleReader;
import synoptic.importer.elsewhere.qda.QdaReader;
import synoptic.importer.elsewhere.web.WebAnnotationsReader;
import synoptic.importer.table.TablePreview;

/** Imports files of every format that it has a reader for. Safe for use by several threads. */
public final class Importing {

    /** A file may take so long, and this much longer for each megabyte beyond the first few; no file takes longer. */
    private static final long MILLISECONDS = 8_000;
    private static final long MILLISECONDS_A_MEGABYTE = 700;
    private static final long SMALL = 4 * FormatReader.MEGABYTE;
    private static final long MOST_MILLISECONDS = 120_000;

    private final Formats formats;
    private final Loading loading;
    private final long milliseconds;

    /** An import with these readers; of a file without an ending the first that recognises it takes it. */
    public Importing(List<FormatReader> readers, List<ContainerReader> containers) {
        this(readers, containers, List.of(), MILLISECONDS);
    }

    Importing(List<FormatReader> readers, List<ContainerReader> containers, List<ElsewhereReader> elsewheres,
        long milliseconds) {
        this.formats = new Formats(readers, containers, elsewheres);
        this.loading = new Loading(formats);
        this.milliseconds = milliseconds;
    }

    /** An import with all readers there are. */
    public static Importing standard() {
        return new Importing(
            Readers.all(), Readers.containers(), List.of(new QdaReader(), new BundleReader(), new WebAnnotationsReader()),
            MILLISECONDS);
    }

    /** The file endings that can be imported, in lower case and without the dot. */
    public SortedSet<String> endings() {
        return formats.endings();
    }

    /** As {@link #start(List, Contents, Reading, ImportObserver, Executor)} does, finding out everything. */
    public ImportRun start(List<Path> paths, Contents known, ImportObserver observer, Executor executor) {
        return start(paths, known, Reading.AUTOMATIC, observer, executor);
    }

    /**
     * Starts to read files and folders, and tells the observer what is in each file.
     *
     * @param known what counts as there already; each draft is added to it
     */
    public ImportRun start(List<Path> paths, Contents known, Reading reading, ImportObserver observer,
        Executor executor) {
        ImportRun run = new ImportRun();
        List<Path> wanted = List.copyOf(paths);
        executor.execute(() -> {
            try {
                run.done().complete(run(wanted, known, reading, observer, run));
            } finally {
                run.done().completeExceptionally(new IllegalStateException("the import ended by a fault"));
            }
        });
        return run;
    }

    /**
     * Tells what is in a file: a draft for each article, or why there is none; nothing is compared with others. The
     * place of an article inside a container is the path, "!/" and its place inside.
     */
    public void each(Path path, Reading reading, Consumer<Outcome> told) {
        try {
            each(loading.load(path), reading, told);
        } catch (ImportRefused refused) {
            told.accept(new Outcome.Refused(path.toString(), refused.getMessage(), refused.need()));
        }
    }

    /** Tells what is in a file, read in an encoding that a person chose. */
    public void each(Path path, Optional<Charset> encoding, Consumer<Outcome> told) {
        each(path, in(encoding), told);
    }

    /** Tells what is in a source in hand, as {@link #each(Path, Reading, Consumer)} does. */
    public void each(Source source, Reading reading, Consumer<Outcome> told) {
        each(source, reading, () -> false, told);
    }

    /** Tells what is in a source in hand, read in an encoding that a person chose. */
    public void each(Source source, Optional<Charset> encoding, Consumer<Outcome> told) {
        each(source, in(encoding), told);
    }

    /** Whether a file is, by its name, one whose columns or fields a person can choose. */
    public boolean hasColumns(String name) {
        return TablePreview.fits(Unpacked.name(name));
    }

    /** A file as a source. @throws ImportRefused if it is not there, cannot be read or is too large */
    public Source source(Path path) throws ImportRefused {
        return loading.load(path);
    }

    /**
     * The beginning of a table or of records, or empty for another file.
     *
     * @param place of the table: that of the source, or one inside it as the outcomes have it
     * @throws ImportRefused if it cannot be read
     */
    public Optional<TablePreview> columns(Source source, String place, Reading reading) throws ImportRefused {
        Optional<Source> table = new Opening(formats, reading, Worker.Telling.NOBODY).find(source, place);
        return table.isEmpty() ? Optional.empty() : TablePreview.of(table.get(), reading);
    }

    private void each(Source source, Reading reading, BooleanSupplier cancelled, Consumer<Outcome> told) {
        long larger = Math.max(0, source.size() - SMALL) / FormatReader.MEGABYTE;
        long limit = Math.min(MOST_MILLISECONDS, milliseconds + larger * MILLISECONDS_A_MEGABYTE);
        boolean ended = new Worker().run(telling -> new Opening(formats, reading, telling).each(source), limit,
            cancelled, outcome -> told.accept(addressed(outcome, source)));
        if (!ended && !cancelled.getAsBoolean()) {
            told.accept(new Outcome.Refused(source.place(), source.place() + " takes longer than "
                + Math.max(1, limit / 1000) + " seconds to read; open it in the program that made it, and copy and "
                + "paste the article, or import a part of it."));
        }
    }

    /** A fetched article that does not say its address has the one that it was fetched from. */
    private static Outcome addressed(Outcome outcome, Source source) {
        if (source.address().isEmpty() || !(outcome instanceof Outcome.Drafted drafted) || !drafted.place().equals(source.place())) {
            return outcome;
        }
        Clue address = new Clue(source.address(), Origin.ADDRESS, source.address());
        Draft draft = drafted.draft();
        return new Outcome.Drafted(drafted.place(), draft.with(draft.proposal().orElse(MetadataField.URL, Optional.of(address))), drafted.near());
    }

    /** The outcome for a source in hand that is one article, such as pasted text; a draft is added to what is known. */
    public Outcome outcome(Source source, Contents known) {
        Optional<Outcome.Duplicate> same = known.twinOf(source);
        if (same.isPresent()) {
            return same.get();
        }
        List<Outcome> outcomes = new ArrayList<>();
        each(source, Reading.AUTOMATIC, outcomes::add);
        return outcomes.isEmpty() ? new Outcome.Refused(source.place(), source.place()
            + " holds no article; choose another file.") : compared(outcomes.getFirst(), known);
    }

    /**
     * Reads a source that is one article, for example once more in the encoding that a person chose.
     *
     * @throws ImportRefused with one sentence if there is no article in it
     */
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, in(encoding));
    }

    /** Reads a source that is one article. @throws ImportRefused with one sentence if there is no article in it */
    public Draft read(Source source, Reading reading) throws ImportRefused {
        List<Outcome> outcomes = new ArrayList<>();
        each(source, reading, outcomes::add);
        return switch (outcomes.isEmpty() ? null : outcomes.getFirst()) {
            case Outcome.Drafted drafted -> drafted.draft();
            case Outcome.Refused refused -> throw new ImportRefused(refused.sentence(), refused.need());
            case null, default -> throw new ImportRefused(source.place() + " holds no article; choose another file.");
        };
    }

    private static Reading in(Optional<Charset> encoding) {
        return encoding.map(Reading.AUTOMATIC::withEncoding).orElse(Reading.AUTOMATIC);
    }

    private boolean run(List<Path> paths, Contents known, Reading reading, ImportObserver observer, ImportRun run) {
        List<FileFinder.Found> files = new FileFinder(run::isCancelled).find(paths);
        int done = 0;
        for (FileFinder.Found file : files) {
            if (run.isCancelled()) {
                return false;
            }
            observer.progress(done, files.size(), file.path().toString());
            if (file.refusal().isEmpty()) {
                read(file.path(), known, reading, observer, run);
            } else {
                observer.outcome(new Outcome.Refused(file.path().toString(), file.refusal()));
            }
            done++;
        }
        observer.progress(done, files.size(), "");
        return !run.isCancelled();
    }

    private void read(Path path, Contents known, Reading reading, ImportObserver observer, ImportRun run) {
        try {
            each(loading.load(path), known, reading, run::isCancelled, observer::outcome);
        } catch (ImportRefused refused) {
            observer.outcome(new Outcome.Refused(path.toString(), refused.getMessage(), refused.need()));
        }
    }

    /** Tells what is in a source in hand, such as a fetched page, and what of it is known; the rest is known from now on. */
    public void each(Source source, Contents known, Reading reading, BooleanSupplier cancelled, Consumer<Outcome> told) {
        Optional<Outcome.Duplicate> same = known.twinOf(source);
        if (same.isPresent()) {
            told.accept(same.get());
        } else {
            each(source, reading, cancelled, outcome -> told.accept(compared(outcome, known)));
        }
    }

    /** The outcome, or that its article is known; an article that is not is known from now on. */
    private static Outcome compared(Outcome outcome, Contents known) {
        if (!(outcome instanceof Outcome.Drafted drafted)) {
            return outcome;
        }
        Optional<Outcome.Duplicate> twin = known.twinOf(drafted.draft().source())
            .or(() -> known.twinOf(drafted.draft()));
        if (twin.isPresent()) {
            return twin.get();
        }
        return known.added(drafted);
    }
}
