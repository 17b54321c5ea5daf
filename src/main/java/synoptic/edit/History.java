package synoptic.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import synoptic.model.Project;

/**
 * The steps done and undone in a project. An immutable value.
 *
 * @param done the newest first
 * @param undone the one to redo next first
 */
public record History(PStack<Step> done, PStack<Step> undone) {

    /** How many steps are kept. */
    public static final int LIMIT = 5_000;

    public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty());

    /** A history from lists, each with the step to undo or redo next first. */
    public static History of(Collection<Step> done, Collection<Step> undone) {
        return new History(ConsPStack.from(done), ConsPStack.from(undone));
    }

    public Optional<Step> nextUndo() {
        return done.stream().findFirst();
    }

    public Optional<Step> nextRedo() {
        return undone.stream().findFirst();
    }

    /** The history after a new step: what was undone is gone, and typing that goes on joins the step before. */
    public History record(Step step) {
        Optional<Step> earlier = nextUndo();
        if (undone.isEmpty() && earlier.filter(step::continues).isPresent()) {
            Step joined = step.after(earlier.get());
            PStack<Step> rest = done.minus(0);
            return new History(joined.changesNothing() ? rest : rest.plus(joined), ConsPStack.empty());
        }
        PStack<Step> longer = done.plus(step);
        return new History(longer.size() > LIMIT + LIMIT / 4 ? ConsPStack.from(longer.subList(0, LIMIT)) : longer,
            ConsPStack.empty());
    }

    /** The history after the newest step was undone. @throws java.util.NoSuchElementException if there is none */
    public History undo() {
        return new History(done.minus(0), undone.plus(nextUndo().orElseThrow()));
    }

    /** The history after the step undone last was redone. @throws java.util.NoSuchElementException if there is none */
    public History redo() {
        return new History(done.plus(nextRedo().orElseThrow()), undone.minus(0));
    }

    /** The history without the steps to undo and redo that no longer fit a project changed from outside. */
    public History fitting(Project project) {
        return new History(ConsPStack.from(fittingPrefix(done.stream().map(Step::inverse).toList(), done, project)),
            ConsPStack.from(fittingPrefix(undone, undone, project)));
    }

    private static List<Step> fittingPrefix(Collection<Step> moves, List<Step> steps, Project project) {
        Project at = project;
        int fits = 0;
        for (Step move : moves) {
            if (!move.fits(at)) {
                break;
            }
            at = move.apply(at);
            fits++;
        }
        return steps.subList(0, fits);
    }
}
