package synoptic.store.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.journal.HistoryRebuild;
import synoptic.store.journal.LoggedStep;
import synoptic.store.json.Stored;
import synoptic.store.place.Home;

/** Brings a journal's changes into the project that the files hold. A change that the files have already changes nothing. */
public final class Replay {

    private final Project files;
    private final LoggedStep.Texts elsewhere;
    private final HistoryRebuild texts;
    private final List<Numbered> entries = new ArrayList<>();
    private final Map<EntityId, List<Optional<Entity>>> states = new HashMap<>();
    private final Set<EntityId> alone = new LinkedHashSet<>();
    private final Set<EntityId> lost = new LinkedHashSet<>();
    private Project project;

    /** An entry with its number in the journal. */
    public record Numbered(long number, JournalEntry entry) {
    }

    Replay(Project files, LoggedStep.Texts elsewhere) {
        this.files = files;
        this.elsewhere = elsewhere;
        this.texts = new HistoryRebuild(elsewhere);
        this.project = files;
    }

    void apply(List<LoggedStep> steps) {
        for (LoggedStep step : steps) {
            Project at = project;
            LoggedStep.Texts known = (id, print) -> texts.textIn(at, id, print).or(() -> elsewhere.find(id, print));
            Optional<JournalEntry> entry = step.complete(known);
            if (entry.isPresent()) {
                entries.add(new Numbered(step.number(), entry.get()));
                remember(entry.get());
                project = entry.get().applied().apply(project);
            } else {
                // What was before is lost, so it cannot be undone; the history has an empty line in its place.
                entries.add(new Numbered(step.number(), JournalEntry.done(step.head())));
                step.changes().forEach(change -> applyAlone(change.id(), step.to(change), known));
            }
        }
    }

    /** The project with all changes. */
    Project project() {
        return project;
    }

    /** The files of all records that the journal changes. */
    Set<Home> homes() {
        Set<Home> homes = new HashSet<>();
        for (List<Optional<Entity>> forms : states.values()) {
            forms.forEach(form -> form.map(Home::of).ifPresent(homes::add));
        }
        for (EntityId id : alone) {
            project.entity(id).or(() -> files.entity(id)).map(Home::of).ifPresent(homes::add);
        }
        return homes;
    }

    /** The records of which a change was brought in although what was before it is lost. */
    Set<EntityId> alone() {
        return alone;
    }

    /** The changes of which all is known, in their order. */
    List<Numbered> entries() {
        return entries;
    }

    /** The records of which a change could not be brought in, because an article's text is nowhere to be found. */
    Set<EntityId> lost() {
        return lost;
    }

    /** The records of the files that are neither as before the journal nor as any of its changes left them: something else changed them. */
    Set<EntityId> changedOutside() {
        Set<EntityId> changed = new LinkedHashSet<>();
        states.forEach((id, known) -> {
            Optional<Entity> inFile = files.entity(id);
            if (inFile.isPresent() && !known.contains(inFile)) {
                changed.add(id);
            }
        });
        return changed;
    }

    private void remember(JournalEntry entry) {
        for (RecordChange change : entry.applied().changes()) {
            List<Optional<Entity>> known = states.computeIfAbsent(change.id(), unused -> new ArrayList<>(2));
            if (known.isEmpty()) {
                known.add(change.before());
            }
            known.add(change.after());
        }
    }

    private void applyAlone(EntityId id, Optional<Stored> to, LoggedStep.Texts known) {
        alone.add(id);
        if (to.isEmpty()) {
            project = project.without(id);
            return;
        }
        Optional<Entity> whole = to.get().lacksText()
            ? known.find((ArticleId) id, to.get().textIs()).map(to.get()::with) : Optional.of(to.get().entity());
        whole.ifPresentOrElse(entity -> project = project.with(entity), () -> lost.add(id));
    }
}
