package synoptic.exporter;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why an export failed and what to do about it, in one sentence. */
final class Refusals {

    private Refusals() {
    }

    static String sentence(Path file, IOException failed) {
        return switch (failed) {
            case TargetIsFolder folder -> "“" + file + "” is a folder; give a file name, such as “bundle.zip” in it.";
            case NoSuchFileException missing when isParent(file, missing) ->
                "There is no folder “" + missing.getFile() + "”; make it first or choose another one.";
            case NotDirectoryException notAFolder -> "“" + notAFolder.getFile()
                + "” is not a folder; choose another place.";
            case AccessDeniedException denied -> "“" + file + "” cannot be written, because access to “"
                + denied.getFile()
                + "” was refused; choose another place.";
            default -> "“" + file + "” could not be written (" + reason(failed)
                + "); nothing was left behind, so free some space or choose another place and try again.";
        };
    }

    private static boolean isParent(Path file, NoSuchFileException missing) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent != null && parent.toString().equals(missing.getFile());
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
