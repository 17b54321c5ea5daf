package synoptic.importer.html.facts;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.importer.clue.Bylines;
import synoptic.text.Normalisation;

/** Finds the authors in the elements that pages mark them with. */
final class Authors {

    private static final String MARKED =
        "[itemprop~=author] [itemprop=name], [itemprop~=author], [rel=author], .byline, .p-author,"
        + " .author-name, .author, .dateline, .writtenby, [class*=byline], [class*=author], [id*=byline]";
    private static final Pattern BY = Pattern.compile(
        "^(?:by|written by|von|par|por|di|door|af|av|posted by|text by|author|from)[:\\s]+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private Authors() {
    }

    /** The words of the first element that names the authors, or an empty string. */
    static String inPage(Document page) {
        for (Element element : page.select(MARKED)) {
            String words = Normalisation.words(element.text());
            if (!words.isEmpty() && words.length() < LONGEST && words.codePoints().anyMatch(Character::isLetter)
                && !element.normalName().equals("meta")) {
                return words;
            }
        }
        return "";
    }

    /** A byline without "By" and what stands behind the names. */
    static String clean(String byline) {
        String words = Normalisation.words(byline);
        String names = BY.matcher(words).replaceFirst("");
        return Bylines.said(words).or(() -> Bylines.leading(names))
            .orElseGet(() -> names.replaceFirst("[\\s,|·•-]+$", ""));
    }
}
