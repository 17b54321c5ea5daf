package synoptic.ui.importing.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.ImportObserver;
import synoptic.importer.ImportRun;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.shelf.Shelf;
import synoptic.importer.web.Fetcher;
import synoptic.importer.elsewhere.Author;
import synoptic.model.Project;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.support.Messages;

/**
 * Reads files in the background and tells the window what became of them, many at a time: ten thousand outcomes one by one would keep it from
 * drawing.
 */
public final class ImportReading {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);

    /**
     * How far the reading is.
     *
     * @param total all files, 0 while they are still being counted
     * @param place the file that is being read, possibly empty
     */
    public record Progress(int done, int total, String place) {
        static final Progress NONE = new Progress(0, 0, "");
    }

    /**
     * What a file is compared with.
     *
     * @param held the drafts that the import holds when the job is given
     */
    public record Place(Project project, List<Outcome.Drafted> held) {
    }

    /** Is told on the window's thread. */
    public interface Listener {

        /** What was read next, in order and possibly nothing, and how far it is now. */
        void read(List<ImportRow> rows, Progress progress);

        /** All was read, or the reading was stopped. */
        void ended();
    }

    private static final double MOST_WORDS = 0.8;

    private final Importing importing;
    private final Executor background;
    private final Executor window;
    private final Listener listener;
    private final Known known;
    private final Shelf shelf;

    private final Object lock = new Object();
    private List<ImportRow> waiting = new ArrayList<>();
    private volatile Progress progress = Progress.NONE;
    private boolean told;

    private CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
    private int pending;
    private volatile Optional<ImportRun> run = Optional.empty();
    private volatile boolean stopped;

    /**
     * Reads in the background.
     *
     * @param known what counts as there already; what is read is added to it
     * @param shelf takes the drafts
     */
    public ImportReading(Importing importing, Executor background, Executor window, Known known, Shelf shelf, Listener listener) {
        this.known = known;
        this.shelf = shelf;
        this.importing = importing;
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /**
     * Reads files and folders after all that it was given before.
     *
     * @param place what the import holds and the project, whose articles count as there already
     */
    public void files(List<Path> paths, Place place) {
        then(() -> start(paths, Reading.AUTOMATIC, place, row -> tell(List.of(row), progress)));
    }

    /**
     * Reads a file again after all that it was given before; nothing is told when it was stopped.
     *
     * @param told takes what was read on the window's thread
     */
    public void again(Path file, Reading reading, Place place, Consumer<List<ImportRow>> told) {
        then(() -> {
            tell(List.of(), new Progress(0, 1, file.toString()));
            List<ImportRow> read = Collections.synchronizedList(new ArrayList<>());
            return start(List.of(file), reading, place, read::add).thenApply(complete -> {
                if (complete) {
                    window.execute(() -> told.accept(List.copyOf(read)));
                }
                return complete;
            });
        });
    }

    /** Reads what was fetched again after all that it was given before; nothing is told when it was stopped. */
    public void again(Source source, Reading reading, Place place, Consumer<List<ImportRow>> told) {
        then(() -> {
            tell(List.of(), new Progress(0, 1, source.place()));
            List<ImportRow> read = Collections.synchronizedList(new ArrayList<>());
            importing.each(source, known.in(place.project(), place.held()), reading, () -> stopped, outcome -> read.add(row(outcome, place)));
            if (!stopped) {
                window.execute(() -> told.accept(List.copyOf(read)));
            }
            return CompletableFuture.completedFuture(!stopped);
        });
    }

    private CompletableFuture<Boolean> start(List<Path> paths, Reading reading, Place place, Consumer<ImportRow> told) {
        ImportRun started = importing.start(paths, known.in(place.project(), place.held()), reading, new ImportObserver() {
            @Override
            public void outcome(Outcome outcome) {
                told.accept(row(outcome, place));
            }

            @Override
            public void progress(int done, int total, String at) {
                tell(List.of(), new Progress(done, total, at));
            }
        }, background);
        run = Optional.of(started);
        if (stopped) {
            started.cancel();
        }
        return started.done();
    }

    /**
     * Fetches a page of the web and reads it, after all that it was given before.
     *
     * @param fetched takes the page's bytes, in the background
     */
    public void address(String address, boolean allowPrivate, Consumer<Source> fetched, Place place) {
        then(() -> {
            tell(List.of(), new Progress(0, 1, address));
            try {
                Source page = Fetcher.standard().fetch(address, allowPrivate, () -> stopped);
                fetched.accept(page);
                importing.each(page, known.in(place.project(), place.held()),
                    Reading.AUTOMATIC, () -> stopped, outcome -> tell(List.of(row(outcome, place)), progress));
            } catch (ImportRefused refused) {
                tell(List.of(row(new Outcome.Refused(address, refused.getMessage(), refused.need()), place)), progress);
            }
            tell(List.of(), new Progress(1, 1, ""));
            return CompletableFuture.completedFuture(true);
        });
    }

    /** Reads a text in hand after all that it was given before. */
    public void text(Source source, Place place) {
        then(() -> {
            tell(List.of(row(importing.outcome(source, known.in(place.project(), place.held())), place)), progress);
            return CompletableFuture.completedFuture(true);
        });
    }

    /** The row of an outcome, whose draft waits on disk. */
    private ImportRow row(Outcome outcome, Place place) {
        try {
            return ImportRow.of(0, expecting(outcome, place.project())).on(shelf);
        } catch (IOException full) {
            LOG.warn("the draft of {} could not be kept", outcome.place(), full);
            known.forget(outcome.place());
            return ImportRow.of(0, new Outcome.Refused(outcome.place(), Messages.get("import.noRoom", outcome.place())));
        }
    }

    /** What comes of annotations in the project takes long to find out when there are many, so it is asked for here. */
    private static Outcome expecting(Outcome outcome, Project project) {
        return outcome instanceof Outcome.Annotated annotated ? new Outcome.Annotated(annotated.place(), annotated.elsewhere(),
            Optional.of(annotated.elsewhere().plan(project, Author.unnamed()).report())) : outcome;
    }

    /**
     * Reads a part of a web page in hand after all that it was given before, with its headings, lists and links; or only its words, where reading
     * it as a page would lose more than a few of them.
     *
     * @param words the same part as plain text, possibly empty
     */
    public void page(String html, String words, Place place) {
        then(() -> {
            Source page = Source.pastedPage(html);
            List<Outcome> read = new ArrayList<>();
            importing.each(page, Reading.AUTOMATIC, read::add);
            long letters = read.stream().filter(Outcome.Drafted.class::isInstance).map(Outcome.Drafted.class::cast)
                .mapToLong(drafted -> letters(drafted.draft().text().text())).sum();
            boolean whole = words.isBlank() || letters >= MOST_WORDS * letters(words);
            tell(List.of(row(importing.outcome(whole ? page : Source.pasted(words), known.in(place.project(), place.held())), place)), progress);
            return CompletableFuture.completedFuture(true);
        });
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Reads nothing more. What was told so far stands. */
    public void stop() {
        stopped = true;
        run.ifPresent(ImportRun::cancel);
    }

    /** Called on the window's thread; the job runs in the background. */
    private void then(Supplier<CompletableFuture<Boolean>> job) {
        pending++;
        tail = tail.thenComposeAsync(before -> stopped ? CompletableFuture.completedFuture(false) : job.get(), background)
            .handle((complete, fault) -> {
                if (fault != null) {
                    LOG.error("an import ended before its end", fault);
                }
                window.execute(this::jobEnded);
                return null;
            });
    }

    private void jobEnded() {
        pending--;
        if (pending == 0) {
            listener.ended();
        }
    }

    private void tell(List<ImportRow> rows, Progress now) {
        boolean first;
        synchronized (lock) {
            waiting.addAll(rows);
            progress = now;
            first = !told;
            told = true;
        }
        if (first) {
            window.execute(this::hear);
        }
    }

    private void hear() {
        List<ImportRow> rows;
        Progress now;
        synchronized (lock) {
            rows = waiting;
            waiting = new ArrayList<>();
            now = progress;
            told = false;
        }
        listener.read(rows, now);
    }
}
