package synoptic.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import synoptic.edit.BringRecords;
import synoptic.edit.Edit;
import synoptic.edit.EditRefused;
import synoptic.edit.History;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.merge.Collision;
import synoptic.merge.Differences;
import synoptic.merge.Merged;
import synoptic.merge.ThreeWay;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.JournalEntry;
import synoptic.store.OpenedProject;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;

/**
 * The open project. Edits are made at once in memory and brought to disk in the background; only then does the state say that they are saved.
 * Everything but {@link #durable()} is called from one thread, the owner's; the observers are called on it too.
 */
public final class Session {

    private final ProjectFolder folder;
    private final OneAtATime turns;
    private final ScheduledExecutorService disk;
    private final Executor owner;
    private final Clock clock;
    private final Supplier<String> analyst;
    private final Ids ids = new Ids();
    private final Optional<String> readOnly;
    private final Writing writing;
    private final List<Consumer<Moment>> observers = new ArrayList<>();
    private final List<Consumer<SaveState>> savingObservers = new ArrayList<>();
    private final List<Consumer<OutsideNews>> outsideObservers = new ArrayList<>();
    private final Undecided undecided = new Undecided();

    private volatile Project project;
    private History history;
    private SaveState saveState;

    /**
     * Takes over a project that the store has opened.
     *
     * @param disk one thread, which does all the writing
     * @param owner runs on the owner's thread
     * @param analyst the name that new annotations carry, asked anew for each
     */
    public Session(OpenedProject opened, ScheduledExecutorService disk, Executor owner, Clock clock, Supplier<String> analyst) {
        this.folder = opened.folder();
        this.disk = disk;
        this.owner = owner;
        this.clock = clock;
        this.analyst = analyst;
        this.project = opened.project();
        this.history = opened.history();
        this.readOnly = opened.readOnlyReason();
        this.saveState = readOnly.<SaveState>map(SaveState.ReadOnly::new).orElseGet(SaveState.Saved::new);
        this.turns = new OneAtATime(folder);
        this.writing = new Writing(turns, disk, state -> owner.execute(() -> saving(state)),
            outside -> owner.execute(() -> bringIn(outside)));
    }

    public ProjectFolder folder() {
        return folder;
    }

    public Project project() {
        return project;
    }

    public History history() {
        return history;
    }

    public SaveState saveState() {
        return saveState;
    }

    public Ids ids() {
        return ids;
    }

    /** The analyst's name, possibly empty. */
    public String analyst() {
        return analyst.get();
    }

    /** The time to the millisecond, as the files keep it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Makes an edit. @throws EditRefused if it does not fit the project, or the project is open for reading only */
    public void apply(Edit edit) {
        refuseWhenReadOnly();
        writing.expect();
        Step step = Step.of(edit, project, now());
        if (!step.changesNothing()) {
            move(step.apply(project), history.record(step), JournalEntry.done(step), Moment.Cause.DONE, writing::add);
        }
    }

    /**
     * Makes an edit and returns when it is forced to disk, for who would wait for that: the calling thread does what the disk's thread does
     * otherwise.
     *
     * @throws EditRefused if it does not fit the project, or the project is open for reading only
     * @throws synoptic.store.StoreException if it could not be saved; it is made all the same, and saving is tried again
     */
    public void applyDurably(Edit edit) {
        refuseWhenReadOnly();
        Step step = Step.of(edit, project, now());
        try {
            if (!step.changesNothing()) {
                move(step.apply(project), history.record(step), JournalEntry.done(step), Moment.Cause.DONE, writing::hold);
            }
        } finally {
            // Even when somebody who hears of the edit fails over it.
            writing.flush();
        }
    }

    /** Takes the newest step back and answers it. @throws EditRefused if the project is open for reading only */
    public Optional<Step> undo() {
        refuseWhenReadOnly();
        writing.expect();
        Optional<Step> step = history.nextUndo();
        step.ifPresent(done ->
            move(done.inverse().apply(project), history.undo(), JournalEntry.undone(done), Moment.Cause.UNDONE, writing::add));
        return step;
    }

    /** Does the step undone last again and answers it. @throws EditRefused if the project is open for reading only */
    public Optional<Step> redo() {
        refuseWhenReadOnly();
        writing.expect();
        Optional<Step> step = history.nextRedo();
        step.ifPresent(undone ->
            move(undone.apply(project), history.redo(), JournalEntry.redone(undone), Moment.Cause.REDONE, writing::add));
        return step;
    }

    /** Completes when every change so far is forced to disk; with a {@link synoptic.store.StoreException} if that fails, though saving is tried again. */
    public CompletableFuture<Void> durable() {
        return writing.durable();
    }

    /** Hears every change of the project until the answer is run. */
    public Runnable observe(Consumer<Moment> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** Hears every change of the state of saving until the answer is run. */
    public Runnable observeSaving(Consumer<SaveState> observer) {
        savingObservers.add(observer);
        return () -> savingObservers.remove(observer);
    }

    /** Hears of everything that something else changes in the project's files, after the project has changed, until the answer is run. */
    public Runnable observeOutside(Consumer<OutsideNews> observer) {
        outsideObservers.add(observer);
        return () -> outsideObservers.remove(observer);
    }

    /** Looks so often, until the folder is given free, whether something else has changed the project's files, and takes that in. */
    public void watchOutside(Duration pause) {
        if (readOnly.isEmpty()) {
            writing.rewriting().watchOutside(pause);
        }
    }

    /** The records that were changed here and elsewhere, and of which nobody has said yet which form counts. */
    public List<Collision> undecided() {
        return undecided.in(project);
    }

    /**
     * Decides what is undecided: some records are taken as they are elsewhere, in one step that undo takes back, and the others stay as they are
     * here.
     *
     * @throws EditRefused if the project is open for reading only
     */
    public void decide(Set<EntityId> theirs) {
        refuseWhenReadOnly();
        List<RecordChange> changes = undecided.decide(project, theirs);
        apply(new BringRecords(changes.size() == 1 ? "take 1 change made elsewhere" : "take " + changes.size() + " changes made elsewhere", changes));
        holdUndecided();
        writing.rewriting().filesAreBehind();
        writing.rewriting().whenQuiet();
    }

    /** Does something with the folder in its turn, on the disk's thread; nothing else touches the folder meanwhile. */
    public <T> CompletableFuture<T> withFolder(Function<ProjectFolder, T> work) {
        return CompletableFuture.supplyAsync(() -> turns.alone(work), disk);
    }

    /**
     * Makes the project what a backup holds, in one step that undo takes back. What it is now is backed up before.
     *
     * @param wanted the project as the backup has it
     * @param label of the step; it completes "Undo …"
     * @return fails with a {@link synoptic.store.StoreException} where the backup before failed, and nothing is changed then
     * @throws EditRefused if the project is open for reading only
     */
    public CompletableFuture<Void> restore(Backup backup, Project wanted, String label) {
        refuseWhenReadOnly();
        return withFolder(open -> open.backUp(Backup.Reason.RESTORE))
            .thenAcceptAsync(made -> apply(new BringRecords(label, Differences.between(project, wanted))), owner)
            .thenCompose(applied -> durable())
            .thenAcceptAsync(saved -> turns.run(open -> open.bringVersions(backup)), disk);
    }

    /** Brings everything to disk; the sentence of the failure where that cannot be done. The session stays usable. */
    public CompletableFuture<Optional<String>> saveAll() {
        return readOnly.isPresent() ? CompletableFuture.completedFuture(Optional.empty())
            : CompletableFuture.supplyAsync(writing::finish, disk);
    }

    /** Gives the folder free. Call after {@link #saveAll()}, and nothing after this. */
    public CompletableFuture<Void> release() {
        writing.rewriting().stop();
        return CompletableFuture.runAsync(() -> turns.run(ProjectFolder::close), disk);
    }

    private void move(Project changed, History moved, JournalEntry entry, Moment.Cause cause, Consumer<JournalEntry> save) {
        Moment moment = new Moment(project, changed, cause, Optional.of(entry.step()));
        project = changed;
        history = moved;
        saving(new SaveState.Saving());
        save.accept(entry);
        List.copyOf(observers).forEach(observer -> observer.accept(moment));
    }

    private void bringIn(OutsideChange outside) {
        Project before = project;
        Merged merged = ThreeWay.merge(outside.changes(), outside.base(), before);
        int steps = stepsOf(history);
        project = merged.plain();
        history = history.fitting(project);
        int dropped = steps - stepsOf(history);
        undecided.add(merged.collisions());
        holdUndecided();
        Moment moment = new Moment(before, project, Moment.Cause.OUTSIDE, Optional.empty());
        List.copyOf(observers).forEach(observer -> observer.accept(moment));
        if (!merged.mended().isEmpty()) {
            apply(new BringRecords("fit in what was changed elsewhere", merged.mended()));
        }
        OutsideNews news = new OutsideNews(merged.taken().size(), dropped, undecided(), outside.findings());
        List.copyOf(outsideObservers).forEach(observer -> observer.accept(news));
    }

    private void holdUndecided() {
        List<Entity> records = undecided.records();
        disk.execute(() -> turns.run(open -> open.undecided(records)));
    }

    private static int stepsOf(History history) {
        return history.done().size() + history.undone().size();
    }

    private void saving(SaveState state) {
        // "Saved" that was on its way while another edit was made would be untrue by now.
        SaveState truth = state instanceof SaveState.Saved && !writing.durable().isDone() ? new SaveState.Saving() : state;
        if (!truth.equals(saveState)) {
            saveState = truth;
            List.copyOf(savingObservers).forEach(observer -> observer.accept(truth));
        }
    }

    private void refuseWhenReadOnly() {
        if (readOnly.isPresent()) {
            throw new EditRefused(readOnly.get());
        }
    }
}
