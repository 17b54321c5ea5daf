package synoptic.importer.clue;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that says when an article was published or changed, and hardly anything else.
 *
 * @param dates the dates in it from left to right; none for such as "3 hours ago"
 */
public record DateLine(List<Dated> dates) {

    /** What a date in such a line is. */
    public enum Meaning {
        PUBLISHED, UPDATED, UNSAID
    }

    /** A date and what the words before it say that it is. */
    public record Dated(Meaning meaning, FoundDate found) {
    }

    private static final Set<String> PUBLISHED = Set.of("published", "publication", "posted", "first", "originally",
        "issued",
        "created", "filed", "date", "dated", "veröffentlicht", "erschienen", "erstellt", "datum", "publié", "publiée",
        "parution",
        "publicado", "publicada", "fecha", "creado", "pubblicato", "pubblicata", "data", "gepubliceerd", "geplaatst",
        "publicerad",
        "publiceret", "publisert", "opublikowano", "опубликовано", "yayınlanma", "publicat");
    private static final Set<String> UPDATED = Set.of("updated", "update", "modified", "changed", "edited", "revised",
        "corrected",
        "aktualisiert", "aktualisierung", "geändert", "stand", "jour", "modifié", "actualisé", "actualizado",
        "actualizada",
        "modificado", "aggiornato", "aggiornata", "modifica", "modificato", "aggiornamento", "atualizado", "atualizada",
        "atualização", "bijgewerkt", "gewijzigd", "aangepast", "uppdaterad", "opdateret", "oppdatert", "zaktualizowano",
        "обновлено", "güncelleme", "actualitzat");
    private static final Set<String> FILLERS = fillers();
    private static final Pattern AGO = Pattern.compile(
        "(?:(?:last )?(?:updated|published|posted)[: ]+)?(?:about |an? )?(?:\\d{1,3} )?(?:seconds?|minutes?|mins?|"
            + "hours?|hrs?|days?|weeks?"
            + "|months?|years?|h|m|d) ago|(?:vor|il y a|hace|há) \\d{1,3} \\p{L}{1,10}|\\d{1,3} \\p{L}{1,10} (?:fa|"
            + "geleden|atrás)|"
            + "(?:today|yesterday|heute|gestern|hier|ayer|ieri|ontem|gisteren)(?: at \\d{1,2}:\\d{2})?",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Updated Nov 19, 6:55 AM": a label, a time and nothing that says more. */
    private static final Pattern LABELLED = Pattern.compile(
        "(?:(?:[|;·\\s]*(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?[:\\s]+)"
            + "[^.:;|]{0,30}\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?){1,3}", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;
    /** Words that are neither dates nor labels, such as a place or the name of the author's beat. */
    private static final int STRANGERS = 1;

    /** The line read as such, or empty. */
    public static Optional<DateLine> of(String line, DateFinder finder) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (AGO.matcher(line.strip()).matches() || LABELLED.matcher(line.strip()).matches()) {
            return Optional.of(new DateLine(List.of()));
        }
        List<Dated> dates = new ArrayList<>();
        int strangers = 0;
        int from = 0;
        for (FoundDate found : finder.find(line)) {
            List<String> label = words(line.substring(from, found.range().start()));
            strangers += strangers(label);
            dates.add(new Dated(meaning(label), found));
            from = found.range().end();
        }
        if (dates.isEmpty() || strangers + strangers(words(line.substring(from))) > STRANGERS) {
            return Optional.empty();
        }
        return Optional.of(new DateLine(List.copyOf(dates)));
    }

    /** What the words in front of a date say that it is. */
    public static Meaning meaning(String label) {
        return meaning(words(label));
    }

    private static Meaning meaning(List<String> label) {
        if (label.stream().anyMatch(UPDATED::contains)) {
            return Meaning.UPDATED;
        }
        return label.stream().anyMatch(PUBLISHED::contains) ? Meaning.PUBLISHED : Meaning.UNSAID;
    }

    private static int strangers(List<String> words) {
        return (int) words.stream()
            .filter(word -> !PUBLISHED.contains(word) && !UPDATED.contains(word) && !FILLERS.contains(word)).count();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<String> fillers() {
        Set<String> fillers = new HashSet<>(Set.of("on", "at", "last", "and", "am", "pm", "a", "m", "p", "uhr", "um",
            "den", "der", "le", "la",
            "las", "à", "el", "il", "alle", "ore", "em", "às", "op", "om", "de", "del", "di", "du", "das", "zuletzt",
            "mis", "mise",
            "dernière", "última", "ultima", "laatst", "kl", "h", "local", "time", "eastern", "utc", "gmt", "ist",
            "senast",
            "sidst", "sist", "ostatnia", "в", "г", "mit", "this", "article", "story", "was", "is", "by"));
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "ru")) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    fillers.addAll(words(day.getDisplayName(style, Locale.of(language))));
                }
            }
        }
        return Set.copyOf(fillers);
    }
}
