package synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Moves panes together: from where the reader brings one of them it tells where the others belong. An immutable value,
 * which remembers who led last and where panes are held together.
 *
 * <p>By claims, the passages of a chain of pins come by the reader's eye at the same time, and so do both ends of the
 * texts; between two pins both texts pass in proportion. A pane that shares no claim with the leading one stands
 * still: nothing says where it should be, and moving it would be in the way of whoever placed it there.
 *
 * <p>Nothing jumps when another pane takes the lead, or when panes are locked again after they were moved alone: each is
 * held as far off as it stands then and comes back by and by, at no more than half as fast again as it else would go.
 * So near an end of the text it may not be back when the leader arrives there. What goes a screenful is held anew where
 * it stands, so that turning round doesn't bring the old distance back; a pane that is back is held no more.
 */
public final class PaneSync {

    /** Panes that nobody has led yet; the first to move finds the others where they stand. */
    public static final PaneSync FREE = new PaneSync(-1, Map.of());

    private static final double SAME_PLACE = 1;

    private final int leader;
    private final Map<Integer, Hold> held;

    private PaneSync(int leader, Map<Integer, Hold> held) {
        this.leader = leader;
        this.held = Map.copyOf(held);
    }

    /**
     * Where all panes stand after one was moved.
     *
     * @param sync what to ask at the next move
     * @param scrolls the scroll position of each pane in pixels, within its bounds
     */
    public record Moved(PaneSync sync, List<Double> scrolls) {
        public Moved {
            scrolls = List.copyOf(scrolls);
        }
    }

    /** Panes whose others come to the leading one's side at its next move, wherever they stand. */
    public static PaneSync ledBy(int pane) {
        return new PaneSync(pane, Map.of());
    }

    /**
     * Moves the other panes of the leading one's group with it.
     *
     * @param panes as they stood before the move
     * @param leading the index of the pane that the reader moves
     * @param scroll where the reader brings it
     * @param pins between the leading pane, on their left, and the one with this index; asked for {@link
     * SyncMode#CLAIMS}
     *     only, rising on both sides
     */
    public Moved lead(SyncMode mode, List<PaneView> panes, int leading, double scroll,
        IntFunction<List<PixelPin>> pins) {
        PaneView before = panes.get(leading);
        PaneView after = before.scrolledTo(scroll);
        Map<Integer, Hold> holds = new HashMap<>();
        List<Double> scrolls = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            PaneView pane = i == leading ? after : panes.get(i);
            Optional<Couple> couple = i == leading || !before.leads(pane) ? Optional.empty() : couple(mode, before, pane, pins, i);
            if (couple.isEmpty()) {
                scrolls.add(pane.scroll());
                continue;
            }
            Optional<Hold> hold = leading == leader ? Optional.ofNullable(held.get(i)) : couple.get().hold();
            double belongs = couple.get().belongs(after);
            double to = Math.clamp(belongs + hold.map(here -> here.offAt(belongs)).orElse(0.0), 0, pane.maxScroll());
            scrolls.add(to);
            int index = i;
            hold.flatMap(here -> couple.get().next(here, belongs, to)).ifPresent(next -> holds.put(index, next));
        }
        return new Moved(new PaneSync(leading, holds), scrolls);
    }

    /** The leading pane and one of its group, unless nothing says where that one should be. */
    private static Optional<Couple> couple(SyncMode mode, PaneView leading, PaneView pane, IntFunction<List<PixelPin>> pins, int index) {
        return switch (mode) {
            case NOTHING -> Optional.empty();
            case SCROLL -> Optional.of(new Couple(leading, pane, Optional.empty()));
            case CLAIMS -> Optional.of(pins.apply(index)).filter(found -> !found.isEmpty())
                .map(found -> new Couple(leading, pane, Optional.of(Course.of(leading.height(), pane.height(), found))));
        };
    }

    /**
     * The leading pane and one that follows it.
     *
     * @param leading as it stood before the move
     * @param course from the reader's eye in the one to that in the other; without one both go the same share of their way
     */
    private record Couple(PaneView leading, PaneView following, Optional<Course> course) {

        /** Where the following pane belongs when the leading one stands so, as a scroll position. */
        double belongs(PaneView moved) {
            return course.map(known -> following.scrollFor(known.across(moved.eye())))
                .orElseGet(() -> moved.scroll() / leading.maxScroll() * following.maxScroll());
        }

        /** Holds the following pane where it stands, unless that is where it belongs. */
        Optional<Hold> hold() {
            return held(belongs(leading), following.scroll());
        }

        /** The hold after a move: none once the pane is back, another once it went a screenful. */
        Optional<Hold> next(Hold hold, double belongs, double stands) {
            boolean far = Math.abs(belongs - hold.home()) > following.viewport();
            return far || hold.offAt(belongs) == 0 ? held(belongs, stands) : Optional.of(hold);
        }

        private static Optional<Hold> held(double belongs, double stands) {
            return Math.abs(stands - belongs) <= SAME_PLACE ? Optional.empty()
                : Optional.of(new Hold(belongs, stands - belongs));
        }
    }
}
