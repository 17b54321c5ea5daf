package synoptic.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** A refusal of the store: one sentence that names the file, what happened to it and the cure. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String sentence) {
        super(sentence);
    }

    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for a failed write of a file or folder. */
    public static StoreException writing(Path file, IOException cause) {
        return new StoreException("“" + file + "” could not be written: " + reason(cause, "free some space"), cause);
    }

    /** The sentence for a failed read of a file or folder. */
    public static StoreException reading(Path file, IOException cause) {
        return new StoreException("“" + file + "” could not be read: " + reason(cause, "look after the disk"), cause);
    }

    /** The sentence for a line that names the file already: without its path and its full stop. */
    public String beside(Path file) {
        String words = getMessage().replace("“" + file + "”", "this");
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String reason(IOException cause, String cureForFull) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return "the disk is full; " + cureForFull + " and try again.";
        }
        if (cause instanceof AccessDeniedException || words.contains("permission denied")) {
            return "permission was denied; ask for the right to use this folder or choose another one.";
        }
        if (words.contains("read-only") || cause.getCause() instanceof ReadOnlyFileSystemException) {
            return "the disk is read-only; choose a folder on another disk.";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder has gone; plug its disk in again or save a copy elsewhere.";
        }
        return "the system says “" + cause.getMessage() + "”; try again or save a copy elsewhere.";
    }
}
