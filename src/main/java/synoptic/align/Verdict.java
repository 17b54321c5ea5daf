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
    /** Some dispute it and some, or the same, don't. */
    DISPUTED,
    /** Only one article mentions it, and doesn't contradict itself. */
    SINGLE_SOURCE,
    /** Several mention it, at least one supports it, and none disputes it. */
    AGREED,
    /** Several mention it, and all of their mentions dispute it. */
    REJECTED,
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
        if (stances.contains(Stance.DISPUTES) && stances.size() > 1) {
            return DISPUTED;
        }
        if (speaking == 1) {
            return SINGLE_SOURCE;
        }
        return stances.contains(Stance.DISPUTES) ? REJECTED : stances.contains(Stance.SUPPORTS) ? AGREED : LEFT_OPEN;
    }
}
