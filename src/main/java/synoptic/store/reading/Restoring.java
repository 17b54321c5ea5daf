package synoptic.store.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.backup.BackupContent;
import synoptic.store.journal.LoggedStep;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.Stored;
import synoptic.store.json.TextPrint;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.TextsOnDisk;

/**
 * Puts back the records that damaged files have lost: in their latest form from the history where it still has it, else as the newest backup has
 * them that can be read.
 */
final class Restoring {

    private final Layout layout;
    private final BackupContent backups;
    private final Set<Home> damaged;
    private final Consumer<Finding> found;
    private final Set<EntityId> fromBackup = new HashSet<>();
    private Optional<Backup> backup = Optional.empty();
    private Optional<Project> inBackup = Optional.empty();
    private boolean looked;

    /** @param damaged the files that lost something */
    Restoring(Layout layout, ProjectJson json, Set<Home> damaged, Consumer<Finding> found) {
        this.layout = layout;
        this.backups = new BackupContent(layout, json);
        this.damaged = damaged;
        this.found = found;
    }

    /** What the files hold together with what could be restored. */
    Project restored(Project inFiles, List<LoggedStep> history) {
        if (damaged.isEmpty()) {
            return inFiles;
        }
        Map<EntityId, Optional<Stored>> latest = new HashMap<>();
        for (LoggedStep step : history) {
            step.changes().forEach(change -> latest.put(change.id(), step.to(change)));
        }
        return fromBackup(fromHistory(inFiles, latest), latest);
    }

    /** Whether a record is as a backup had it, and may be older than what the journal expects. */
    boolean isFromBackup(EntityId id) {
        return fromBackup.contains(id);
    }

    /** The project in the newest backup that can be read. */
    Optional<Project> inBackup() {
        if (!looked) {
            looked = true;
            look();
        }
        return inBackup;
    }

    private Project fromHistory(Project inFiles, Map<EntityId, Optional<Stored>> latest) {
        Project project = inFiles;
        int restored = 0;
        for (Optional<Stored> stored : latest.values()) {
            Optional<Entity> record = stored.filter(known -> !known.lacksText()).map(Stored::entity).filter(this::isLost);
            if (record.isPresent() && project.entity(record.get().id()).isEmpty()) {
                project = project.with(record.get());
                restored++;
            }
        }
        if (restored > 0) {
            found.accept(Finding.note(layout.relative(layout.history()), 0, records(restored) + " restored from the history"));
        }
        return project;
    }

    private Project fromBackup(Project inFiles, Map<EntityId, Optional<Stored>> latest) {
        Project project = inFiles;
        for (Home home : damaged) {
            // The project's own record is named by what the journal knows first.
            for (Entity record : home instanceof Home.OfProject ? List.<Entity>of() : inBackup().map(home::records).orElse(List.of())) {
                Optional<Entity> whole = project.entity(record.id()).isPresent() ? Optional.empty()
                    : latest.containsKey(record.id()) ? newest(latest.get(record.id()), record) : Optional.of(record);
                if (whole.isPresent()) {
                    project = project.with(whole.get());
                    fromBackup.add(record.id());
                }
            }
        }
        if (!fromBackup.isEmpty()) {
            found.accept(Finding.note(layout.relative(layout.backups().resolve(backup.orElseThrow().fileName())), 0, records(fromBackup.size())
                + " restored from this backup; changes after it may be missing from them"));
        }
        return project;
    }

    /** The record as the history knows it, with the text that it only names; nothing if it was deleted or its text is another one. */
    private Optional<Entity> newest(Optional<Stored> latest, Entity record) {
        if (latest.isEmpty() || !latest.get().lacksText() || !(record instanceof Article article)) {
            return Optional.empty();
        }
        String print = latest.get().textIs();
        return TextPrint.of(article.text()).equals(print) ? Optional.of(latest.get().with(article.text()))
            : new TextsOnDisk(layout).find((ArticleId) record.id(), print).map(latest.get()::with);
    }

    private void look() {
        try {
            for (Backup candidate : backups.backups().all()) {
                // What something else made of the files was kept for looking at, not for going back to.
                if (candidate.reason() != Backup.Reason.OUTSIDE && read(candidate)) {
                    return;
                }
            }
        } catch (StoreException unreadable) {
            found.accept(Finding.note(layout.relative(layout.backups()), 0, unreadable.beside(layout.backups())));
        }
    }

    private boolean read(Backup candidate) {
        try {
            inBackup = Optional.of(backups.read(candidate));
            backup = Optional.of(candidate);
            return true;
        } catch (StoreException unusable) {
            Path file = layout.backups().resolve(candidate.fileName());
            found.accept(Finding.note(layout.relative(file), 0, unusable.beside(file)));
            return false;
        }
    }

    private boolean isLost(Entity record) {
        return damaged.contains(Home.of(record));
    }

    private static String records(int number) {
        return number == 1 ? "1 record that damaged files have lost was" : number + " records that damaged files have lost were";
    }
}
