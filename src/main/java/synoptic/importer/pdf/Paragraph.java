package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, possibly of several pages. */
final class Paragraph {

    /** @param label of the page that the line stands on */
    record Placed(Line line, String label) {
    }

    private final List<Placed> lines = new ArrayList<>();
    private final boolean row;
    private final int sheet;

    /** @param row whether it is a row of a table @param sheet the index of the page that it begins on */
    Paragraph(Line line, String label, boolean row, int sheet) {
        lines.add(new Placed(line, label));
        this.row = row;
        this.sheet = sheet;
    }

    void add(Line line, String label) {
        lines.add(new Placed(line, label));
    }

    List<Placed> lines() {
        return lines;
    }

    boolean isRow() {
        return row;
    }

    int sheet() {
        return sheet;
    }

    Line first() {
        return lines.getFirst().line();
    }

    Line last() {
        return lines.getLast().line();
    }

    float size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(placed -> placed.line().isBold());
    }

    String words() {
        StringBuilder words = new StringBuilder();
        lines.forEach(placed -> words.append(placed.line().words()).append(' '));
        return words.toString().strip();
    }

    /** Whether its last line does not end a sentence. */
    boolean isUnfinished() {
        String words = last().words().strip();
        return !words.isEmpty() && ".!?:;…。！？»”\"".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
