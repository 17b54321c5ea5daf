package synoptic.ui.importing;

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
import synoptic.importer.Contents;
import synoptic.importer.ImportObserver;
import synoptic.importer.ImportRun;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.web.Fetcher;
import synoptic.importer.elsewhere.Author;
import synoptic.model.Project;

/**
 * Reads files in the background and tells the window what became of them, many at a time: ten thousand outcomes one by one would keep it from
 * drawing.
 */
final class ImportReading {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);

    /**
     * How far the reading is.
     *
     * @param total all files, 0 while they are still being counted
     * @param place the file that is being read, possibly empty
     */
    record Progress(int done, int total, String place) {
        static final Progress NONE = new Progress(0, 0, "");
    }

    /** Is told on the window's thread. */
    interface Listener {

        /** The next outcomes in order, possibly none, and how far it is now. */
        void read(List<Outcome> outcomes, Progress progress);

        /** All was read, or the reading was stopped. */
        void ended();
    }

    private static final double MOST_WORDS = 0.8;

    private final Importing importing;
    private final Executor background;
    private final Executor window;
    private final Listener listener;

    private final Object lock = new Object();
    private List<Outcome> waiting = new ArrayList<>();
    private volatile Progress progress = Progress.NONE;
    private boolean told;

    private CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
    private int pending;
    private Contents known;
    private volatile Optional<ImportRun> run = Optional.empty();
    private volatile boolean stopped;

    ImportReading(Importing importing, Executor background, Executor window, Listener listener) {
        this.importing = importing;
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /** Reads files and folders after all that it was given before. @param project whose articles count as there already */
    void files(List<Path> paths, Project project) {
        then(() -> {
            ImportRun started = importing.start(paths, known(project), new ImportObserver() {
                @Override
                public void outcome(Outcome outcome) {
                    tell(List.of(expecting(outcome, project)), progress);
                }

                @Override
                public void progress(int done, int total, String place) {
                    tell(List.of(), new Progress(done, total, place));
                }
            }, background);
            run = Optional.of(started);
            if (stopped) {
                started.cancel();
            }
            return started.done();
        });
    }

    /**
     * Reads a file again after all that it was given before; nothing is told when it was stopped.
     *
     * @param others what the import holds beside it, which counts as there already as the project's articles do
     * @param told takes the outcomes on the window's thread
     */
    void again(Path file, Reading reading, List<Outcome.Drafted> others, Project project, Consumer<List<Outcome>> told) {
        then(() -> {
            tell(List.of(), new Progress(0, 1, file.toString()));
            Contents there = Contents.of(project);
            others.forEach(there::added);
            List<Outcome> read = Collections.synchronizedList(new ArrayList<>());
            ImportRun started = importing.start(List.of(file), there, reading, new ImportObserver() {
                @Override
                public void outcome(Outcome outcome) {
                    read.add(expecting(outcome, project));
                }

                @Override
                public void progress(int done, int total, String place) {
                    tell(List.of(), new Progress(done, total, place));
                }
            }, background);
            run = Optional.of(started);
            if (stopped) {
                started.cancel();
            }
            return started.done().thenApply(complete -> {
                if (complete) {
                    window.execute(() -> told.accept(List.copyOf(read)));
                }
                return complete;
            });
        });
    }

    /** Fetches a page of the web and reads it, after all that it was given before. @param project whose articles count as there already */
    void address(String address, boolean allowPrivate, Project project) {
        then(() -> {
            tell(List.of(), new Progress(0, 1, address));
            try {
                importing.each(Fetcher.standard().fetch(address, allowPrivate, () -> stopped), known(project), Reading.AUTOMATIC, () -> stopped,
                    outcome -> tell(List.of(expecting(outcome, project)), progress));
            } catch (ImportRefused refused) {
                tell(List.of(new Outcome.Refused(address, refused.getMessage(), refused.need())), progress);
            }
            tell(List.of(), new Progress(1, 1, ""));
            return CompletableFuture.completedFuture(true);
        });
    }

    /** Reads a text in hand after all that it was given before. @param project whose articles count as there already */
    void text(Source source, Project project) {
        then(() -> {
            tell(List.of(expecting(importing.outcome(source, known(project)), project)), progress);
            return CompletableFuture.completedFuture(true);
        });
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
    void page(String html, String words, Project project) {
        then(() -> {
            Source page = Source.pastedPage(html);
            List<Outcome> read = new ArrayList<>();
            importing.each(page, Reading.AUTOMATIC, read::add);
            long letters = read.stream().filter(Outcome.Drafted.class::isInstance).map(Outcome.Drafted.class::cast)
                .mapToLong(drafted -> letters(drafted.draft().text().text())).sum();
            boolean whole = words.isBlank() || letters >= MOST_WORDS * letters(words);
            tell(List.of(expecting(importing.outcome(whole ? page : Source.pasted(words), known(project)), project)), progress);
            return CompletableFuture.completedFuture(true);
        });
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Reads nothing more. What was told so far stands. */
    void stop() {
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

    /** Only jobs ask, and they run one after the other. */
    private Contents known(Project project) {
        if (known == null) {
            known = Contents.of(project);
        }
        return known;
    }

    private void tell(List<Outcome> outcomes, Progress now) {
        boolean first;
        synchronized (lock) {
            waiting.addAll(outcomes);
            progress = now;
            first = !told;
            told = true;
        }
        if (first) {
            window.execute(this::hear);
        }
    }

    private void hear() {
        List<Outcome> outcomes;
        Progress now;
        synchronized (lock) {
            outcomes = waiting;
            waiting = new ArrayList<>();
            now = progress;
            told = false;
        }
        listener.read(outcomes, now);
    }
}
