package synoptic.ui.reading.text.setting;

/**
 * How the reader wants text to be set.
 *
 * @param face             the face of running text
 * @param size             of running text in pixels, 6 to 96
 * @param lineHeight       the distance of lines as a factor of the size, 1 to 3
 * @param measure          the longest line in characters, 20 to 200; narrower views have shorter lines
 * @param paragraphSpacing the gap between paragraphs as a factor of the size, 0 to 4
 */
public record Typography(Typeface face, double size, double lineHeight, int measure, double paragraphSpacing) {

    /** Serif, 18 pixels, lines 1.5 apart and of at most 68 characters. */
    public static final Typography DEFAULT = new Typography(Typeface.SERIF, 18, 1.5, 68, 0.75);

    public Typography {
        check(size, 6, 96, "size");
        check(lineHeight, 1, 3, "line height");
        check(measure, 20, 200, "measure");
        check(paragraphSpacing, 0, 4, "paragraph spacing");
    }

    public Typography withFace(Typeface chosen) {
        return new Typography(chosen, size, lineHeight, measure, paragraphSpacing);
    }

    public Typography withSize(double pixels) {
        return new Typography(face, pixels, lineHeight, measure, paragraphSpacing);
    }

    public Typography withLineHeight(double factor) {
        return new Typography(face, size, factor, measure, paragraphSpacing);
    }

    public Typography withMeasure(int characters) {
        return new Typography(face, size, lineHeight, characters, paragraphSpacing);
    }

    private static void check(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " " + value + " is not within " + least + " to " + most);
        }
    }
}
