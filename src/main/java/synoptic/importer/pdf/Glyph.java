package synoptic.importer.pdf;

/**
 * A character, or a few as a ligature, on a page.
 *
 * @param x the left end in points from the left, in the direction of reading
 * @param y the base line in points from the top
 * @param size of the font in points
 * @param space the width of a space in this font
 * @param link the address that it leads to, or an empty string
 */
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold, boolean italic,
    String link) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
