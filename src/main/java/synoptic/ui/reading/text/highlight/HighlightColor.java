package synoptic.ui.reading.text.highlight;

import javafx.scene.paint.Color;

/** Which colour a span has. */
public sealed interface HighlightColor {

    /** The colour of no claim and no tag. */
    HighlightColor PLAIN = new Plain();

    /**
     * A claim's colour by its number, 1 or more; numbers that share one of the eight colours differ in the pattern of
     * their line.
     */
    record Claim(int number) implements HighlightColor {
        public Claim {
            if (number < 1) {
                throw new IllegalArgumentException("claim number " + number);
            }
        }
    }

    /** A colour of the user's own, as tags have. */
    record Custom(Color color) implements HighlightColor {
    }

    /** See {@link #PLAIN}. */
    record Plain() implements HighlightColor {
    }

    /** The colour of claim 1, 2, 3 … */
    static HighlightColor claim(int number) {
        return new Claim(number);
    }

    /** A colour such as {@code #0a84ff}. @throws IllegalArgumentException if it is none */
    static HighlightColor of(String web) {
        return new Custom(Color.web(web));
    }
}
