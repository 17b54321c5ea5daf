package synoptic.ui.desk;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import synoptic.edit.Edit;
import synoptic.edit.EditRefused;
import synoptic.edit.Step;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.session.Moment;
import synoptic.session.SaveState;
import synoptic.session.Session;

/** The open session as JavaFX properties, for the FX thread. */
public final class ProjectModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final Subscription watching;

    public ProjectModel(Session session) {
        this.session = session;
        watching = Subscription.combine(asSubscription(session.observe(this::changed)),
            asSubscription(session.observeSaving(saveState::set)));
        saveState.set(session.saveState());
        writable.set(!(session.saveState() instanceof SaveState.ReadOnly));
        refresh();
    }

    public Session session() {
        return session;
    }

    /** The project as it is now. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public Project project() {
        return project.get();
    }

    /** The newest change; set after the project. Null before the first. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What undo would take back, such as "link to claim 2"; empty when there is nothing. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** What redo would do again; empty when there is nothing. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** Whether the project can be changed. */
    public ReadOnlyBooleanProperty writableProperty() {
        return writable.getReadOnlyProperty();
    }

    /** Makes an edit. @throws EditRefused if it does not fit; its message is for the user */
    public void apply(Edit edit) {
        session.apply(edit);
    }

    /** Makes an edit, and says so in a notice if it is refused; answers whether it was made. */
    public boolean tryApply(Edit edit, Notices notices) {
        try {
            session.apply(edit);
            return true;
        } catch (EditRefused refused) {
            notices.warn(refused.getMessage());
            return false;
        }
    }

    /** Takes the newest step back and answers it, if there is one. */
    public Optional<Step> undo() {
        return session.undo();
    }

    /** Does the step undone last again and answers it, if there is one. */
    public Optional<Step> redo() {
        return session.redo();
    }

    public Ids ids() {
        return session.ids();
    }

    /** The analyst's name, possibly empty. */
    public String analyst() {
        return session.analyst();
    }

    public Instant now() {
        return session.now();
    }

    /** Stops watching the session. */
    public void dispose() {
        watching.unsubscribe();
    }

    private void changed(Moment change) {
        refresh();
        moment.set(change);
    }

    private void refresh() {
        project.set(session.project());
        undoLabel.set(session.history().nextUndo().map(Step::label).orElse(""));
        redoLabel.set(session.history().nextRedo().map(Step::label).orElse(""));
    }

    private static Subscription asSubscription(Runnable end) {
        return end::run;
    }
}
