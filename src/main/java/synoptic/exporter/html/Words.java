package synoptic.exporter.html;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import synoptic.model.Body;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;

/** The phrases of the page. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {
    }

    /** Such as "1 article" or "3 articles". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports";
            case DISPUTES -> "disputes";
            case DISCUSSES -> "leaves open";
        };
    }

    /** Such as "disputes, per the ministry". */
    static String stance(Body.Mention mention) {
        return stance(mention.stance()) + (mention.speaker().isBlank() ? "" : ", per " + mention.speaker());
    }

    /** The date as precise as it is known, without its time; an empty string for an unknown one. */
    static String date(PublishedDate date) {
        if (!date.isKnown()) {
            return "";
        }
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> date.day().format(DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH));
            default -> date.day().format(DAY);
        };
    }

    static String date(Instant time) {
        return time.atOffset(ZoneOffset.UTC).format(DAY);
    }

    /** Such as "A. Analyst, 3 May 2026", or the date alone where no name is known. */
    static String signed(String name, Instant time) {
        return name.isBlank() ? date(time) : name + ", " + date(time);
    }

    /** Date and byline of an article, as far as they are known. */
    static String dateAndByline(Metadata metadata) {
        String date = date(metadata.published());
        String joint = date.isEmpty() || metadata.byline().isBlank() ? "" : " · ";
        return date + joint + metadata.byline();
    }

    /** The words on one line, cut at the end of a word where they are longer than so many UTF-16 units. */
    static String excerpt(String words, int longest) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(line);
        int end = breaks.preceding(longest);
        int cut = end > longest / 2 ? end : line.offsetByCodePoints(0, line.codePointCount(0, longest) - 1);
        return line.substring(0, cut).strip() + "…";
    }
}
