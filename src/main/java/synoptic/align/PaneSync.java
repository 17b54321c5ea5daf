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
 * <p>Nothing jumps when another pane takes the lead, or when panes are locked again after they were moved alone: they
 * are held together as they stand then, which is one pin more. Pins near it give way, the more the further the panes
 * were apart, but never for more than a screenful; once the reader has passed the next pin, the hold is forgotten.
 */
public final class PaneSync {

    /** Panes that nobody has led yet; the first to move finds the others where they stand. */
    public static final PaneSync FREE = new PaneSync(-1, Map.of());

    /** A pane that can be scrolled by less than this, in pixels, leads nobody: all of its text is in view. */
    private static final double SLIVER = 2 * Course.LEAST_GAP;
    private static final double SAME_PLACE = 1;

    private final int leader;
    private final Map<Integer, Course.Held> held;

    private PaneSync(int leader, Map<Integer, Course.Held> held) {
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
        Map<Integer, Course.Held> holds = new HashMap<>();
        List<Double> scrolls = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            PaneView pane = panes.get(i);
            if (i == leading) {
                scrolls.add(after.scroll());
            } else if (!isLed(mode, before, pane)) {
                scrolls.add(pane.scroll());
            } else {
                Couple couple = new Couple(mode, before, pane, mode == SyncMode.CLAIMS ? pins.apply(i) : List.of());
                Optional<Course.Held> hold = leading == leader ? Optional.ofNullable(held.get(i)) : couple.hold();
                scrolls.add(couple.follow(after, hold));
                int index = i;
                hold.filter(still -> couple.isHeldAt(after, still)).ifPresent(still -> holds.put(index, still));
            }
        }
        return new Moved(new PaneSync(leading, holds), scrolls);
    }

    private static boolean isLed(SyncMode mode, PaneView leading, PaneView pane) {
        return mode != SyncMode.NOTHING && pane.group() == leading.group() && leading.maxScroll() >= SLIVER;
    }

    /**
     * The leading pane and one that follows it.
     *
     * @param leading as it stood before the move
     */
    private record Couple(SyncMode mode, PaneView leading, PaneView following, List<PixelPin> pins) {

        double follow(PaneView moved, Optional<Course.Held> hold) {
            if (mode == SyncMode.CLAIMS && pins.isEmpty()) {
                return following.scroll();
            }
            double place = course(hold).across(place(moved));
            return mode == SyncMode.CLAIMS ? following.scrollFor(place) : Math.clamp(place, 0, following.maxScroll());
        }

        /** Holds the two where they stand, unless that is where they belong. */
        Optional<Course.Held> hold() {
            double apart = Math.abs(follow(leading, Optional.empty()) - following.scroll());
            return apart <= SAME_PLACE ? Optional.empty()
                : Optional.of(new Course.Held(new PixelPin(place(leading), place(following)),
                    Math.min(2 * apart, leading.viewport())));
        }

        /**
         * Whether a hold still matters: no pin has been passed on the way from it, or it would show if it were
         * forgotten.
         */
        boolean isHeldAt(PaneView moved, Course.Held hold) {
            Course course = course(Optional.of(hold));
            double place = place(moved);
            return course.isNextTo(place, hold.place())
                || Math.abs(course.across(place) - course(Optional.empty()).across(place)) > SAME_PLACE;
        }

        private Course course(Optional<Course.Held> hold) {
            return mode == SyncMode.CLAIMS ? Course.of(leading.height(), following.height(), pins, hold)
                : Course.of(leading.maxScroll(), following.maxScroll(), List.of(), hold);
        }

        private double place(PaneView pane) {
            return mode == SyncMode.CLAIMS ? pane.eye() : pane.scroll();
        }
    }
}
