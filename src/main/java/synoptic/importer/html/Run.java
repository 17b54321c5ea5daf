package synoptic.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/** The words of the block that is being read, its marks, and the inline elements that are open. */
final class Run {
    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Element element, int start) {
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void open(Element element) {
        open.push(new Open(element, words.length()));
    }

    void close() {
        mark(open.pop());
    }

    private void mark(Open inline) {
        Marks.of(inline.element(), words, inline.start()).ifPresent(marks::add);
    }

    void append(String text, boolean preformatted) {
        if (preformatted) {
            words.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && Character.getType(c) != Character.SPACE_SEPARATOR) {
                words.append(c);
            } else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
        }
    }

    /** Begins the next cell of a row. */
    void cell() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        words.append('\t');
    }

    /**
     * Ends the block; inline elements that are still open go on in the next one, as a link around paragraphs does.
     */
    Optional<DraftBlock> block(BlockKind kind, int level) {
        open.forEach(this::mark);
        List<Open> still = new ArrayList<>(open);
        open.clear();
        still.forEach(inline -> open.addLast(new Open(inline.element(), 0)));
        String text = words.toString().stripTrailing();
        TextRange whole = new TextRange(0, text.length());
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            TextRange range = mark.range().intersect(whole);
            if (!range.isEmpty()) {
                inside.add(new Mark(mark.kind(), range, mark.href()));
            }
        }
        words.setLength(0);
        marks.clear();
        return text.isBlank() ? Optional.empty()
            : Optional.of(new DraftBlock(kind, level, text, inside, Optional.empty()));
    }
}
