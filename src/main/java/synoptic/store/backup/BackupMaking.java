package synoptic.store.backup;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.StoreException;
import synoptic.store.disk.SafeFiles;
import synoptic.store.place.Rescue;
import synoptic.store.place.Layout;

/** Makes backups while a project is open for writing. */
public final class BackupMaking {

    private static final Logger LOG = LoggerFactory.getLogger(BackupMaking.class);

    private final BackupContent content;
    private final SafeFiles files;
    private final Clock clock;

    /** Makes none by itself. */
    public BackupMaking(BackupContent content, SafeFiles files, Clock clock) {
        this.content = content;
        this.files = files;
        this.clock = clock;
    }

    /** Makes a backup of a project. @throws StoreException if it cannot be written */
    public Backup make(Backup.Reason reason, Project project) {
        Instant now = clock.instant();
        return content.backups().make(now, reason, out -> content.write(project, out), files);
    }

    /** Makes a backup of a project as it was before it is changed, if the newest one is an hour old. What fails is tried again at the next change. */
    public void makeIfDue(Project before) {
        boolean isEmpty = before.articles().isEmpty() && before.claims().isEmpty() && before.tags().isEmpty();
        try {
            if (!isEmpty && content.backups().isDue(clock.instant())) {
                make(Backup.Reason.HOURLY, before);
            }
        } catch (StoreException failed) {
            // The changes themselves matter more: a disk that has no room for a backup may have room for them.
            LOG.warn("could not make a backup", failed);
        }
    }

    /** A place to set damaged files aside, dated now. */
    public Rescue rescue(Layout layout) {
        return new Rescue(layout, files, clock.instant());
    }

    /** Puts earlier versions in place that a backup has and the files lack. */
    public void bringVersions(Backup backup, Project project) {
        content.bringVersions(backup, project, files);
    }
}
