package synoptic.store.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.merge.Merged;
import synoptic.merge.ThreeWay;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.Finding;
import synoptic.store.OutsideChange;
import synoptic.store.backup.BackupMaking;
import synoptic.store.journal.FileSums;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Rescue;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.Sums;
import synoptic.store.writing.Rewriter;
import synoptic.store.writing.Watch;

/** Takes in what something else changed in a project's files while it is open for writing. */
public final class Outside {

    private final Layout layout;
    private final ProjectJson json;
    private final Watch watch;
    private final Sums sums;
    private final Rewriter rewriter;
    private final BackupMaking backups;
    private final Set<Home> left = new HashSet<>();

    /** What came in. @param merged the folder's project with it @param mustWrite whether files are to be written again */
    public record Taken(OutsideChange change, Merged merged, boolean mustWrite) {
    }

    /** Looks at nothing yet. */
    public Outside(Layout layout, ProjectJson json, Watch watch, Sums sums, Rewriter rewriter, BackupMaking backups) {
        this.layout = layout;
        this.json = json;
        this.watch = watch;
        this.sums = sums;
        this.rewriter = rewriter;
        this.backups = backups;
    }

    /**
     * Looks at the files and takes in what is new, after a backup of what was here.
     *
     * @param project as the journal has it
     * @throws synoptic.store.StoreException if that backup failed; nothing is taken in then, and the next look finds the same
     */
    public Optional<Taken> take(Project project, boolean atOnce) {
        List<Watch.Seen> seen = watch.look(atOnce).stream().filter(file -> !left.contains(file.home())).toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Project base = rewriter.inFiles();
        OutsideReading reading = new OutsideReading(layout, json, base);
        seen.forEach(reading::take);
        left.addAll(reading.toLeave());
        Merged merged = ThreeWay.merge(reading.changes(), base, project);
        if (!reading.changes().isEmpty()) {
            backups.make(Backup.Reason.MERGE, project);
        }
        if (!merged.collisions().isEmpty()) {
            backups.make(Backup.Reason.OUTSIDE, changed(base, reading.changes()));
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        Rescue rescue = backups.rescue(layout);
        for (Home home : reading.toRestore()) {
            String place = rescue.copy(home.file(layout));
            if (!place.isEmpty()) {
                findings.add(Finding.note(layout.relative(home.file(layout)), 0, "what was there is kept as “" + place + "”"));
            }
            rewriter.behind(home);
        }
        seen.stream().filter(file -> !reading.toLeave().contains(file.home())).forEach(this::accept);
        sums.flush();
        rewriter.broughtFromOutside(reading.changes());
        return Optional.of(new Taken(new OutsideChange(base, reading.changes(), findings), merged, !reading.toRestore().isEmpty()));
    }

    private void accept(Watch.Seen seen) {
        watch.accept(seen);
        seen.content().ifPresentOrElse(bytes -> sums.written(seen.home().file(layout), FileSums.Sum.of(bytes)),
            () -> sums.gone(seen.home().file(layout)));
    }

    private static Project changed(Project base, List<RecordChange> changes) {
        Project changed = base;
        for (RecordChange change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }
}
