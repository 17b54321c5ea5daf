package synoptic.ui.printing.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;
import synoptic.ui.printing.page.SpanKind;

/** Sets the blocks of an article with its highlights: a line under each, and behind it a raised mark that refers to the lists below. */
final class MarkedText {

    /**
     * A highlight to print.
     *
     * @param label its mark, possibly empty
     * @param color 1 to 8, 0 for what belongs to no claim
     */
    record Highlight(TextRange range, String label, int color) {
    }

    private final String text;
    private final Collection<Mark> marks;
    private final List<Highlight> highlights;
    private final List<Integer> lanes;

    /** @param highlights by start */
    MarkedText(String text, Collection<Mark> marks, List<Highlight> highlights) {
        this.text = text;
        this.marks = marks;
        this.highlights = List.copyOf(highlights);
        this.lanes = lanes(highlights);
    }

    Para of(Block block) {
        TextRange within = block.range();
        SortedMap<Integer, String> inserted = new TreeMap<>();
        for (Highlight highlight : highlights) {
            if (!highlight.label().isEmpty() && highlight.range().overlaps(within) && endsIn(highlight, within)) {
                inserted.merge(Math.min(highlight.range().end(), within.end()), highlight.label(), (one, other) -> one + "," + other);
            }
        }
        String bullet = block.kind() == BlockKind.LIST_ITEM ? "•  " : "";
        StringBuilder words = new StringBuilder(bullet);
        List<Para.Span> spans = new ArrayList<>();
        int from = within.start();
        for (Map.Entry<Integer, String> mark : inserted.entrySet()) {
            words.append(text, from, mark.getKey());
            from = mark.getKey();
            spans.add(new Para.Span(new TextRange(words.length(), words.length() + mark.getValue().length()), SpanKind.MARK));
            words.append(mark.getValue());
        }
        words.append(text, from, within.end());
        for (Mark mark : marks) {
            if (mark.range().overlaps(within) && (mark.kind() == MarkKind.BOLD || mark.kind() == MarkKind.ITALIC)) {
                spans.add(new Para.Span(moved(mark.range().intersect(within), within, inserted, bullet.length()),
                    mark.kind() == MarkKind.BOLD ? SpanKind.BOLD : SpanKind.ITALIC));
            }
        }
        List<Para.Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < highlights.size(); i++) {
            if (highlights.get(i).range().overlaps(within)) {
                strokes.add(new Para.Stroke(moved(highlights.get(i).range().intersect(within), within, inserted, bullet.length()),
                    highlights.get(i).color(), lanes.get(i)));
            }
        }
        return new Para(style(block.kind()), words.toString(), spans, strokes);
    }

    /** Whether it ends in this block, or behind it before the next one begins. */
    private boolean endsIn(Highlight highlight, TextRange within) {
        int end = highlight.range().end();
        return end <= within.end() || text.substring(within.end(), Math.min(text.length(), end)).isBlank();
    }

    /** The range in the paragraph: marks that stand before it move it, and the one at its own end stays outside. */
    private static TextRange moved(TextRange range, TextRange within, SortedMap<Integer, String> inserted, int lead) {
        int start = range.start() - within.start() + lead;
        int end = range.end() - within.start() + lead;
        for (Map.Entry<Integer, String> mark : inserted.entrySet()) {
            int length = mark.getValue().length();
            start += mark.getKey() <= range.start() ? length : 0;
            end += mark.getKey() < range.end() ? length : 0;
        }
        return new TextRange(start, end);
    }

    private static List<Integer> lanes(List<Highlight> highlights) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Highlight highlight : highlights) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > highlight.range().start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, highlight.range().end());
            lanes.add(lane);
        }
        return lanes;
    }

    private static ParaStyle style(BlockKind kind) {
        return switch (kind) {
            case TITLE -> ParaStyle.TITLE;
            case HEADING -> ParaStyle.HEADING;
            case PARAGRAPH, TABLE_ROW -> ParaStyle.BODY;
            case QUOTE -> ParaStyle.QUOTE;
            case LIST_ITEM -> ParaStyle.ITEM;
            case CAPTION -> ParaStyle.CAPTION;
            case PREFORMATTED -> ParaStyle.FIXED;
        };
    }
}
