package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Subscription;
import synoptic.align.PaneSync;
import synoptic.align.PaneView;
import synoptic.align.Pin;
import synoptic.align.Pins;
import synoptic.align.PixelPin;
import synoptic.align.SyncMode;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.ui.desk.Desk;
import synoptic.ui.reading.text.rows.ScrollCause;

/**
 * Moves the other panes along with the one that the reader moves. Only the hand leads: what the program scrolls moves nothing else, so there is no
 * echo. While the hand asks to move a pane alone, and wherever else panes came to stand, they are locked again from where they are.
 */
final class Movement {

    /** In pixels: a move that brings a pane no further than this is none, so that rounding doesn't make panes tremble. */
    private static final double STILL = 0.5;

    private final Desk desk;
    private final Supplier<List<ReadingPane>> panes;
    private final Map<ReadingPane, Double> stood = new HashMap<>();
    private final Map<ReadingPane, Double> sent = new HashMap<>();
    private final Map<List<ArticleId>, List<Pin>> pins = new HashMap<>();
    private PaneSync sync = PaneSync.FREE;
    private Project pinned;
    private boolean alone;

    Movement(Desk desk, Supplier<List<ReadingPane>> panes) {
        this.desk = desk;
        this.panes = panes;
    }

    /** Locks the panes anew when others are opened or they are to move together otherwise, until the subscription ends. */
    Subscription watch() {
        return Subscription.combine(desk.panes().syncModeProperty().subscribe(this::lockAnew),
            desk.model().projectProperty().subscribe(this::lockAnew));
    }

    /** Whether the hand moves one pane alone for now, as long as it holds a key. */
    void setAlone(boolean only) {
        alone = only;
    }

    /** Takes the panes as they stand: nothing jumps at the next move. */
    void lockAnew() {
        sync = PaneSync.FREE;
    }

    /** A pane came to stand elsewhere; others are moved before this frame is laid out. */
    void scrolled(ReadingPane pane, ScrollCause cause) {
        double before = stood.getOrDefault(pane, 0.0);
        stood.put(pane, pane.view().scrollOffsetProperty().get());
        stood.keySet().retainAll(panes.get());
        if (cause == ScrollCause.USER) {
            if (alone) {
                lockAnew();
            } else {
                lead(pane, before);
            }
        } else if (!follows(pane)) {
            lockAnew();
        }
    }

    /** Whether a pane stands where it was sent, rather than where somebody else scrolled it. */
    private boolean follows(ReadingPane pane) {
        Double target = sent.remove(pane);
        return target != null && Math.abs(target - pane.view().scrollOffsetProperty().get()) < 2;
    }

    private void lead(ReadingPane leading, double before) {
        List<ReadingPane> all = panes.get();
        int leader = all.indexOf(leading);
        if (leader < 0 || all.size() < 2) {
            return;
        }
        List<PaneView> views = new ArrayList<>();
        for (ReadingPane pane : all) {
            views.add(new PaneView(pane.contentHeight(), pane.view().getHeight(), pane == leading ? before : offset(pane), group(pane, all.size())));
        }
        SyncMode mode = desk.panes().syncModeProperty().get();
        PaneSync.Moved moved = sync.lead(mode, views, leader, offset(leading), other -> pixels(leading, all.get(other)));
        sync = moved.sync();
        for (int i = 0; i < all.size(); i++) {
            double target = moved.scrolls().get(i);
            if (i != leader && Math.abs(target - offset(all.get(i))) > STILL) {
                sent.put(all.get(i), target);
                all.get(i).view().scrollToPixel(target);
            }
        }
    }

    /** Two panes are always one group: neither has another to go with, and nothing on the screen says which group it is in. */
    private static int group(ReadingPane pane, int panes) {
        return panes <= 2 ? 1 : switch (pane.pane().groupProperty().get()) {
            case FIRST -> 1;
            case SECOND -> 2;
            case NONE -> PaneView.NO_GROUP;
        };
    }

    private List<PixelPin> pixels(ReadingPane left, ReadingPane right) {
        List<PixelPin> found = new ArrayList<>();
        for (Pin pin : between(left.pane().article(), right.pane().article())) {
            PixelPin next = new PixelPin(left.places().pixelOf(pin.left().start()), right.places().pixelOf(pin.right().start()));
            // Passages on one line, and places only roughly known, may not rise; the first of them counts.
            if (found.isEmpty() || next.left() > found.getLast().left() && next.right() > found.getLast().right()) {
                found.add(next);
            }
        }
        return found;
    }

    private List<Pin> between(ArticleId left, ArticleId right) {
        Project now = desk.model().project();
        if (now != pinned) {
            pins.clear();
            pinned = now;
        }
        return pins.computeIfAbsent(List.of(left, right), pair -> Pins.between(now, left, right));
    }

    private static double offset(ReadingPane pane) {
        return pane.view().scrollOffsetProperty().get();
    }
}
