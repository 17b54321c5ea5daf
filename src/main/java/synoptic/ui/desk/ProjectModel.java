package synoptic.ui.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import synoptic.edit.Edit;
import synoptic.edit.EditRefused;
import synoptic.edit.Step;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.session.Moment;
import synoptic.session.OutsideNews;
import synoptic.session.SaveState;
import synoptic.session.Session;
import synoptic.ui.support.ArticleIndex;

/**
 * The open session as JavaFX properties, for the FX thread. A project that is open for reading only can be thawed: the sample is copied when it is
 * first changed, and the copy's session takes its place here.
 */
public final class ProjectModel {

    private Session session;
    private Supplier<Optional<Session>> thaw = Optional::empty;
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<OutsideNews> outside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changeable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper read = new ReadOnlyDoubleWrapper(1);
    private final BooleanBinding whole = read.greaterThanOrEqualTo(1);
    private Subscription watching = Subscription.EMPTY;
    private Optional<Moment> latest = Optional.empty();
    private Optional<ArticleIndex> articles = Optional.empty();

    public ProjectModel(Session session) {
        adopt(session);
    }

    /** Asks this when somebody wants to change a project that is open for reading only: it may answer the session of a copy, which then takes its place. */
    public void setThaw(Supplier<Optional<Session>> copy) {
        thaw = copy;
        changeable.set(true);
    }

    /** Says how much of a project that is being opened has been read, from 0 to 1; it is known as a whole at 1. */
    public void setRead(double share) {
        read.set(share);
    }

    /** How much of the project has been read, from 0 to 1. Below 1 articles lack their texts and annotations, and nothing can be changed. */
    public ReadOnlyDoubleProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Whether all of the project has been read. */
    public ObservableBooleanValue whole() {
        return whole;
    }

    /** Goes on with another session of the same project. */
    public void adopt(Session other) {
        watching.unsubscribe();
        session = other;
        watching = Subscription.combine(asSubscription(session.observe(this::changed)),
            asSubscription(session.observeSaving(saveState::set)), asSubscription(session.observeOutside(outside::set)));
        saveState.set(session.saveState());
        writable.set(!isReadOnly());
        changeable.set(changeable.get() || !isReadOnly());
        refresh();
    }

    private boolean isReadOnly() {
        return session.saveState() instanceof SaveState.ReadOnly;
    }

    /** Makes ready for a change that begins before its edit: a project that can be thawed is, and the session is then the copy's. */
    public void prepareToChange() {
        thawIfNeeded();
    }

    private void thawIfNeeded() {
        if (isReadOnly()) {
            thaw.get().ifPresent(this::adopt);
        }
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

    /** The project's articles in order, kept from change to change. */
    public ArticleIndex articles() {
        ArticleIndex now = articles.map(known -> known.on(project())).orElseGet(() -> ArticleIndex.of(project()));
        articles = Optional.of(now);
        return now;
    }

    /** The change that made the project what it is now, known before anybody hears of it; empty where it was opened so. */
    public Optional<Moment> latest() {
        return latest.filter(change -> change.after() == project.get());
    }

    /** The newest change; set after the project. Null before the first. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What something else changed in the files last, set after the project; null before the first. */
    public ReadOnlyObjectProperty<OutsideNews> outsideProperty() {
        return outside.getReadOnlyProperty();
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

    /** Whether it makes sense to begin a change: the project can be written, or a copy of it will be made. */
    public ReadOnlyBooleanProperty changeableProperty() {
        return changeable.getReadOnlyProperty();
    }

    /** Makes an edit. @throws EditRefused if it does not fit; its message is for the user */
    public void apply(Edit edit) {
        thawIfNeeded();
        session.apply(edit);
    }

    /** Makes an edit, and says so in a notice if it is refused; answers whether it was made. */
    public boolean tryApply(Edit edit, Notices notices) {
        try {
            apply(edit);
            return true;
        } catch (EditRefused refused) {
            notices.warn(refused.getMessage());
            return false;
        }
    }

    /** Takes the newest step back and answers it, if there is one. */
    public Optional<Step> undo() {
        thawIfNeeded();
        return session.undo();
    }

    /** Does the step undone last again and answers it, if there is one. */
    public Optional<Step> redo() {
        thawIfNeeded();
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
        latest = Optional.of(change);
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
