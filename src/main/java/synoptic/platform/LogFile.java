package synoptic.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the place of the program's log, which a home that can't be written to moves but never stops. */
public final class LogFile {
    private static final String NAME = "synoptic.log";

    private LogFile() {
    }

    /**
     * The log file: in the platform's folder for logs, else among the temporary files, else nowhere.
     * Makes the folder and an empty file where they are missing.
     */
    public static Optional<Path> locate(PlatformFolders folders) {
        return List.of(folders.logs(), folders.temporary().resolve("synoptic-" + System.getProperty("user.name")))
                .stream()
                .filter(LogFile::canBeWritten)
                .map(folder -> folder.resolve(NAME))
                .findFirst();
    }

    private static boolean canBeWritten(Path folder) {
        var file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return Files.isWritable(file) && Files.isWritable(folder);
        } catch (IOException refused) {
            return false; // the next place is tried, and without any there is simply no log
        }
    }
}
