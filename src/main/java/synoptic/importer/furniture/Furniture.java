package synoptic.importer.furniture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.importer.draft.DropReason;

/**
 * Says of one line, by its words alone, whether it is something that stands around articles. It knows lists of what
 * such lines say in seven languages and the shapes of menus; long lines and sentences of an article are never taken.
 */
public final class Furniture {

    private static final Map<DropReason, Set<String>> WHOLE_LINES = wholeLines();
    private static final int LONGEST = 300;
    private static final Pattern READING_TIME = Pattern.compile(
        "(?:(?:reading time|read time|time to read|lesezeit|temps de lecture|tiempo de lectura|leestijd)[:\\s]*)?"
            + "(?:\\(?\\d+\\s*[-–]?\\s*(?:min|mins|minute|minutes|minuten|minuti|minutos)\\.?\\s*"
            + "(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd)?\\)?)");
    private static final Pattern COUNT = Pattern.compile(
        "[\\d.,]+\\s*[km]?\\s+(?:shares?|comments?|likes?|views?|tweets?|retweets?|reactions?|kommentare?|"
            + "commentaires?|"
            + "comentarios?|commenti|comentários?|reacties)");
    private static final Pattern COMMENTS = Pattern.compile(
        "(?:[\\d.,]+\\s+(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties)"
            + "|(?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties)\\s*[(:]?\\s*[\\d.,]+\\)?"
            + "|\\d+ (?:comments?|thoughts|responses) on\\b.*)");
    private static final Pattern TAGS = Pattern.compile(
        "^(?:tags?|keywords|topics|categories|etiquetas|temas|schlagwörter|mots-clés)\\b[^.!?]*,[^.!?]*,[^.!?]*$");
    private static final Pattern END_SIGN = Pattern.compile("(?:\\(?ends?\\)?|-\\s*30\\s*-|#\\s*#\\s*#)",
        Pattern.CASE_INSENSITIVE);

    private Furniture() {
    }

    /** Why a line is not part of an article, or empty where nothing says so. */
    public static Optional<DropReason> reason(String line) {
        if (line.codePoints().noneMatch(Character::isLetterOrDigit) || END_SIGN.matcher(line).matches()) {
            return Optional.of(DropReason.NO_WORDS);
        }
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Phrases.plain(line);
        return wholeLine(plain).or(() -> counts(plain)).or(() -> byWords(plain, line))
            .or(() -> Menus.isMenu(line) ? Optional.of(DropReason.MENU) : Optional.empty());
    }

    /** Whether a line announces other articles, so that what follows it at the end of a page is not the article. */
    public static boolean announcesOthers(String line) {
        return line.length() <= 60 && Phrases.of("related line").contains(Phrases.plain(line));
    }

    /** Whether a line announces readers' comments. */
    public static boolean announcesComments(String line) {
        String plain = Phrases.plain(line);
        return line.length() <= 60 && (Phrases.of("comments heading").contains(plain)
            || COMMENTS.matcher(plain).matches());
    }

    private static Optional<DropReason> wholeLine(String plain) {
        for (Map.Entry<DropReason, Set<String>> lines : WHOLE_LINES.entrySet()) {
            if (lines.getValue().contains(plain)) {
                return Optional.of(lines.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<DropReason> byWords(String plain, String line) {
        List<String> words = Phrases.words(plain);
        return share(words).or(() -> beginnings(plain, line, words));
    }

    private static Map<DropReason, Set<String>> wholeLines() {
        Map<DropReason, Set<String>> lines = new LinkedHashMap<>();
        for (DropReason reason : List.of(DropReason.MENU, DropReason.SHARE, DropReason.PROMPT, DropReason.ADVERTISEMENT,
            DropReason.RELATED, DropReason.LEGAL, DropReason.COMMENTS)) {
            lines.put(reason, Phrases.of(reason.name().toLowerCase(java.util.Locale.ROOT) + " line"));
        }
        return lines;
    }

    private static Optional<DropReason> counts(String plain) {
        if (READING_TIME.matcher(plain).matches()) {
            return Optional.of(DropReason.MENU);
        }
        return COUNT.matcher(plain).matches() ? Optional.of(DropReason.SHARE) : Optional.empty();
    }

    /** Two words and more, all from the vocabulary of buttons, and one of them a button's. */
    private static Optional<DropReason> share(List<String> words) {
        Set<String> buttons = Phrases.of("share word");
        return words.size() >= 2 && words.size() <= 20 && buttons.containsAll(words)
            && words.stream().anyMatch(Phrases.of("share line")::contains)
            ? Optional.of(DropReason.SHARE) : Optional.empty();
    }

    private static Optional<DropReason> beginnings(String plain, String line, List<String> words) {
        if (words.size() <= 40 && startsWithOne(plain, Phrases.of("legal start"))) {
            return Optional.of(DropReason.LEGAL);
        }
        if (words.size() <= 25 && startsWithOne(line.strip().toLowerCase(java.util.Locale.ROOT),
            Phrases.of("related start"))) {
            return Optional.of(DropReason.RELATED);
        }
        if (Prompts.asksToTurn(plain)) {
            return Optional.of(DropReason.PROMPT);
        }
        if (TAGS.matcher(plain).find()) {
            return Optional.of(DropReason.RELATED);
        }
        boolean offers = words.size() <= 40 && words.stream().anyMatch(Phrases.of("prompt word")::contains);
        return offers && asks(plain, words) ? Optional.of(DropReason.PROMPT) : Optional.empty();
    }

    private static boolean asks(String plain, List<String> words) {
        return startsWithOne(plain, Phrases.of("prompt start"))
            || words.size() <= 20 && Prompts.offersNewsletter(plain);
    }

    private static boolean startsWithOne(String plain, Set<String> beginnings) {
        for (String beginning : beginnings) {
            if (plain.startsWith(beginning) && (plain.length() == beginning.length()
                || !Character.isLetterOrDigit(plain.charAt(beginning.length()))
                || !Character.isLetterOrDigit(beginning.charAt(beginning.length() - 1)))) {
                return true;
            }
        }
        return false;
    }
}
