package synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An article's normalised plain text, which every offset refers to, with its blocks and inline marks as ranges over
 * it. It never changes: a correction makes a new one. Blocks are in order and do not overlap; the builder sets blank
 * lines between them.
 */
public record ArticleText(String text, List<Block> blocks, List<Mark> marks) {

    public static final ArticleText EMPTY = new ArticleText("", List.of(), List.of());

    public ArticleText {
        Objects.requireNonNull(text);
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        int end = 0;
        for (Block block : blocks) {
            if (block.range().start() < end || block.range().end() > text.length()) {
                throw new IllegalArgumentException("block out of place: " + block);
            }
            end = block.range().end();
        }
        for (Mark mark : marks) {
            if (mark.range().end() > text.length()) {
                throw new IllegalArgumentException("mark out of place: " + mark);
            }
        }
    }

    /** A text made of blocks of plain paragraphs, joined by blank lines. */
    public static ArticleText ofParagraphs(List<String> paragraphs) {
        Builder builder = new Builder();
        paragraphs.forEach(paragraph -> builder.block(BlockKind.PARAGRAPH, 0, paragraph));
        return builder.build();
    }

    public int length() {
        return text.length();
    }

    /** The words inside a range. */
    public String slice(TextRange range) {
        return range.of(text);
    }

    /**
     * The index of the block that holds an offset, or of the last one that starts before it; 0 before the first, -1
     * without any.
     */
    public int blockIndexAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        int found = blocks.isEmpty() ? -1 : 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }

    /**
     * The printed page that a range stands on, such as {@code 12}, or the first and the last of several, such as
     * {@code 12–13}; empty where the text has no pages.
     */
    public String pages(TextRange range) {
        String first = "";
        String last = "";
        for (Mark mark : marks) {
            if (mark.kind() == MarkKind.PAGE && mark.range().overlaps(range)) {
                first = first.isEmpty() ? mark.href() : first;
                last = mark.href();
            }
        }
        return first.equals(last) ? first : first + "–" + last;
    }

    /** The words of the title block, or an empty string. */
    public String title() {
        return blocks.stream().filter(block -> block.kind() == BlockKind.TITLE).findFirst()
            .map(block -> slice(block.range())).orElse("");
    }

    /** The number of words: runs that hold a letter or a digit; in scripts without spaces, ICU's words. */
    public int wordCount() {
        return WordCount.of(text, Locale.ROOT);
    }

    /** Collects blocks from first to last and joins them by blank lines. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();

        /** Appends a block and returns the offset at which its words start; an empty block is left out. */
        public int block(BlockKind kind, int level, String words) {
            if (words.isEmpty()) {
                return text.length();
            }
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(words);
            blocks.add(new Block(kind, level, new TextRange(start, text.length())));
            return start;
        }

        /** Adds a mark over offsets of the text so far. */
        public void mark(Mark mark) {
            marks.add(mark);
        }

        public ArticleText build() {
            return new ArticleText(text.toString(), blocks, marks);
        }
    }
}
