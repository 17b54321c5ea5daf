package synoptic.ui.support;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import synoptic.model.PublishedDate;

/** A date of publication in words, to the precision that the article gives, without the time of day. */
public final class DateWords {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {
    }

    /** Such as "8 Jul 2017", "Jul 2017" or "2017"; empty when the date is unknown. */
    public static String brief(PublishedDate date) {
        return words(date, SHORT_DAY, SHORT_MONTH);
    }

    /** Such as "8 July 2017", "July 2017" or "2017"; empty when the date is unknown. */
    public static String full(PublishedDate date) {
        return words(date, DAY, MONTH);
    }

    private static String words(PublishedDate date, DateTimeFormatter day, DateTimeFormatter month) {
        return switch (date.iso().length()) {
            case 0, 4 -> date.iso();
            case 7 -> month.format(date.day());
            default -> day.format(date.day());
        };
    }
}
