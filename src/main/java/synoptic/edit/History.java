package synoptic.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import synoptic.model.Project;

/**
 * The steps done and undone in a project. An immutable value.
 *
 * @param done the newest first; at least {@value #LIMIT} are kept
 * @param undone the one to redo next first
 */
public record History(PStack<Step> done, PStack<Step> undone) {

    /** How many steps are kept at least. */
    public static final int LIMIT = 5_000;

    public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty());

    /** A history from lists, each with the step to undo or redo next first. */
    public static History of(Collection<Step> done, Collection<Step> undone) {
        return new History(stack(done), stack(undone));
    }

    public Optional<Step> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getFirst());
    }

    public Optional<Step> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getFirst());
    }

    /**
     * The history after a new step: what was undone is gone, typing that goes on joins the step before, and what lies
     * further back than the limit is let go, many at a time. A step that changes nothing leaves no trace.
     */
    public History record(Step step) {
        if (step.changesNothing()) {
            return this;
        }
        Optional<Step> earlier = nextUndo();
        if (undone.isEmpty() && earlier.filter(step::continues).isPresent()) {
            Step joined = step.after(earlier.get());
            PStack<Step> rest = done.minus(0);
            return new History(joined.changesNothing() ? rest : rest.plus(joined), ConsPStack.empty());
        }
        PStack<Step> longer = done.plus(step);
        boolean tooLong = longer.size() > LIMIT + LIMIT / 4;
        return new History(tooLong ? stack(longer.stream().limit(LIMIT).toList()) : longer, ConsPStack.empty());
    }

    /** The history after the newest step was undone. @throws java.util.NoSuchElementException if there is none */
    public History undo() {
        return new History(done.minus(0), undone.plus(nextUndo().orElseThrow()));
    }

    /** The history after the step undone last was redone. @throws java.util.NoSuchElementException if there is none */
    public History redo() {
        return new History(done.plus(nextRedo().orElseThrow()), undone.minus(0));
    }

    /**
     * The history without the steps that a change from outside made impossible: a record is no longer as the step left
     * it, or something refers to what would go. The others stay, older ones too.
     */
    public History fitting(Project project) {
        return new History(stack(fitting(done, Step::inverse, project)), stack(fitting(undone, step -> step, project)));
    }

    private static List<Step> fitting(List<Step> steps, UnaryOperator<Step> direction, Project project) {
        List<Step> kept = new ArrayList<>();
        Project now = project;
        for (Step step : steps) {
            Step move = direction.apply(step);
            Project after = move.apply(now);
            if (move.fits(now) && breaksNothing(move, now, after)) {
                kept.add(step);
                now = after;
            }
        }
        return kept;
    }

    /** A damaged project may hold records that disagree; a step is not to blame for what was so before it. */
    private static boolean breaksNothing(Step move, Project before, Project after) {
        return move.changes().stream().map(RecordChange::id)
            .allMatch(id -> Integrity.holds(after, id) || !Integrity.holds(before, id));
    }

    /** The library's own way recurses once for every element. */
    private static PStack<Step> stack(Collection<Step> newestFirst) {
        PStack<Step> stack = ConsPStack.empty();
        for (Step step : List.copyOf(newestFirst).reversed()) {
            stack = stack.plus(step);
        }
        return stack;
    }
}
