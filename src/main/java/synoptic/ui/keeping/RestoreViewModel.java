package synoptic.ui.keeping;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import synoptic.edit.EditRefused;
import synoptic.edit.RecordChange;
import synoptic.merge.Differences;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.Backup;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;

/** The backups of the open project, what going back to one of them would change, and going back. */
public final class RestoreViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Desk desk;
    private final Executor background;
    private final Executor window;
    private final ZoneId zone;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ObjectProperty<Backup> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper restorable = new ReadOnlyBooleanWrapper();

    /**
     * What going back to a backup would change.
     *
     * @param held the project as the backup has it; empty while none is read
     * @param lines one for each record
     */
    record Preview(Optional<Project> held, String summary, List<String> lines) {
        static final Preview NONE = new Preview(Optional.empty(), "", List.of());
    }

    /** @param background where projects are compared @param window runs on the window's thread */
    public RestoreViewModel(Desk desk, Executor background, Executor window, ZoneId zone) {
        this.desk = desk;
        this.background = background;
        this.window = window;
        this.zone = zone;
        selected.subscribe(this::read);
    }

    /** The newest first. */
    ObservableList<Backup> backups() {
        return backups;
    }

    ObjectProperty<Backup> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** One sentence where something failed; else empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the selected backup was read and differs from the project. */
    ReadOnlyBooleanProperty restorableProperty() {
        return restorable.getReadOnlyProperty();
    }

    /** When a backup was made and why, such as "22 November 2026, 05:40 · before changes from elsewhere". */
    String words(Backup backup) {
        String why = Messages.get("keeping.reason." + backup.reason().name().toLowerCase(Locale.ROOT));
        return Messages.get("keeping.backup", time(backup.made()), why);
    }

    private String time(Instant made) {
        return TIME.format(made.atZone(zone));
    }

    /** Lists the backups anew. */
    void refresh() {
        selected.set(null);
        session().withFolder(ProjectFolder::backups).whenCompleteAsync((found, failed) -> {
            if (failed != null) {
                problem.set(sentence(failed));
            } else {
                backups.setAll(found);
                selected.set(found.isEmpty() ? null : found.getFirst());
            }
        }, window);
    }

    /** Goes back to the selected backup; the answer says how that went when all is on disk. */
    CompletableFuture<Void> restore() {
        Backup backup = selected.get();
        Project held = preview.get().held().orElseThrow();
        restorable.set(false);
        try {
            return session().restore(backup, held, Messages.get("keeping.step", time(backup.made()))).whenCompleteAsync((done, failed) -> {
                if (failed == null) {
                    desk.notices().done(Messages.get("keeping.restored", time(backup.made())));
                } else {
                    desk.notices().failed(sentence(failed));
                }
            }, window);
        } catch (EditRefused refused) {
            desk.notices().warn(refused.getMessage());
            return CompletableFuture.completedFuture(null);
        }
    }

    private void read(Backup backup) {
        preview.set(Preview.NONE);
        restorable.set(false);
        problem.set("");
        if (backup == null) {
            return;
        }
        Project now = desk.model().project();
        session().withFolder(folder -> folder.backup(backup)).thenApplyAsync(held -> compared(now, held), background)
            .whenCompleteAsync((read, failed) -> {
                if (!backup.equals(selected.get())) {
                    return;
                }
                if (failed != null) {
                    problem.set(sentence(failed));
                } else {
                    preview.set(read);
                    restorable.set(!read.lines().isEmpty());
                }
            }, window);
    }

    private static Preview compared(Project now, Project held) {
        if (!now.info().id().equals(held.info().id())) {
            throw new StoreException(Messages.get("keeping.otherProject"));
        }
        List<RecordChange> changes = Differences.between(now, held);
        long come = changes.stream().filter(change -> change.before().isEmpty()).count();
        long go = changes.stream().filter(change -> change.after().isEmpty()).count();
        String summary = changes.isEmpty() ? Messages.get("keeping.same")
            : Messages.get("keeping.summary", come, changes.size() - come - go, go);
        RecordWords here = new RecordWords(now);
        RecordWords there = new RecordWords(held);
        return new Preview(Optional.of(held), summary,
            changes.stream().map(change -> (change.after().isEmpty() ? here : there).of(change)).toList());
    }

    private Session session() {
        return desk.model().session();
    }

    private static String sentence(Throwable failed) {
        Throwable cause = failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        return String.valueOf(cause.getMessage());
    }
}
