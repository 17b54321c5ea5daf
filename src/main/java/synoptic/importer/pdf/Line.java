package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it is read.
 *
 * @param pieces the words with their styles; spaces are in them
 * @param x where it begins, in points
 * @param end where it ends
 * @param y its base line from the top
 * @param cells how many parts with wide gaps between them it has, as the rows of tables do
 */
record Line(List<Piece> pieces, float x, float end, float y, float size, int cells) {

    private static final float RAISED = 0.2f;
    private static final float SMALLER = 0.85f;
    private static final float GAP_OF_CELLS = 1.4f;
    private static final float ONE_WIDTH = 1.1f;
    private static final float WIDEST_SPREAD = 4;

    /** A run of characters of one style. */
    record Piece(String text, boolean bold, boolean italic, boolean raised, String link) {
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    /** Puts the fragments of one row together. */
    static Line of(List<Fragment> row) {
        List<Glyph> glyphs = new ArrayList<>();
        float size = 0;
        float end = -Float.MAX_VALUE;
        int widest = -1;
        for (Fragment fragment : row) {
            glyphs.addAll(fragment.glyphs());
            end = Math.max(end, fragment.end());
            if (fragment.glyphs().size() > widest) {
                widest = fragment.glyphs().size();
                size = fragment.size();
            }
        }
        float base = row.getFirst().y();
        float cellGap = isSpread(glyphs) ? Float.MAX_VALUE : GAP_OF_CELLS;
        return new Line(pieces(glyphs, size, base, cellGap), row.getFirst().x(), end, base, size, cells(glyphs, cellGap));
    }

    /** Whether all of its two or more gaps between words are of one width: few words drawn out to fill a line. */
    private static boolean isSpread(List<Glyph> glyphs) {
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        int gaps = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (isSpace(glyphs, i)) {
                float gap = glyphs.get(i).x() - glyphs.get(i - 1).end();
                narrowest = Math.min(narrowest, gap);
                widest = Math.max(widest, gap);
                gaps++;
            }
        }
        return gaps >= 2 && widest <= ONE_WIDTH * narrowest && widest <= WIDEST_SPREAD * glyphs.getFirst().size();
    }

    private static int cells(List<Glyph> glyphs, float cellGap) {
        int cells = 1;
        for (int i = 1; i < glyphs.size(); i++) {
            cells += isCellGap(glyphs.get(i - 1), glyphs.get(i), cellGap) ? 1 : 0;
        }
        return cells;
    }

    private static boolean isCellGap(Glyph before, Glyph glyph, float cellGap) {
        return glyph.x() - before.end() > cellGap * Math.max(before.size(), glyph.size());
    }

    private static List<Piece> pieces(List<Glyph> glyphs, float size, float base, float cellGap) {
        List<Glyph> spaced = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0 && isSpace(glyphs, i)) {
                seen.add(isCellGap(glyphs.get(i - 1), glyph, cellGap) ? "\t" : " ");
                spaced.add(glyphs.get(i - 1));
            }
            seen.add(glyph.text());
            spaced.add(glyph);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at : Direction.reading(seen.toArray(String[]::new))) {
            Glyph glyph = spaced.get(at);
            boolean raised = glyph.size() < SMALLER * size && base - glyph.y() > RAISED * size;
            Piece piece = new Piece(seen.get(at), glyph.bold(), glyph.italic(), raised, glyph.link());
            boolean same = !pieces.isEmpty() && sameStyle(pieces.getLast(), piece);
            if (same) {
                Piece last = pieces.removeLast();
                pieces.add(new Piece(last.text() + piece.text(), piece.bold(), piece.italic(), piece.raised(),
                    piece.link()));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static boolean sameStyle(Piece one, Piece other) {
        return one.bold() == other.bold() && one.italic() == other.italic() && one.raised() == other.raised()
            && one.link().equals(other.link());
    }

    /** Whether the gap before a glyph is a space: half as wide as the font's, or a third of a usual letter. */
    private static boolean isSpace(List<Glyph> glyphs, int at) {
        Glyph before = glyphs.get(at - 1);
        Glyph glyph = glyphs.get(at);
        float letter = (before.width() / Math.max(1, before.text().length())
            + glyph.width() / Math.max(1, glyph.text().length())) / 2;
        float space = glyph.space() > 0 ? glyph.space() * 0.5f : Float.MAX_VALUE;
        float least = Math.min(Math.min(space, letter * 0.45f), glyph.size() * 0.18f);
        return glyph.x() - before.end() > Math.max(least, glyph.size() * 0.08f);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }

    /** Whether all of its letters are bold. */
    boolean isBold() {
        return pieces.stream().filter(piece -> !piece.text().isBlank()).allMatch(Piece::bold);
    }

    int letters() {
        return (int) words().codePoints().filter(Character::isLetterOrDigit).count();
    }
}
