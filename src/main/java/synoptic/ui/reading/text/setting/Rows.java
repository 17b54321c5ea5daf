package synoptic.ui.reading.text.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/** An article cut into rows. Blocks longer than a screen or two are cut in pieces, because a row is laid out whole. */
public final class Rows {

    private static final int LONGEST = 6_000;
    private static final int SHORTEST = 3_000;

    private final ArticleText text;
    private final List<Row> rows;
    private final double paragraphSpacing;
    private final MarkIndex marks;
    private int cells = 1;
    /** Where the rows start, for the search by offset. */
    private int[] starts = {};

    private Rows(ArticleText text, double paragraphSpacing) {
        this.text = text;
        this.paragraphSpacing = paragraphSpacing;
        rows = new ArrayList<>(text.blocks().size());
        marks = new MarkIndex(text.marks());
    }

    /** The rows of an article, with the gaps that a typography asks for. */
    public static Rows of(ArticleText text, Typography typography) {
        Rows made = new Rows(text, typography.paragraphSpacing());
        Block before = null;
        for (int at = 0; at < text.blocks().size(); at++) {
            Block block = text.blocks().get(at);
            if (block.kind() != BlockKind.TABLE_ROW) {
                made.cells = 1;
            } else if (before == null || before.kind() != BlockKind.TABLE_ROW) {
                made.cells = cellsOfTable(text, at);
            }
            made.add(block, before);
            before = block;
        }
        made.starts = made.rows.stream().mapToInt(row -> row.range().start()).toArray();
        return made;
    }

    public ArticleText text() {
        return text;
    }

    public int size() {
        return rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Row get(int index) {
        return rows.get(index);
    }

    /** The words of a row. */
    public String words(int index) {
        return text.slice(rows.get(index).range());
    }

    /** Whether a row runs from right to left, by its first letter that has a direction. */
    public boolean isRightToLeft(int index) {
        String words = words(index);
        return !Scripts.isSimple(words) && Scripts.isRightToLeft(words);
    }

    /** The inline marks that share units with a range, in order. */
    List<Mark> marksIn(TextRange range) {
        return marks.in(range);
    }

    /** The row that holds an offset, or the last one that starts before it, or the first; -1 without any. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? lastStartingAt(found) : starts.length == 0 ? -1 : Math.max(0, -found - 2);
    }

    /** Rows without words share their start with the next one. */
    private int lastStartingAt(int row) {
        int last = row;
        while (last + 1 < starts.length && starts[last + 1] == starts[row]) {
            last++;
        }
        return last;
    }

    /** The nearest offset at which a caret can stand: one inside a row or at its end; 0 in an empty text. */
    public int clamp(int offset) {
        int index = indexAt(offset);
        if (index < 0) {
            return 0;
        }
        TextRange range = rows.get(index).range();
        if (offset > range.end() && index + 1 < rows.size()
            && rows.get(index + 1).range().start() - offset < offset - range.end()) {
            return rows.get(index + 1).range().start();
        }
        return Math.clamp(offset, range.start(), range.end());
    }

    private void add(Block block, Block before) {
        double gap = before == null ? 0 : gap(before, block);
        int start = block.range().start();
        int end = block.range().end();
        boolean first = true;
        while (end - start > LONGEST) {
            int cut = cut(start, block.kind());
            rows.add(new Row(block.kind(), block.level(), new TextRange(start, cut), gap, first, false, cells));
            start = cut;
            first = false;
            gap = 0;
        }
        rows.add(new Row(block.kind(), block.level(), new TextRange(start, end), gap, first, true, cells));
    }

    private static int cellsOfTable(ArticleText text, int first) {
        int most = 1;
        for (int at = first; at < text.blocks().size() && text.blocks().get(at).kind() == BlockKind.TABLE_ROW; at++) {
            most = Math.max(most, 1 + (int) text.slice(text.blocks().get(at).range()).chars().filter(c -> c == '\t').count());
        }
        return most;
    }

    /** The best place for a cut: after a line feed, else after a sentence, else after a word. */
    private int cut(int start, BlockKind kind) {
        String words = text.text();
        int most = start + LONGEST;
        int least = start + SHORTEST;
        int line = words.lastIndexOf('\n', most - 1);
        if (line >= least) {
            return line + 1;
        }
        int space = -1;
        for (int at = most; at > least; at--) {
            if (words.charAt(at - 1) == ' ') {
                space = Math.max(space, at);
                if (kind != BlockKind.PREFORMATTED && ".!?”\"".indexOf(words.charAt(at - 2)) >= 0) {
                    return at;
                }
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
    }

    private double gap(Block before, Block block) {
        BlockKind above = before.kind();
        return switch (block.kind()) {
            case TITLE -> 1.2;
            case HEADING -> above == BlockKind.TITLE || above == BlockKind.HEADING ? 0.6 : 1.4;
            case LIST_ITEM -> above == BlockKind.LIST_ITEM ? paragraphSpacing * 0.35 : paragraphSpacing * 0.7;
            case TABLE_ROW -> above == BlockKind.TABLE_ROW ? 0 : paragraphSpacing;
            case CAPTION -> Math.max(0.5, paragraphSpacing * 0.7);
            default -> switch (above) {
                case TITLE -> 0.8;
                case HEADING -> 0.4;
                default -> paragraphSpacing;
            };
        };
    }
}
