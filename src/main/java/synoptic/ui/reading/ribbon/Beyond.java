package synoptic.ui.reading.ribbon;

import java.util.List;
import java.util.Optional;
import synoptic.model.ClaimId;

/**
 * The mentions that lie outside a pane's view: those of the claim in focus, or of all where none is.
 *
 * @param above how many lie above the view
 * @param nearestAbove the lowest of those
 * @param below how many lie below the view
 * @param nearestBelow the highest of those
 */
record Beyond(int above, Optional<MentionSpot> nearestAbove, int below, Optional<MentionSpot> nearestBelow) {

    /** Counts mentions, given in reading order. @param height of the view in pixels */
    static Beyond of(List<MentionSpot> spots, double height, Optional<ClaimId> focus) {
        List<MentionSpot> counted = spots.stream()
            .filter(spot -> focus.isEmpty() || focus.get().equals(spot.claim())).toList();
        List<MentionSpot> above = counted.stream().filter(MentionSpot::isAbove).toList();
        List<MentionSpot> below = counted.stream().filter(spot -> spot.isBelow(height)).toList();
        return new Beyond(above.size(), above.isEmpty() ? Optional.empty() : Optional.of(above.getLast()),
            below.size(), below.stream().findFirst());
    }
}
