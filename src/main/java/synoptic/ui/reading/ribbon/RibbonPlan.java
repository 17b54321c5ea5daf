package synoptic.ui.reading.ribbon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.ClaimId;

/**
 * Which mentions to join across a gutter. Every mention of a claim that both sides mention is joined at least once, in reading order, so that the
 * ribbons of one claim never cross each other; what runs past the view without an end in it is left out, but for the claim in focus.
 */
final class RibbonPlan {

    /** More ribbons than this in one gutter are noise: those of the claim in focus stay, then those with both ends in view. */
    static final int MOST = 40;
    private static final double STRONG = 0.62;
    private static final double PLAIN = 0.38;
    private static final double FAINT = 0.16;
    private static final int UNCROWDED = 5;

    private RibbonPlan() {
    }

    /**
     * The ribbons of a gutter in the order in which to draw them, those of the claim in focus last.
     *
     * @param left the mentions in the left pane, in reading order
     * @param height of the view in pixels
     */
    static List<Ribbon> between(List<MentionSpot> left, List<MentionSpot> right, double height, Optional<ClaimId> focus) {
        Map<ClaimId, List<MentionSpot>> leftByClaim = byClaim(left);
        List<Ribbon> all = new ArrayList<>();
        byClaim(right).forEach((claim, there) -> {
            List<MentionSpot> here = leftByClaim.getOrDefault(claim, List.of());
            boolean focused = focus.filter(claim::equals).isPresent();
            joined(here, there).stream().map(pair -> new Ribbon(pair[0], pair[1], focused, 1))
                .filter(ribbon -> isSeen(ribbon, height)).forEach(all::add);
        });
        all.sort(Comparator.comparingInt(ribbon -> -weight(ribbon, height)));
        List<Ribbon> kept = all.subList(0, Math.min(MOST, all.size()));
        long others = kept.stream().filter(ribbon -> !ribbon.focused()).count();
        double faded = others <= UNCROWDED ? 1 : Math.sqrt((double) UNCROWDED / others);
        return kept.reversed().stream()
            .map(ribbon -> new Ribbon(ribbon.left(), ribbon.right(), ribbon.focused(),
                ribbon.focused() ? STRONG : (focus.isPresent() ? FAINT : PLAIN) * faded))
            .toList();
    }

    private static Map<ClaimId, List<MentionSpot>> byClaim(List<MentionSpot> spots) {
        Map<ClaimId, List<MentionSpot>> found = new LinkedHashMap<>();
        spots.forEach(spot -> found.computeIfAbsent(spot.claim(), claim -> new ArrayList<>()).add(spot));
        return found;
    }

    private static List<MentionSpot[]> joined(List<MentionSpot> here, List<MentionSpot> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        int most = Math.max(here.size(), there.size());
        List<MentionSpot[]> pairs = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            pairs.add(new MentionSpot[] {here.get(i * here.size() / most), there.get(i * there.size() / most)});
        }
        return pairs;
    }

    private static boolean isSeen(Ribbon ribbon, double height) {
        boolean passes = ribbon.left().isAbove() && ribbon.right().isBelow(height)
            || ribbon.left().isBelow(height) && ribbon.right().isAbove();
        return ends(ribbon, height) > 0 || passes && ribbon.focused();
    }

    private static int ends(Ribbon ribbon, double height) {
        return (ribbon.left().isIn(height) ? 1 : 0) + (ribbon.right().isIn(height) ? 1 : 0);
    }

    private static int weight(Ribbon ribbon, double height) {
        return (ribbon.focused() ? 4 : 0) + ends(ribbon, height);
    }
}
