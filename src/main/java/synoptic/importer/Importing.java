package synoptic.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.html.HtmlReader;
import synoptic.importer.plain.PlainTextReader;

/** Imports files of every format that it has a reader for. Safe for use by several threads. */
public final class Importing {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private final List<FormatReader> readers;

    /** An import with these readers; of a file without an ending the first that recognises it takes it. */
    public Importing(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** An import with all readers there are. */
    public static Importing standard() {
        return new Importing(List.of(new HtmlReader(), new PlainTextReader()));
    }

    /** The file endings that can be imported, in lower case and without the dot. */
    public SortedSet<String> endings() {
        return readers.stream().flatMap(reader -> reader.endings().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Starts to read files and folders, and tells the observer the outcome of each file.
     *
     * @param known what counts as there already; each draft is added to it
     */
    public ImportRun start(List<Path> paths, Contents known, ImportObserver observer, Executor executor) {
        ImportRun run = new ImportRun();
        List<Path> wanted = List.copyOf(paths);
        executor.execute(() -> {
            try {
                run.done().complete(run(wanted, known, observer, run));
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
    public void each(Path path, Optional<Charset> encoding, Consumer<Outcome> told) {
        try {
            each(load(path), encoding, told);
        } catch (ImportRefused refused) {
            told.accept(new Outcome.Refused(path.toString(), refused.getMessage()));
        }
    }

    /** Tells what is in a source in hand, as {@link #each(Path, Optional, Consumer)} does. */
    public void each(Source source, Optional<Charset> encoding, Consumer<Outcome> told) {
        try {
            told.accept(new Outcome.Drafted(source.place(), read(source, encoding)));
        } catch (ImportRefused refused) {
            told.accept(new Outcome.Refused(source.place(), refused.getMessage()));
        }
    }

    /** The outcome for a source in hand, such as pasted text; a draft is added to what is known. */
    public Outcome outcome(Source source, Contents known) {
        Optional<Outcome.Duplicate> same = known.twinOf(source);
        if (same.isPresent()) {
            return same.get();
        }
        try {
            Draft draft = read(source, Optional.empty());
            Optional<Outcome.Duplicate> twin = known.twinOf(draft);
            if (twin.isPresent()) {
                return twin.get();
            }
            known.add(draft);
            return new Outcome.Drafted(source.place(), draft);
        } catch (ImportRefused refused) {
            return new Outcome.Refused(source.place(), refused.getMessage());
        }
    }

    /**
     * Reads a source, for example once more in the encoding that a person chose.
     *
     * @throws ImportRefused with one sentence if there is no article in it
     */
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        FormatReader reader = reader(source);
        if (source.bytes().length > reader.sizeLimit()) {
            throw tooLarge(source.place(), reader);
        }
        try {
            return reader.read(source, encoding);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
            | StackOverflowError fault) {
            // a fault of a reader on a strange file must not end the batch
            LOG.error("Reading {} failed", source.place(), fault);
            throw new ImportRefused(source.place()
                + " could not be read because of a fault in the program; the log has the details"
                + " (Help, Show log).", fault);
        }
    }

    private boolean run(List<Path> paths, Contents known, ImportObserver observer, ImportRun run) {
        List<FileFinder.Found> files = new FileFinder(run::isCancelled).find(paths);
        int done = 0;
        for (FileFinder.Found file : files) {
            if (run.isCancelled()) {
                return false;
            }
            observer.progress(done, files.size(), file.path().toString());
            observer.outcome(file.refusal().isEmpty() ? outcome(file.path(), known)
                : new Outcome.Refused(file.path().toString(), file.refusal()));
            done++;
        }
        observer.progress(done, files.size(), "");
        return !run.isCancelled();
    }

    private Outcome outcome(Path path, Contents known) {
        try {
            return outcome(load(path), known);
        } catch (ImportRefused refused) {
            return new Outcome.Refused(path.toString(), refused.getMessage());
        }
    }

    /** The bytes of a file, if it can be one to import: neither of a foreign format nor too large. */
    private Source load(Path path) throws ImportRefused {
        String name = String.valueOf(path.getFileName());
        String ending = Source.endingOf(Unpacked.name(name));
        Optional<FormatReader> reader = byEnding(ending);
        if (reader.isEmpty() && !ending.isEmpty()) {
            throw unsupported(path.toString(), ending);
        }
        if (!Files.exists(path)) {
            throw new ImportRefused(path + " is not there; check the name and the folder.");
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportRefused(path + " is not a file; choose a file or a folder.");
        }
        long limit = reader.map(FormatReader::sizeLimit).orElseGet(this::largestLimit);
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > limit) {
                throw tooLarge(path.toString(), limit);
            }
            byte[] bytes = in.readNBytes((int) limit + 1);
            return Unpacked.of(new Source(name, path.toString(), bytes), limit);
        } catch (AccessDeniedException denied) {
            throw new ImportRefused(path + " cannot be read because permission is denied; change its permissions or "
                + "copy it.", denied);
        } catch (IOException failed) {
            throw new ImportRefused(path + " cannot be read (" + failed.getMessage()
                + "); copy it to another disk and try again.", failed);
        }
    }

    private FormatReader reader(Source source) throws ImportRefused {
        Optional<FormatReader> reader = byEnding(source.ending());
        if (reader.isEmpty() && !source.ending().isEmpty() && !source.isPasted()) {
            throw unsupported(source.place(), source.ending());
        }
        return reader.or(() -> readers.stream().filter(each -> each.recognises(source)).findFirst())
            .orElseThrow(() -> new ImportRefused(source.place()
            + " has no ending and is of no kind that can be imported; "
                + supported()));
    }

    private Optional<FormatReader> byEnding(String ending) {
        return readers.stream().filter(reader -> reader.endings().contains(ending)).findFirst();
    }

    private long largestLimit() {
        return readers.stream().mapToLong(FormatReader::sizeLimit).max().orElse(0);
    }

    private ImportRefused unsupported(String place, String ending) {
        return new ImportRefused(place + " ends in ." + ending + ", which cannot be imported; " + supported());
    }

    private String supported() {
        return "what can be: " + endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", ")) + ".";
    }

    private static ImportRefused tooLarge(String place, FormatReader reader) {
        return tooLarge(place, reader.sizeLimit());
    }

    private static ImportRefused tooLarge(String place, long limit) {
        return new ImportRefused(place + " is larger than " + limit / FormatReader.MEGABYTE
            + " MB; split it and import the part that has the article.");
    }
}
