package synoptic.store.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** UTC instants in ISO 8601. A project has hundreds of thousands, so the usual form is read and written without the general parser and formatter. */
final class Times {

    private static final int[] DIGITS = {0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18};

    private static final long SECONDS_A_DAY = 86_400;
    private static final long FIRST_USUAL_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_USUAL_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

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

    /** The form that {@link Instant#toString()} gives. */
    static String text(Instant time) {
        long day = Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY);
        if (day < FIRST_USUAL_DAY || day > LAST_USUAL_DAY) {
            return time.toString();
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int second = (int) Math.floorMod(time.getEpochSecond(), SECONDS_A_DAY);
        byte[] text = "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.ISO_8859_1);
        put(text, 0, 4, date.getYear());
        put(text, 5, 2, date.getMonthValue());
        put(text, 8, 2, date.getDayOfMonth());
        put(text, 11, 2, second / 3_600);
        put(text, 14, 2, second / 60 % 60);
        put(text, 17, 2, second % 60);
        put(text, 20, 9, time.getNano());
        int nanos = time.getNano();
        int length = nanos == 0 ? 20 : nanos % 1_000_000 == 0 ? 24 : nanos % 1_000 == 0 ? 27 : 30;
        text[length - 1] = 'Z';
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int digits, int number) {
        int left = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
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
