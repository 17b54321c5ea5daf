package synoptic.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Original;
import synoptic.model.Project;

/** A project's folder while it is open. Used by one thread at a time. */
public interface ProjectFolder extends AutoCloseable {

    /** The folder itself. */
    Path path();

    /** Appends entries to the journal and returns when they are forced to disk. @throws StoreException if that failed; none is then saved */
    void append(List<JournalEntry> entries);

    /** Rewrites the files of what was appended since, and cuts the journal. @throws StoreException if that failed; nothing is lost then */
    void writeBack();

    /**
     * Keeps the bytes of an article or of its next version, durably, before the edit that brings it in is appended.
     *
     * @throws IllegalArgumentException if the bytes are not those that the record describes
     * @throws StoreException if they cannot be written
     */
    default void putOriginal(Original original, byte[] bytes) {
        putOriginals(Map.of(original, bytes));
    }

    /**
     * Keeps the bytes of many articles as {@link #putOriginal} keeps those of one, which takes a fraction of the time.
     *
     * @throws IllegalArgumentException if any are not those that their record describes; none is kept then
     * @throws StoreException if they cannot be written; some may be kept then
     */
    void putOriginals(Map<Original, byte[]> originals);

    /** The bytes as an article came, of the present or an earlier version. @throws StoreException if they cannot be read */
    Optional<byte[]> original(ArticleId article, int version);

    /** An article as it is or was in an earlier version. @throws StoreException if it cannot be read */
    Optional<Article> version(ArticleId article, int version);

    /**
     * Saves a copy of the project without what belongs to this machine only.
     *
     * @param target a folder that is not there yet, or empty
     * @throws StoreException if it is neither, or cannot be written; nothing half-done stays behind
     */
    void copyTo(Path target);

    /** The backups that are there, the newest first. @throws StoreException if they cannot be listed */
    List<Backup> backups();

    /** The project as a backup holds it. @throws StoreException if the backup is damaged or gone */
    Project backup(Backup backup);

    /** Makes a backup of the project with all that was appended, and lets go of old ones. @throws StoreException if that failed */
    Backup backUp(Backup.Reason reason);

    /**
     * Writes everything back and puts the earlier versions of articles in place that a backup has and the files lack.
     *
     * @throws StoreException if that failed; nothing is lost then
     */
    void bringVersions(Backup backup);

    /**
     * Takes in what something else has changed in the files since they were read or written, after a backup of what was here. Where both
     * changed a record, the one here stays.
     *
     * @param atOnce false to wait with files that are still being changed until a later call
     * @throws StoreException if that failed; nothing is taken in then
     */
    Optional<OutsideChange> takeOutside(boolean atOnce);

    /** Leaves the files of some records as they are until this is called again: nobody has decided yet which form of them counts. */
    void undecided(Collection<? extends Entity> records);

    /** Gives the folder free. What was appended and not written back stays in the journal and is taken up at the next opening. */
    @Override
    void close();
}
