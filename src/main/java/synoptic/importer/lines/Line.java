package synoptic.importer.lines;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Normalisation;

/**
 * A line with words or signs in it.
 *
 * @param words without indentation, with single spaces
 * @param gap the empty lines before it
 * @param indent the columns before its first word, a tab counting as four
 */
record Line(String words, int gap, int indent) {

    private static final int TAB = 4;

    static List<Line> of(List<String> raw) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (String line : raw) {
            String words = Normalisation.squeeze(line);
            if (words.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(words, gap, indent(line)));
                gap = 0;
            }
        }
        return lines;
    }

    /** The columns that it takes, indentation included. */
    int width() {
        return indent + words.codePointCount(0, words.length());
    }

    /** The columns of its first word; one in scripts without spaces. */
    int firstWord() {
        int space = words.indexOf(' ');
        return Sentences.isUnspaced(words.codePointAt(0)) ? 1 : space < 0 ? words.length() : space;
    }

    /** Whether it is more than signs, such as a ruler. */
    boolean hasWords() {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isGlued() {
        return gap == 0;
    }

    Line withGap(int lines) {
        return new Line(words, lines, indent);
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }
}
