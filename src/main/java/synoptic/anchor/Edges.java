package synoptic.anchor;

import synoptic.anchor.fold.Glyphs;
import synoptic.text.TextRange;

/**
 * Gives a found place the dashes and spaces at its ends that folding does not see, where the quote has such at its
 * own.
 */
final class Edges {

    private static final int MOST_MARKS = 8;

    private Edges() {
    }

    static TextRange widened(String quote, String text, TextRange found) {
        int head = 0;
        while (head < quote.length() && isEdge(quote.charAt(head))) {
            head++;
        }
        int tail = quote.length();
        while (tail > head && isEdge(quote.charAt(tail - 1))) {
            tail--;
        }
        int start = found.start();
        int end = found.end();
        if (text.startsWith(quote.substring(0, head), start - head)) {
            start -= head;
        } else if (hasDash(quote, 0, head)) {
            start = dashBefore(text, start);
        }
        if (text.startsWith(quote.substring(tail), end)) {
            end += quote.length() - tail;
        } else if (hasDash(quote, tail, quote.length())) {
            end = dashAfter(text, end);
        }
        return new TextRange(start, end);
    }

    /**
     * The place of the very quote, where it stands a few units beside a place of equal folded units: folding takes a
     * letter with its marks as one, a quote may cut them.
     */
    static TextRange settled(String quote, String text, TextRange found) {
        for (int shift = 0; shift <= MOST_MARKS; shift++) {
            for (int start : new int[] {found.start() + shift, found.start() - shift}) {
                if (start < found.end() && text.startsWith(quote, start)) {
                    return new TextRange(start, start + quote.length());
                }
            }
        }
        return found;
    }

    private static int dashBefore(String text, int start) {
        int at = start;
        while (at > 0 && isEdge(text.charAt(at - 1))) {
            at--;
        }
        while (at < start && !Glyphs.isDash(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int dashAfter(String text, int end) {
        int at = end;
        while (at < text.length() && isEdge(text.charAt(at))) {
            at++;
        }
        while (at > end && !Glyphs.isDash(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean hasDash(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Glyphs::isDash);
    }

    private static boolean isEdge(char unit) {
        return Glyphs.isSpace(unit) || Glyphs.isDash(unit) || Glyphs.isInvisible(unit) || Glyphs.isMarkup(unit);
    }
}
