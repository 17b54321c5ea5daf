package synoptic.store.outside;

import java.util.ArrayList;
import java.util.Comparator;
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
import synoptic.store.place.SyncCopies;
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
    private final Set<Finding> copies;
    private boolean isTakenOver;

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
        this.copies = new HashSet<>(SyncCopies.all(layout));
    }

    /**
     * Looks at the files and takes in what is new, after a backup of what was here.
     *
     * @param project as the journal has it
     * @throws synoptic.store.StoreException if that backup failed; nothing is taken in then, and the next look finds the same
     */
    public Optional<Taken> take(Project project, boolean atOnce) {
        List<Watch.Seen> seen = watch.look(atOnce).stream().sorted(Comparator.comparing(file -> !(file.home() instanceof Home.OfProject))).toList();
        List<Finding> findings = new ArrayList<>(newCopies());
        Project base = rewriter.inFiles();
        OutsideReading reading = new OutsideReading(layout, json, base);
        seen.stream().limit(1).forEach(reading::take);
        boolean wasTakenOver = isTakenOver;
        isTakenOver = reading.isOfNewerFormat();
        rewriter.stop(isTakenOver);
        if (isTakenOver) {
            // Nothing of what a newer program wrote can be judged here, and nothing of it may be written over. What is done here stays in the journal.
            findings.addAll(wasTakenOver ? List.of() : reading.findings());
            seen = List.of();
        }
        if (seen.isEmpty()) {
            return findings.isEmpty() ? Optional.empty()
                : Optional.of(new Taken(new OutsideChange(base, List.of(), findings), ThreeWay.merge(List.of(), base, project), false));
        }
        seen.stream().skip(1).forEach(reading::take);
        Merged merged = ThreeWay.merge(reading.changes(), base, project);
        if (!reading.changes().isEmpty()) {
            backups.make(Backup.Reason.MERGE, project);
        }
        if (!merged.collisions().isEmpty()) {
            backups.make(Backup.Reason.OUTSIDE, changed(base, reading.changes()));
        }
        findings.addAll(reading.findings());
        Rescue rescue = backups.rescue(layout);
        for (Home home : reading.toRestore()) {
            String place = rescue.copy(home.file(layout));
            if (!place.isEmpty()) {
                findings.add(Finding.note(layout.relative(home.file(layout)), 0, "what was there is kept as “" + place + "”"));
            }
            rewriter.behind(home);
        }
        seen.forEach(this::accept);
        sums.flush();
        rewriter.broughtFromOutside(reading.changes());
        return Optional.of(new Taken(new OutsideChange(base, reading.changes(), findings), merged, !reading.toRestore().isEmpty()));
    }

    /** The copies of sync programs that were not there before; opening has told those that were. */
    private List<Finding> newCopies() {
        return SyncCopies.all(layout).stream().filter(copies::add).toList();
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
