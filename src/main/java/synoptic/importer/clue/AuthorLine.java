package synoptic.importer.clue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.importer.furniture.Credits;

/**
 * Finds the authors in a line beside a headline, which may name a date, an account, an office or a reading time as well, before or
 * behind them: "on 3 May 2021 by Ann Lee", "// By Ann Lee • 4 min read", "Par Ann Lee et Bo Kay — 3 mai 2021 à 18:42".
 */
public final class AuthorLine {

    static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
        + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
    private static final String INITIALS = "\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.)*";
    private static final String WORD = "(?!(?i:(?:" + WEEKDAY + "|edited|updated|published|posted)\\b))(?:" + INITIALS + "|(?:[dDlLOo]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]+)";
    private static final String PARTICLE = "(?:de|del|della|di|da|dos|das|do|du|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn)";
    /** Two to four words, the first and the last with a capital. */
    private static final String NAME = WORD + "(?:\\s(?:" + PARTICLE + "\\s){0,2}" + WORD + "){1,3}";
    private static final String NAMES = NAME + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|und|et|y|e|en|og|och)\\s+)" + NAME + "){0,7}";
    private static final String BY = "(?:(?i:(?:written|posted|words|text|story|reported|analysis|review)\\s+by|by:?|authors?:|autor(?:in)?:|auteur:|autore:"
        + "|text(?:\\s+von)?:)|[Аа]вторы?:?|[Тт]екст:|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|[Aa]f)";
    /** What may stand before "By" beside a date: signs, "Published on". */
    private static final Pattern BEFORE = Pattern.compile(
        "^(?:[^\\p{L}\\p{N}]|\\b(?:" + WEEKDAY + "|published|posted|updated|on|at|am|le|el|il|op"
            + "|publié|publicado|veröffentlicht|pubblicato)\\b:?)*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNED = Pattern.compile("^" + BY + "\\s+(?<names>" + NAMES + ")(?<rest>.*)$");
    private static final Pattern NAMED = Pattern.compile("^(?<names>" + NAMES + ")(?<rest>.*)$");
    /** What may stand behind the names: nothing, a sign with something short, a date, an account, what they are. */
    private static final Pattern BEHIND = Pattern.compile(
        "(?:\\s*(?:[|•·–—/(@]|\\d|,\\s|-\\s).*"
            + "|\\s+(?:(?i:updated|published|posted|edited|last|on|for|in|at|aus|à|am|le|special to)\\b).*|)");
    private static final Pattern READING_TIME = Pattern.compile(
        "(?i)^[\\s|•·–—,-]*\\d{1,3}\\s?(?:h|hrs?|hours?|d|days?|m|min\\.?|mins|minutes?|minuten|minutos)\\b.*");
    private static final int LONGEST = 160;
    private static final int MOST_BEHIND = 90;

    private AuthorLine() {
    }

    /** The names in a line that says "By" before them or a date or reading time behind them; never those of a picture's credit. */
    public static Optional<String> of(String line, DateFinder dates) {
        String words = line.strip();
        if (words.length() > LONGEST || Credits.isCredit(words)) {
            return Optional.empty();
        }
        List<FoundDate> found = dates.find(words).stream().filter(FoundDate::hasDay).toList();
        int first = found.isEmpty() ? -1 : found.getFirst().range().start();
        int from = first >= 0 && BEFORE.matcher(words.substring(0, first)).replaceFirst("").isBlank() ? found.getFirst().range().end() : 0;
        String said = BEFORE.matcher(words.substring(from)).replaceFirst("");
        int date = dates.find(said).stream().mapToInt(next -> next.range().start()).findFirst().orElse(-1);
        String before = (date < 0 ? said : said.substring(0, date)).strip();
        Optional<String> signed = names(SIGNED.matcher(before), before).map(AuthorLine::withoutOutlet);
        return signed.or(() -> timed(before, from > 0 || date > 0));
    }

    /** The names in a line that has nothing else but a date, which was taken out of it, or a reading time. */
    private static Optional<String> timed(String line, boolean dated) {
        Matcher named = NAMED.matcher(line);
        boolean timed = named.matches() && (dated && BEFORE.matcher(named.group("rest")).replaceFirst("").isBlank()
            || READING_TIME.matcher(named.group("rest")).matches());
        return timed && !OutletNames.isOutlet(named.group("names")) ? Optional.of(named.group("names")) : Optional.empty();
    }

    private static Optional<String> names(Matcher line, String said) {
        if (!line.matches()) {
            return Optional.empty();
        }
        String rest = line.group("rest");
        boolean sentence = said.endsWith(".") && rest.length() > MOST_BEHIND / 2;
        return BEHIND.matcher(rest).matches() && rest.length() <= MOST_BEHIND && !sentence
            ? Optional.of(line.group("names").replace(" ,", ",")) : Optional.empty();
    }

    private static String withoutOutlet(String names) {
        int comma = names.lastIndexOf(',');
        return comma > 0 && OutletNames.isOutlet(names.substring(comma + 1)) ? names.substring(0, comma) : names;
    }
}
