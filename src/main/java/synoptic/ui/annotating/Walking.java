package synoptic.ui.annotating;

import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;

/** Goes from highlight to highlight in the active pane, in reading order and round again. */
final class Walking {

    private final Desk desk;

    Walking(Desk desk) {
        this.desk = desk;
    }

    /** Selects the next highlight and shows it. @param steps 1 or -1 */
    void walk(int steps) {
        desk.panes().active().ifPresent(pane -> {
            List<Annotation> all = desk.model().project().annotationsOf(pane.article()).stream()
                .filter(annotation -> annotation.target().isAnchored()).toList();
            if (!all.isEmpty()) {
                Annotation next = all.get(Math.floorMod(start(pane, all, steps) + steps, all.size()));
                desk.focus().annotationProperty().set(next.id());
                desk.focus().reveal(next.article(), next.range());
            }
        });
    }

    private int start(OpenPane pane, List<Annotation> all, int steps) {
        Optional<Annotation> selected = desk.focus().annotation().flatMap(desk.model().project()::annotation)
            .filter(annotation -> annotation.article().equals(pane.article()));
        if (selected.isPresent()) {
            return all.indexOf(selected.get());
        }
        int from = pane.caretShownProperty().get() ? pane.selectionProperty().get().start() : pane.placeProperty().get().offset();
        int before = (int) all.stream().filter(annotation -> annotation.range().start() < from).count();
        return steps > 0 ? before - 1 : before;
    }
}
