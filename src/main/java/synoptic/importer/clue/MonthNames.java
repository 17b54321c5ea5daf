package synoptic.importer.clue;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of months in the languages that Synoptic reads dates in, full and short, as the platform's locale data give
 * them.
 */
final class MonthNames {

    /** In this order of precedence where one name means two months. */
    private static final List<String> LANGUAGES =
        List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "ru", "tr", "ro", "ca", "uk");
    private static final Map<String, Integer> NUMBERS = numbers();
    /** A pattern for any of the names, without a group. */
    static final String ANY = NUMBERS.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));

    private MonthNames() {
    }

    /** 1 to 12. @throws IllegalArgumentException if no language has such a month */
    static int number(String name) {
        Integer number = NUMBERS.get(bare(name));
        if (number == null) {
            throw new IllegalArgumentException("no month: " + name);
        }
        return number;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        numbers.put("sept", 9);
        numbers.put("mrz", 3);
        numbers.put("jänner", 1);
        numbers.put("feber", 2);
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE)) {
                    String name = bare(month.getDisplayName(style, locale));
                    if (name.length() >= 3 && name.codePoints().allMatch(Character::isLetter)) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
