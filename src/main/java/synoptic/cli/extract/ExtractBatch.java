package synoptic.cli.extract;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.cli.Refusal;
import synoptic.importer.FileFinder;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Extracts all articles of a folder, on all cores, and writes a line for each in the order of the files' names. */
final class ExtractBatch {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractBatch.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many kilobytes of files are read at the same time; a larger file is read alone. */
    private static final int KILOBYTES_AT_ONCE = 4_000;
    private static final int WAITING_FILES = 64;

    private final Path folder;
    private final Importing importing;
    private final Reading reading;
    private final Semaphore kilobytes = new Semaphore(KILOBYTES_AT_ONCE, true);

    ExtractBatch(Path folder, Importing importing, Reading reading) {
        this.folder = folder;
        this.importing = importing;
        this.reading = reading;
    }

    /** What a batch came to: lines with an article and lines that say why there is none. */
    record Summary(int articles, int refused) {
        Summary plus(ObjectNode line) {
            return line.has("error") ? new Summary(articles, refused + 1) : new Summary(articles + 1, refused);
        }

        String sentence(Path output) {
            return "%d articles%s. The lines are in %s.".formatted(articles, refused == 0 ? "" : ", " + refused + " refused", output);
        }
    }

    /**
     * Writes the lines; the output is there whole or not at all.
     *
     * @throws Refusal if the folder can't be listed or the output can't be written
     */
    Summary run(Path output) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + " is not a folder; --batch needs one.");
        }
        Path target = output.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(target.getParent(), ".extract", ".part");
            try {
                Summary summary = write(draft, target);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                return summary;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException problem) {
            throw new Refusal("The lines could not be written to " + output + " (" + problem.getMessage()
                + "): choose a file in a folder that exists and may be written to.", problem);
        }
    }

    private Summary write(Path draft, Path target) throws IOException {
        List<FileFinder.Found> files = new ArrayList<>(new FileFinder(() -> false).find(List.of(folder)));
        files.removeIf(file -> file.path().toAbsolutePath().equals(target));
        Summary summary = new Summary(0, 0);
        try (BufferedWriter out = Files.newBufferedWriter(draft);
            ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Deque<Future<List<ObjectNode>>> waiting = new ArrayDeque<>();
            for (FileFinder.Found file : files) {
                waiting.add(cores.submit(() -> lines(file)));
                if (waiting.size() >= WAITING_FILES) {
                    summary = write(out, waiting.remove(), summary);
                }
            }
            while (!waiting.isEmpty()) {
                summary = write(out, waiting.remove(), summary);
            }
        }
        return summary;
    }

    private static Summary write(BufferedWriter out, Future<List<ObjectNode>> done, Summary before) throws IOException {
        Summary summary = before;
        try {
            for (ObjectNode line : done.get()) {
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
                summary = summary.plus(line);
            }
            return summary;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    /** The lines of one file, read when there is room for it in memory. */
    private List<ObjectNode> lines(FileFinder.Found file) throws InterruptedException {
        List<ObjectNode> lines = new ArrayList<>();
        String name = name(file.path());
        if (!file.refusal().isEmpty()) {
            return List.of(ExtractLine.refused(name, file.refusal()));
        }
        int room = room(file.path());
        kilobytes.acquire(room);
        try {
            importing.each(file.path(), reading,
                outcome -> lines.add(ExtractLine.of(name + inner(outcome, file.path()), outcome)));
        } catch (OutOfMemoryError tooLarge) {
            LOG.warn("{} needs more memory than there is", file.path(), tooLarge);
            lines.add(ExtractLine.refused(name, file.path() + " needs more memory than there is; split it and import the part that has the article."));
        } finally {
            kilobytes.release(room);
        }
        return lines;
    }

    private static int room(Path file) {
        try {
            return (int) Math.clamp(Files.size(file) / 1000, 1, KILOBYTES_AT_ONCE);
        } catch (IOException unreadable) { // which the import says
            LOG.debug("The size of {} is not known", file, unreadable);
            return 1;
        }
    }

    /** What an outcome's place adds to its file: nothing, or "!/" and the place inside. */
    private static String inner(Outcome outcome, Path file) {
        String outer = file.toString();
        return outcome.place().startsWith(outer + "!/") ? outcome.place().substring(outer.length()) : "";
    }

    private String name(Path file) {
        String relative = folder.relativize(file).toString();
        return relative.isEmpty() ? "." : relative.replace(file.getFileSystem().getSeparator(), "/");
    }
}
