package synoptic.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Another program that edits a project, and its end. */
final class EditingProcess implements AutoCloseable {

    /** A person's program writes the files when nothing was typed for a while; one that is killed does so more often than any person. */
    private static final int WRITES_SELDOM = 40;
    private static final int WRITES_OFTEN = 6;

    private final Process process;
    private final BufferedReader lines;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private Thread listener;

    private EditingProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** Starts a Java of its own with the class path of this one, as cheaply as one can be started. */
    static EditingProcess start(Path project, long seed, int moves) {
        return start(project, seed, moves, WRITES_SELDOM, ProcessBuilder.Redirect.INHERIT);
    }

    /** The same, with what it complains of in a file. */
    static EditingProcess start(Path project, long seed, int moves, Path complaints) {
        return start(project, seed, moves, WRITES_OFTEN, ProcessBuilder.Redirect.to(complaints.toFile()));
    }

    private static EditingProcess start(Path project, long seed, int moves, int batches, ProcessBuilder.Redirect complaints) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m", "-XX:-UsePerfData", "-cp",
            System.getProperty("java.class.path"), EditingChild.class.getName(), project.toString(), Long.toString(seed),
            Integer.toString(moves), Integer.toString(batches)));
        try {
            return new EditingProcess(new ProcessBuilder(command).redirectError(complaints).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it says a word; false if it ended before. */
    boolean waitFor(String word) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (line.equals(word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException ended) {
            return false;
        }
    }

    /** Waits until it has said so often that moves are safe; false if it ended before. */
    boolean waitForSafe(int times) {
        try {
            int said = 0;
            while (said < times) {
                String line = lines.readLine();
                if (line == null) {
                    return false;
                }
                heard.add(line);
                said += line.matches("\\d+") ? 1 : 0;
            }
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    /** Goes on listening beside everything else, so that {@link #safe()} is up to date. */
    void listen() {
        listener = Thread.ofVirtual().start(() -> waitFor("nothing more"));
    }

    /** How many moves it said were safe; 0 for none. */
    int safe() {
        return heard.stream().filter(line -> line.matches("\\d+")).mapToInt(Integer::parseInt).max().orElse(0);
    }

    /** What it says to being started: {@code open} or {@code refused}. */
    String answer() {
        waitFor("opening");
        try {
            return String.valueOf(lines.readLine());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Waits for so long, or shorter where it ends by itself. */
    void letRun(long micros) throws InterruptedException {
        process.waitFor(micros, TimeUnit.MICROSECONDS);
    }

    /** Kills it with no chance to tidy up, and answers how many moves it said were safe; 0 for none. */
    int kill() throws InterruptedException {
        // Not by the process itself, which would close what there is left to read.
        process.toHandle().destroyForcibly();
        process.waitFor();
        if (listener == null) {
            waitFor("nothing more");
        } else {
            listener.join();
        }
        return safe();
    }

    /** How it ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** The last that it said. */
    List<String> lastHeard() {
        return List.copyOf(heard.subList(Math.max(0, heard.size() - 4), heard.size()));
    }

    /** What it said so far. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
