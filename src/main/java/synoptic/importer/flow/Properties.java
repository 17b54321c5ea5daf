package synoptic.importer.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;
import synoptic.text.Normalisation;

/** The properties that a format has for title, author, date and so on, made into a proposal; what programs fill in by themselves is left out. */
public final class Properties {

    private static final Pattern MADE_UP = Pattern.compile(
        "(?i)(microsoft (office )?(word|excel|powerpoint)( document)?\\b.*|untitled( document)?.*|document ?\\d*|unknown"
            + "|unnamed.*|slide ?\\d+|title|\\(anonymous\\)|administrator|admin|user|owner|author|python-docx|anonymous"
            + "|.*\\.(docx?|odt|rtf|pdf|tex|dvi|indd|qxd|html?|txt|pmd?|ps))");
    private static final Pattern ISO = Pattern.compile(
        "(\\d{4})(-\\d{2})?(-\\d{2})?(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final int LONGEST = 500;

    private Proposal proposal = Proposal.NONE;

    /** Sets a title, outlet, byline or address where it says something and none is there yet. */
    public Properties words(MetadataField field, String value) {
        String words = Normalisation.words(value);
        boolean counts = !words.isEmpty() && words.length() <= LONGEST && !MADE_UP.matcher(words).matches()
            && words.codePoints().anyMatch(Character::isLetterOrDigit);
        return counts ? put(field, words, value, "") : this;
    }

    /** Several names as one byline. */
    public Properties names(List<String> names) {
        return words(MetadataField.BYLINE, names.stream().map(Normalisation::words).filter(name -> !name.isEmpty())
            .distinct().collect(Collectors.joining(", ")));
    }

    /** Sets an address of the web. */
    public Properties address(String url) {
        return url.strip().matches("(?i)https?://\\S+") ? put(MetadataField.URL, url.strip(), url, "") : this;
    }

    /** Sets a language, BCP 47 or with an underscore. */
    public Properties language(String tag) {
        String value = tag.strip().replace('_', '-');
        boolean counts = LANGUAGE.matcher(value).matches() && !value.equalsIgnoreCase("und");
        return counts ? put(MetadataField.LANGUAGE, Locale.forLanguageTag(value).toLanguageTag(), tag, "") : this;
    }

    /** Sets a date that is written in ISO 8601 or in words; others are left out. */
    public Properties date(MetadataField field, String written) {
        return date(field, written, "");
    }

    /** Sets a date with a sentence on how sure it is. */
    public Properties date(MetadataField field, String written, String doubt) {
        Optional<String> iso = iso(written);
        return iso.isPresent() ? put(field, iso.get(), written, doubt) : this;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** A date as this program writes it, from ISO 8601 in its variants, seconds since 1970, or words; or empty. */
    public static Optional<String> iso(String written) {
        String text = written.strip();
        var seconds = Pattern.compile("1\\d{9}(\\d{3})?").matcher(text);
        if (seconds.matches()) {
            long value = Long.parseLong(text.substring(0, 10));
            return Optional.of(java.time.Instant.ofEpochSecond(value).toString());
        }
        var matcher = ISO.matcher(text);
        if (matcher.matches()) {
            StringBuilder iso = new StringBuilder(matcher.group(1));
            Optional.ofNullable(matcher.group(2)).ifPresent(iso::append);
            Optional.ofNullable(matcher.group(3)).ifPresent(iso::append);
            String zone = Optional.ofNullable(matcher.group(5)).orElse("");
            if (matcher.group(3) != null && matcher.group(4) != null) {
                iso.append('T').append(matcher.group(4)).append(zone.length() == 5 ? zone.substring(0, 3) + ":"
                    + zone.substring(3) : zone);
            }
            if (isDate(iso.toString())) {
                return Optional.of(iso.toString());
            }
        }
        return text.isEmpty() || text.length() > 100 ? Optional.empty()
            : new DateFinder("en").find(text).stream().findFirst().map(found -> found.date().iso());
    }

    private static boolean isDate(String iso) {
        try {
            return new synoptic.model.PublishedDate(iso).isKnown();
        } catch (IllegalArgumentException notADate) {
            return false;
        }
    }

    private Properties put(MetadataField field, String value, String evidence, String doubt) {
        proposal = proposal.orElse(field, Optional.of(new Clue(value, Origin.DOCUMENT, evidence, doubt)));
        return this;
    }
}
