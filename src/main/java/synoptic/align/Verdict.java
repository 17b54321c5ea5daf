package synoptic.align;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.model.Stance;

/** What the articles together make of a claim. Whose words an article reports makes no difference to it. */
public enum Verdict {
    /** No article mentions it. */
    UNMENTIONED,
    /** Some support it and some, or the same, dispute it. */
    DISPUTED,
    /** It is disputed, and nobody supports it. */
    REJECTED,
    /** Only one article mentions it, and doesn't dispute it. */
    SINGLE_SOURCE,
    /** Several mention it, at least one supports it, and none disputes it. */
    AGREED,
    /** Several mention it, and none takes a side. */
    LEFT_OPEN;

    /** The name used in exports, such as {@code single-source}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verdict of(List<ClaimMatrix.Cell> cells) {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        int speaking = 0;
        for (ClaimMatrix.Cell cell : cells) {
            if (cell instanceof ClaimMatrix.Cell.Speaks speaks) {
                speaking++;
                speaks.voices().forEach(voice -> stances.add(voice.mention().stance()));
            }
        }
        if (speaking == 0) {
            return UNMENTIONED;
        }
        if (stances.contains(Stance.DISPUTES)) {
            return stances.contains(Stance.SUPPORTS) ? DISPUTED : REJECTED;
        }
        if (speaking == 1) {
            return SINGLE_SOURCE;
        }
        return stances.contains(Stance.SUPPORTS) ? AGREED : LEFT_OPEN;
    }
}
