package synoptic.importer.robustness;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import synoptic.importer.Contents;
import synoptic.importer.ImportObserver;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;

/** Imports files in a process of its own and writes a line for each: its path and the seconds that it took. */
final class EachFile {

    private EachFile() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(Path.of(arguments[0]))) {
            List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
            Importing.standard().start(paths, new Contents(), new Observer(lines), Runnable::run).done().join();
        }
    }

    private static final class Observer implements ImportObserver {

        private final BufferedWriter lines;
        private String place = "";
        private long start;

        Observer(BufferedWriter lines) {
            this.lines = lines;
        }

        @Override
        public void outcome(Outcome outcome) {
            // told by the line of its file
        }

        @Override
        public void progress(int done, int total, String next) {
            try {
                if (!place.isEmpty()) {
                    lines.write(place + "\t" + (System.nanoTime() - start) / 1e9 + "\n");
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            place = next;
            start = System.nanoTime();
        }
    }
}
