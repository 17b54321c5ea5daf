package synoptic.importer.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.Normalisation;
import synoptic.text.TextRange;

/**
 * Takes words in the order in which they are read, with the styles that are on, and makes blocks with marks of them.
 * Runs of the same style that follow one another become one mark.
 */
public final class Flow {

    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_BLOCKS = 400_000;

    private final List<DraftBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<MarkKind> wanted = EnumSet.noneOf(MarkKind.class);
    private final Map<MarkKind, Integer> open = new EnumMap<>(MarkKind.class);
    private final Map<MarkKind, String> wantedTarget = new EnumMap<>(MarkKind.class);
    private final Map<MarkKind, String> openTarget = new EnumMap<>(MarkKind.class);
    private int textEnd;
    private int characters;

    /** Switches bold, italic … on or off for the words that follow. */
    public Flow style(MarkKind kind, boolean on) {
        if (on) {
            wanted.add(kind);
        } else {
            wanted.remove(kind);
        }
        return this;
    }

    /** The words that follow lead to an address; an empty one ends that, and one that is not of the web makes none. */
    public Flow link(String href) {
        return target(MarkKind.LINK, href.matches("(?i)https?://\\S+") ? href : "");
    }

    /** The words that follow stand on a page with this number or other label; an empty one ends that. */
    public Flow page(String label) {
        return target(MarkKind.PAGE, label);
    }

    private Flow target(MarkKind kind, String value) {
        style(kind, !value.isEmpty());
        wantedTarget.put(kind, value);
        return this;
    }

    /** Adds words; runs of white space, line ends too, become one space. */
    public Flow text(String text) {
        return append(Normalisation.uniform(text), false);
    }

    /** Adds words with their white space and line ends as they are. */
    public Flow preformatted(String text) {
        return append(Normalisation.uniform(text), true);
    }

    /** Begins the next cell of a row. */
    public Flow cell() {
        trimEnd();
        words.append('\t');
        return this;
    }

    /** Adds one character such as a line end as it is. */
    public Flow lineBreak() {
        trimEnd();
        words.append('\n');
        return this;
    }

    /** Whether no words were added since the last block. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words since the last block. */
    public CharSequence pending() {
        return words;
    }

    /** Ends the block; without words there is none. Styles that are on stay on. */
    public Flow end(BlockKind kind, int level) {
        ReadingStopped.check();
        for (MarkKind each : List.copyOf(open.keySet())) {
            close(each);
        }
        String text = words.toString();
        int end = text.stripTrailing().length();
        if (end > 0 && !text.isBlank()) {
            if (blocks.size() >= MOST_BLOCKS) {
                throw new TooMuch("more than " + MOST_BLOCKS + " paragraphs");
            }
            blocks.add(new DraftBlock(kind, level, text.substring(0, end), inside(end), Optional.empty()));
        }
        words.setLength(0);
        marks.clear();
        textEnd = 0;
        return this;
    }

    /** Adds blocks that were made elsewhere. */
    public Flow add(List<DraftBlock> others) {
        blocks.addAll(others);
        return this;
    }

    /** The blocks so far. */
    public List<DraftBlock> blocks() {
        return List.copyOf(blocks);
    }

    private Flow append(String text, boolean asIs) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new TooMuch("more than " + MOST_CHARACTERS / 1_000_000 + " million characters");
        }
        boolean styled = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space && !styled) {
                restyle();
                styled = true;
            }
            if (asIs || !space) {
                words.append(c);
            } else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
            textEnd = space ? textEnd : words.length();
        }
        return this;
    }

    /** Opens and closes marks where words begin, so that spaces between runs don't count. */
    private void restyle() {
        for (MarkKind kind : MarkKind.values()) {
            boolean on = wanted.contains(kind);
            boolean same = wantedTarget.getOrDefault(kind, "").equals(openTarget.getOrDefault(kind, ""));
            if (open.containsKey(kind) && (!on || !same)) {
                close(kind);
            }
            if (on && !open.containsKey(kind)) {
                open.put(kind, words.length());
                openTarget.put(kind, wantedTarget.getOrDefault(kind, ""));
            }
        }
    }

    private void close(MarkKind kind) {
        int start = open.remove(kind);
        String target = openTarget.remove(kind);
        if (textEnd > start) {
            marks.add(new Mark(kind, new TextRange(start, textEnd), target));
        }
    }

    private List<Mark> inside(int end) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            TextRange range = mark.range().intersect(new TextRange(0, end));
            if (!range.isEmpty()) {
                inside.add(new Mark(mark.kind(), range, mark.href()));
            }
        }
        return inside;
    }

    private void trimEnd() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
    }
}
