package synoptic.store.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** UTC instants in ISO 8601. A project has hundreds of thousands, so the usual form is read without the general parser. */
final class Times {

    private static final int[] DIGITS = {0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18};

    private Times() {
    }

    /** @throws IllegalArgumentException if the text is no instant */
    static Instant parse(String text) {
        try {
            return isUsual(text) ? usual(text) : Instant.parse(text);
        } catch (DateTimeException unfit) {
            throw new IllegalArgumentException("not an instant: " + text, unfit);
        }
    }

    private static boolean isUsual(String text) {
        int length = text.length();
        if (length < 20 || length > 30 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T'
            || text.charAt(13) != ':' || text.charAt(16) != ':' || text.charAt(length - 1) != 'Z') {
            return false;
        }
        for (int at : DIGITS) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        for (int at = 20; at < length - 1; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        boolean inRange = two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60;
        return inRange && (length == 20 || length > 21 && text.charAt(19) == '.');
    }

    private static Instant usual(String text) {
        long day = LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)).toEpochDay();
        long second = day * 86_400 + two(text, 11) * 3_600L + two(text, 14) * 60L + two(text, 17);
        int nanos = 0;
        for (int place = 20; place < 29; place++) {
            nanos = nanos * 10 + (place < text.length() - 1 ? text.charAt(place) - '0' : 0);
        }
        return Instant.ofEpochSecond(second, nanos);
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
