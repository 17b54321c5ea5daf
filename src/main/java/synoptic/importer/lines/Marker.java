package synoptic.importer.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in front of a list item or a quoted line. */
enum Marker {
    NONE, BULLET, DASH, NUMBER, QUOTE;

    private static final Pattern GLYPH = Pattern.compile("^[•‣◦▪▫■□●○∙⁃➤►▶▸➢✓✔✦❖·➔→»][\\s]*(?=\\S)");
    private static final Pattern SIGN = Pattern.compile("^[-–*+][\\s]+(?=\\S)");
    private static final Pattern ORDINAL = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?)+(?=\\S)");

    /** The marker at the beginning of a line; a glyph alone is none. */
    static Marker of(String words) {
        if (words.isEmpty() || Character.isLetter(words.charAt(0))) {
            return NONE;
        }
        if (GLYPH.matcher(words).find()) {
            return BULLET;
        } else if (SIGN.matcher(words).find()) {
            return DASH;
        } else if (ORDINAL.matcher(words).find()) {
            return NUMBER;
        }
        return QUOTED.matcher(words).find() ? QUOTE : NONE;
    }

    /** The line without its marker; the number of an item stays, because the text may refer to it. */
    String strip(String words) {
        return switch (this) {
            case BULLET -> GLYPH.matcher(words).replaceFirst("");
            case DASH -> SIGN.matcher(words).replaceFirst("");
            case QUOTE -> QUOTED.matcher(words).replaceFirst("");
            case NUMBER, NONE -> words;
        };
    }

    /** The number of an item, or -1. */
    static int number(String words) {
        Matcher matcher = ORDINAL.matcher(words);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
