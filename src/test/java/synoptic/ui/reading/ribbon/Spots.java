package synoptic.ui.reading.ribbon;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import synoptic.model.ClaimId;

/** Mentions written as in {@code 2@10:30 1@-90}: number of the claim, top and bottom, which is 20 further down if it is left out. */
final class Spots {

    private Spots() {
    }

    static List<MentionSpot> of(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.strip().split("\\s+")).map(Spots::spot).toList();
    }

    static ClaimId claim(int number) {
        return new ClaimId(new UUID(0, number));
    }

    static String written(Ribbon ribbon) {
        return "%d@%.0f>%.0f".formatted(ribbon.number(), ribbon.left().top(), ribbon.right().top());
    }

    private static MentionSpot spot(String word) {
        String[] parts = word.split("[@:]");
        int number = Integer.parseInt(parts[0]);
        double top = Double.parseDouble(parts[1]);
        double bottom = parts.length > 2 ? Double.parseDouble(parts[2]) : top + 20;
        return new MentionSpot(claim(number), number, (int) (top + 10_000), top, bottom);
    }
}
