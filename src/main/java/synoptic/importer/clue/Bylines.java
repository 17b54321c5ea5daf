package synoptic.importer.clue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the authors in a line that names them. */
public final class Bylines {

    private static final String INITIALS = "\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.)*";
    private static final String WORD = "(?:" + INITIALS + "|(?:[dDlLOo]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
    private static final String PARTICLE =
        "(?:de|del|della|di|da|dos|das|do|du|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn|y|e)";
    /** Two to five words, the first and the last with a capital. */
    private static final String NAME = WORD + "(?:\\s(?:" + PARTICLE + "\\s)*" + WORD + "){1,4}";
    private static final String AND = "(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|und|et|y|e|en|og|och|with)\\s+)";
    private static final String NAMES = NAME + "(?:" + AND + NAME + "){0,7}";
    private static final String BY =
        "(?i:by|written by|story by|words by|reported by|author:?|authors:?|byline:?|von|autor(?:in)?:?|"
        + "ein beitrag von|eine analyse von|par|auteur:?|por|de autoría de|di|"
        + "a cura di|autore:?|da|door|av|af|tekst:?|автор:?|авторы:?|текст:?)";
    private static final String ROLE =
        "(?:\\s*(?:[,|•·–—-]|\\bfor\\b|\\bin\\b|\\bat\\b|\\baus\\b|\\bà\\b)\\s*.{1,80})?";
    private static final Pattern SAID = Pattern.compile("^\\W{0,3}" + BY + "\\s+(?<names>" + NAMES + "|(?!(?i:" + AuthorLine.WEEKDAY + ")\\b)" + WORD
        + ")(?<rest>" + ROLE + ")$");
    private static final Pattern ALONE = Pattern.compile("^(?<names>" + NAMES + ")$");
    private static final Pattern LEADING = Pattern.compile("^(?<names>" + NAMES + ")(?=\\s?[\\d|·•–—(/]|\\s\\p{Ll}|$)");
    private static final Pattern WITH_ROLE = Pattern.compile("^(?<names>" + NAMES
        + ")\\s*(?:[,|•·]|\\s[–—-]\\s)\\s*(?<role>.{2,60})$");
    private static final Pattern ROLE_WORD = Pattern.compile(
        "\\b(?:reporter|correspondent|editor|writer|journalist|columnist|staff|contributor|producer|analyst|bureau|"
            + "reuters|afp|ap|dpa|"
            + "associated press|bloomberg|agencies|correspondante?|journaliste|redakteur(?:in)?|"
            + "korrespondent(?:in)?|periodista|"
            + "corresponsal|giornalista|inviato|jornalista|redacteur|verslaggever|news service|redaktion|redacción|"
            + "rédaction)\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STAFF = Pattern.compile(
        "^(?:\\W*(?i:by)\\s+)?(?<names>(?:Reuters|AFP|AP|dpa|DPA|(?:The )?Associated Press|Agence France-Presse|"
            + "Bloomberg News|EFE|ANSA|"
            + "[\\p{Lu}][\\p{L}'’. ]{1,30}\\s(?:Staff|staff|Newsroom|Redaktion|Correspondents?|staff reporters?|"
            + "Staff Reporters?|and agencies)))$");
    private static final int LONGEST = 200;

    private Bylines() {
    }

    /**
     * The names in a line that says of itself that it names the authors, such as "By Ann Lee in Berlin"; without "By".
     */
    public static Optional<String> said(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher staff = STAFF.matcher(line.strip());
        if (staff.matches()) {
            return Optional.of(staff.group("names"));
        }
        Matcher said = SAID.matcher(line.strip());
        return said.matches() ? Optional.of(said.group("names")).filter(names -> !endsSentence(line))
            .map(Bylines::withoutOutlet) : UncasedBylines.said(line);
    }

    /** The names in a line of names and what they do, such as "Ann Lee, political correspondent". */
    public static Optional<String> withRole(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = WITH_ROLE.matcher(line.strip());
        return matcher.matches() && ROLE_WORD.matcher(matcher.group("role")).find() && !endsSentence(line)
            ? Optional.of(matcher.group("names")) : Optional.empty();
    }

    /** The names at the beginning of a line, behind which a date, a sign or small words follow. */
    public static Optional<String> leading(String line) {
        Matcher matcher = LEADING.matcher(line.strip());
        return line.length() <= LONGEST && matcher.find() ? Optional.of(matcher.group("names")) : Optional.empty();
    }

    /** The line, if it is nothing but names of persons; where it stands must show that they are the authors. */
    public static Optional<String> names(String line) {
        boolean names = line.length() <= LONGEST && ALONE.matcher(line.strip()).matches() && !endsSentence(line);
        return names ? Optional.of(line.strip()) : Optional.empty();
    }

    /** Names without the newspaper that stands behind the last comma as if it were one more. */
    private static String withoutOutlet(String names) {
        int comma = names.lastIndexOf(',');
        return comma > 0 && OutletNames.isOutlet(names.substring(comma + 1)) ? names.substring(0, comma) : names;
    }

    private static boolean endsSentence(String line) {
        return line.strip().endsWith(".") && !line.strip().matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.$");
    }
}
