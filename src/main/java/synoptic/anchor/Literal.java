package synoptic.anchor;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

/**
 * Finds quotes that folding makes nothing of, such as a lone dash or bullet: only the very signs with the very context
 * count.
 */
final class Literal {

    private static final int MOST_LISTED = 8;

    private Literal() {
    }

    static Match match(String text, TextQuoteSelector quote) {
        String whole = quote.prefix() + quote.exact() + quote.suffix();
        List<Match.Candidate> found = new ArrayList<>();
        int places = 0;
        if (!whole.isEmpty()) {
            for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length())) {
                places++;
                int start = at + quote.prefix().length();
                if (found.size() < MOST_LISTED) {
                    TextRange range = new TextRange(start, start + quote.exact().length());
                    found.add(new Match.Candidate(range, 1, true));
                }
            }
        }
        return new Match(switch (places) {
            case 0 -> Match.Outcome.GONE;
            case 1 -> Match.Outcome.EXACT;
            default -> Match.Outcome.NEAR_TIE;
        }, found, places);
    }
}
