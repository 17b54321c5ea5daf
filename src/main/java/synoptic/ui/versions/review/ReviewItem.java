package synoptic.ui.versions.review;

import java.util.Optional;
import synoptic.anchor.Match;
import synoptic.edit.version.Doubt;
import synoptic.text.TextRange;
import synoptic.ui.support.Messages;

/**
 * A highlight in doubt as the review shows it.
 *
 * @param place which of the places that may be meant is proposed, from 0
 * @param number its number in the review, from 1
 * @param all how many there are
 */
record ReviewItem(Doubt doubt, int place, int number, int all) {

    /** The place that is proposed; empty where there is none. */
    Optional<Match.Candidate> proposed() {
        return places() == 0 ? Optional.empty() : Optional.of(doubt.match().candidates().get(place));
    }

    /** How many places are proposed one after the other; none where so little is left that all of them would mislead. */
    int places() {
        return doubt.match().outcome() == Match.Outcome.GONE ? 0 : doubt.match().candidates().size();
    }

    ReviewItem withNextPlace() {
        return new ReviewItem(doubt, places() == 0 ? 0 : (place + 1) % places(), number, all);
    }

    /** Why the place was not taken without asking, in one sentence. */
    String reason() {
        Match match = doubt.match();
        return switch (match.outcome()) {
            case GONE -> Messages.get("review.why.gone");
            case LOW_SCORE -> Messages.get("review.why.low", percent());
            case NEAR_TIE -> Messages.get("review.why.tie", match.places());
            case EXACT, APPROXIMATE -> Messages.get("review.why.lost");
        };
    }

    /** How well the proposed place fits, in percent. */
    long percent() {
        return proposed().map(found -> Math.round(found.score() * 100)).orElse(0L);
    }

    /** The words at the proposed place; empty where there is none. */
    String words() {
        return proposed().map(found -> found.range().of(text())).orElse("");
    }

    /** What stands before the proposed place, or after it. */
    String context(boolean before, int units) {
        TextRange range = proposed().map(Match.Candidate::range).orElse(TextRange.at(0));
        return before ? text().substring(Math.max(0, range.start() - units), range.start())
            : text().substring(range.end(), Math.min(text().length(), range.end() + units));
    }

    private String text() {
        return doubt.article().text().text();
    }
}
