package synoptic.importer.clue;

import synoptic.model.PublishedDate;
import synoptic.text.TextRange;

/**
 * A date in a line.
 *
 * @param range the words of the date and of the time beside it
 * @param doubt one sentence where it can be read in another way, else empty
 */
public record FoundDate(PublishedDate date, TextRange range, String doubt) {

    /** Whether it has a time of day. */
    public boolean hasTime() {
        return date.iso().contains("T");
    }

    /** Whether it has a day of the month. */
    public boolean hasDay() {
        return date.iso().length() >= 10;
    }
}
