package synoptic.importer.clue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones as articles write them. An abbreviation with several meanings is taken only where one is by far the usual
 * one in news; IST (India, Ireland, Israel) stays without an offset.
 */
final class Zones {

    private static final Map<String, ZoneId> NAMES = parse("""
        UTC Z, GMT Z, Z Z, WET Z, WEST +01, BST +01, CET +01, CEST +02, MEZ +01, MESZ +02, EET +02, EEST +03, MSK +03,
        TRT +03, EAT +03, WAT +01, CAT +02, SAST +02, PKT +05, WIB +07, HKT +08, SGT +08, AWST +08, JST +09, KST +09,
        ACST +09:30, AEST +10, AEDT +11, NZST +12, NZDT +13, BRT -03, AST -04, ADT -03, EST -05, EDT -04, CST -06, CDT -05,
        MST -07, MDT -06, PST -08, PDT -07, AKST -09, AKDT -08, HST -10,
        ET America/New_York, CT America/Chicago, MT America/Denver, PT America/Los_Angeles,
        EASTERN_TIME America/New_York, CENTRAL_TIME America/Chicago, MOUNTAIN_TIME America/Denver,
        PACIFIC_TIME America/Los_Angeles, EASTERN America/New_York, MOSCOW_TIME Europe/Moscow, BEIJING_TIME Asia/Shanghai,
        LONDON_TIME Europe/London, KYIV_TIME Europe/Kyiv""");

    /** A pattern for a zone behind a time, without a group. */
    static final String ANY = "(?:(?:" + String.join("|", ((TreeMap<String, ZoneId>) NAMES).descendingKeySet())
        + ")\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b)";
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT|Z)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final int MOST_MINUTES = 18 * 60;

    private Zones() {
    }

    /** The offset that a zone's name means at a local time, or empty for a name that it does not know. */
    static Optional<ZoneOffset> offset(String name, LocalDateTime at) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        ZoneId zone = NAMES.get(upper);
        if (zone != null) {
            return Optional.of(zone.getRules().getOffset(at));
        }
        Matcher written = OFFSET.matcher(upper);
        if (!written.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(written.group(2)) * 60
            + (written.group(3) == null ? 0 : Integer.parseInt(written.group(3)));
        return minutes > MOST_MINUTES ? Optional.empty()
            : Optional.of(ZoneOffset.ofTotalSeconds((written.group(1).equals("-") ? -60 : 60) * minutes));
    }

    private static Map<String, ZoneId> parse(String table) {
        Map<String, ZoneId> names = new TreeMap<>();
        for (String entry : table.strip().split(",\\s*")) {
            String[] parts = entry.split(" ");
            names.put(parts[0].replace('_', ' '), ZoneId.of(parts[1]));
        }
        return names;
    }
}
