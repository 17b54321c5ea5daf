package synoptic.importer.clue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.model.PublishedDate;
import synoptic.text.TextRange;

/**
 * Finds the dates in a line, with the time and zone before or behind them, as newspapers of many countries write them.
 */
public final class DateFinder {

    private static final int LONGEST = 400;
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.º|\\.)?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d{2})";
    private static final String MONTH = "(?<month>" + MonthNames.ANY + ")\\.?";
    private static final String TIME =
        "(?<hour>2[0-4]|[01]?\\d)(?!\\d)(?:\\s?[:.h]\\s?(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?)?"
        + "\\s?(?<half>[ap]\\.?\\s?m\\b\\.?|uhr\\b|hrs?\\b|heures\\b|h\\b)?(?:\\s?\\(?(?<zone>" + Zones.ANY + ")\\)?)?";

    private enum Form {
        ISO("(?<![\\d-])" + YEAR + "-(?<monthno>\\d{2})-(?<day>\\d{2})(?![\\d])"),
        MONTH_DAY_YEAR("(?<![\\p{L}\\d])" + MONTH + "\\s+" + DAY + "\\s*,?\\s+(?:de\\s+|del\\s+)?" + YEAR + "(?!\\d)"),
        DAY_MONTH_YEAR("(?<![\\d.])" + DAY + "[\\s-]*(?:de\\s+|of\\s+|d'|di\\s+)?" + MONTH
            + "[,\\s-]+(?:de\\s+|del\\s+)?" + YEAR + "(?!\\d)"),
        CJK(YEAR + "\\s?[年년]\\s?(?<monthno>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]"),
        YEAR_FIRST("(?<![\\d./])" + YEAR + "[./](?<monthno>\\d{1,2})[./](?<day>\\d{1,2})(?![\\d])"),
        NUMBERS("(?<![\\d./-])(?<first>\\d{1,2})(?<sign>\\s?[./-]\\s?)(?<second2>\\d{1,2})\\k<sign>"
            + "(?<year>(?:1[5-9]|20)\\d{2}|\\d{2})(?![\\d]|[./-]\\d)"),
        MONTH_YEAR("(?<![\\p{L}\\d])" + MONTH + "\\s+(?:de\\s+|del\\s+)?" + YEAR + "(?!\\d)");

        private final Pattern pattern;

        Form(String regex) {
            pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private static final Pattern TIME_AFTER = Pattern.compile(
        "^(?:T|[\\s,;|/•·–—-]*(?:(?:at|um|à|a las|alle ore|alle|ore|às|as|om|kl\\.?|o godz\\.?|в|saat)\\s+)?)" + TIME,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TIME_BEFORE = Pattern.compile("(?<![\\d:.])" + TIME
        + "(?:[\\s,;|•·–—-]+(?:on\\s+|am\\s+|le\\s+|del?\\s+)?(?:\\p{L}{2,10}\\.?(?:-feira)?,?\\s+)?)$",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final boolean monthFirst;

    /**
     * A finder for a text.
     *
     * @param language BCP 47, or empty; it decides how 7/8/2017 is read
     */
    public DateFinder(String language) {
        monthFirst = language.isEmpty() || language.equals("en") || language.equals("en-US");
    }

    /** The dates from left to right; only the first 400 units of a longer line are looked at. */
    public List<FoundDate> find(String line) {
        String head = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        List<FoundDate> found = new ArrayList<>();
        if (head.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        int from = 0;
        for (Optional<FoundDate> next = next(head, from); next.isPresent(); next = next(head, from)) {
            found.add(next.get());
            from = next.get().range().end();
        }
        return found;
    }

    private Optional<FoundDate> next(String line, int from) {
        FoundDate best = null;
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(line);
            for (int at = from; at <= line.length() && matcher.find(at); at = matcher.end()) {
                Optional<FoundDate> date = read(form, matcher, line, from);
                if (date.isPresent()) {
                    boolean earlier = best == null || date.get().range().start() < best.range().start()
                        && !overlaps(best, matcher);
                    best = earlier ? date.get() : best;
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean overlaps(FoundDate best, Matcher matcher) {
        return best.range().overlaps(new TextRange(matcher.start(), matcher.end()));
    }

    private Optional<FoundDate> read(Form form, Matcher matcher, String line, int from) {
        try {
            int year = Integer.parseInt(matcher.group("year"));
            TextRange range = new TextRange(matcher.start(), matcher.end());
            return switch (form) {
                case ISO, CJK, YEAR_FIRST -> Optional.of(withTime(LocalDate.of(year,
                    Integer.parseInt(matcher.group("monthno")), day(matcher)), range, line, from));
                case MONTH_DAY_YEAR, DAY_MONTH_YEAR -> Optional.of(withTime(LocalDate.of(year,
                    MonthNames.number(matcher.group("month")), day(matcher)), range, line, from));
                case MONTH_YEAR -> Optional.of(new FoundDate(new PublishedDate(
                    YearMonth.of(year, MonthNames.number(matcher.group("month"))).toString()), range, ""));
                case NUMBERS -> numbers(matcher, year, range, line, from);
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int day(Matcher matcher) {
        return Integer.parseInt(matcher.group("day"));
    }

    /** Three numbers: with dots and dashes the day leads; with slashes the language decides where both would do. */
    private Optional<FoundDate> numbers(Matcher matcher, int year, TextRange range, String line, int from) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second2"));
        boolean slash = matcher.group("sign").strip().equals("/");
        int fullYear = year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
        boolean bothDo = first <= 12 && second <= 12 && first != second;
        boolean monthLeads = first <= 12 && (second > 12 || slash && monthFirst);
        LocalDate date = monthLeads ? LocalDate.of(fullYear, first, second) : LocalDate.of(fullYear, second, first);
        FoundDate found = withTime(date, range, line, from);
        if (!bothDo) {
            return Optional.of(found);
        }
        LocalDate other = LocalDate.of(fullYear, date.getDayOfMonth(), date.getMonthValue());
        String doubt = slash || monthFirst && matcher.group("sign").strip().equals("-")
            ? "“" + matcher.group().strip() + "” could also be " + other + "." : "";
        return Optional.of(new FoundDate(found.date(), found.range(), doubt));
    }

    private static FoundDate withTime(LocalDate date, TextRange range, String line, int from) {
        Matcher after = TIME_AFTER.matcher(line.substring(range.end()));
        if (after.find() && isTime(after)) {
            return timed(date, after, new TextRange(range.start(), range.end() + after.end()));
        }
        Matcher before = TIME_BEFORE.matcher(line.substring(from, range.start()));
        if (before.find() && isTime(before)) {
            return timed(date, before, new TextRange(from + before.start(), range.end()));
        }
        return new FoundDate(new PublishedDate(date.toString()), range, "");
    }

    /** A bare number is no time: it has minutes, or "pm", "Uhr" or the like. */
    private static boolean isTime(Matcher time) {
        return time.group("minute") != null || time.group("half") != null && !time.group("half").isBlank();
    }

    private static FoundDate timed(LocalDate date, Matcher time, TextRange range) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half") == null ? "" : time.group("half").toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
        int second = time.group("second") == null ? 0 : Integer.parseInt(time.group("second"));
        LocalDateTime local = date.atTime(LocalTime.of(hour % 24, minute, second)).plusDays(hour == 24 ? 1 : 0);
        Optional<ZoneOffset> offset = time.group("zone") == null ? Optional.empty()
            : Zones.offset(time.group("zone"), local);
        String iso = offset.map(known -> local.atOffset(known).toString()).orElseGet(local::toString);
        return new FoundDate(new PublishedDate(iso), range, "");
    }
}
