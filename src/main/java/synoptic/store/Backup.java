package synoptic.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A backup that is there.
 *
 * @param made to the millisecond
 * @param size of its file in bytes
 */
public record Backup(Instant made, Reason reason, long size) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC);
    private static final String ENDING = ".zip";

    /** Why a backup was made. */
    public enum Reason {
        /** An hour or more after the one before, when something was changed. */
        HOURLY,
        /** Before the files were brought to a newer format. */
        MIGRATION,
        /** Before changes that something else made in the files came in. */
        MERGE,
        /** What something else made of the files, where it collided with what was changed here. */
        OUTSIDE,
        /** Before an earlier backup was restored. */
        RESTORE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Backup {
        Objects.requireNonNull(made);
        Objects.requireNonNull(reason);
    }

    /** The name of its file, such as {@code 2031-03-04T050000.000Z-hourly.zip}. */
    public String fileName() {
        return STAMP.format(made) + "-" + reason.key() + ENDING;
    }

    /** The backup that a file of this name is; nothing for other names. */
    public static Optional<Backup> of(String fileName, long size) {
        int hyphen = fileName.lastIndexOf('-');
        if (hyphen < 0 || !fileName.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            Instant made = STAMP.parse(fileName.substring(0, hyphen), Instant::from);
            Reason reason = Reason.valueOf(fileName.substring(hyphen + 1, fileName.length() - ENDING.length()).toUpperCase(Locale.ROOT));
            return Optional.of(new Backup(made, reason, size)).filter(backup -> backup.fileName().equals(fileName));
        } catch (DateTimeParseException | IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }
}
