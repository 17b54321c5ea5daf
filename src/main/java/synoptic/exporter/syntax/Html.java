package synoptic.exporter.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds markup from its front to its end. Words and attribute values can only go in escaped, and every element is
 * closed.
 */
public final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. @param attributes names and values in turn; a value of null leaves the attribute out */
    public Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and starts a new line of markup, where space does not show. */
    public Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element without content, such as {@code meta}. */
    public Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** An element that holds nothing but words. */
    public Html leaf(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /** Words, escaped; what HTML has no way to write becomes the replacement character. */
    public Html text(String words) {
        escape(words);
        return this;
    }

    /**
     * The style sheet of the page, which comes from the program itself.
     *
     * @throws IllegalArgumentException if it would end its element
     */
    public Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet that would end its element");
        }
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** The markup. @throws IllegalStateException if an element is still open */
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(i + 1))) {
                        out.append(c).append(words.charAt(++i));
                    } else {
                        out.append(isForbidden(c) ? REPLACEMENT : c);
                    }
                }
            }
        }
    }

    /**
     * Whether HTML has no way to write this unit: control characters, halves of pairs, and the two that are no
     * characters.
     */
    private static boolean isForbidden(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE';
    }
}
