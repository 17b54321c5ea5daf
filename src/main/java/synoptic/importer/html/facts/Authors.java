package synoptic.importer.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Origin;
import synoptic.text.Normalisation;

/** Finds the authors that a page states, or those in the elements that pages mark them with. */
final class Authors {

    private static final String NAMED = "~=(?i)byline|author(?!i(?:s|t|z|ng))|dateline|writtenby]";
    private static final String MARKED = "[itemprop~=author], [property~=(?i)(?:^|:)author$], [rel=author], .h-card .p-name, [class" + NAMED + ", [id" + NAMED;
    private static final String NAMES = "[itemprop=name], [rel=author], .fn, a[href~=(?i)/(?:authors?|by|profile|people|staff|contributors?)/],"
        + " [class~=(?i)author-?_?(?:name|link)|byauthor]";
    private static final String ELSEWHERE = "form, nav, footer, [class~=(?i)comment|related|sidebar|recirc], [id~=(?i)comment|respond|sidebar]";
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern BY = Pattern.compile(
        "^\\W{0,3}(?:(?:written|posted|text|words|story|reported|analysis|opinion|review|reviewed) by|by|von|text von|par|por|di|door|af|av|"
            + "authors?|autor(?:in)?|autore|auteur|from|текст|автор|text|tekst|作者|撰文|文|記者|著者)(?:\\s*[:：]\\s*|\\s+)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEHIND = Pattern.compile(
        "\\s+(?:(?:edited|published|updated|posted|photograph\\w*|photos?|illustrat\\w*|last|reviewed|(?:mon|tues|wednes|thurs|fri|satur|sun)day|fact.checked)\\b|@\\w"
            + "|\\(?https?://|[|·•]\\s).*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;|·•:–—-]+|[\\s,;|·•:–—(-]+$");
    private static final int LONGEST = 100;

    private Authors() {
    }

    /** The clue to authors that a page states in a field for them, or empty where there are no words. */
    static Optional<Clue> stated(String words) {
        String printed = Normalisation.words(words);
        return printed.isEmpty() ? Optional.empty() : Optional.of(new Clue(bare(printed), Origin.DOCUMENT, printed));
    }

    /** The clue in the first visible element that is marked as naming the authors; its evidence is all that is printed there. */
    static Optional<Clue> inPage(Document page) {
        for (Element element : page.select(MARKED)) {
            String printed = printed(element);
            if (isByline(printed) && !element.normalName().equals("meta") && isVisible(element) && !isElsewhere(element)) {
                return Optional.of(new Clue(names(element, printed), Origin.DOCUMENT, printed));
            }
        }
        return Optional.empty();
    }

    private static String printed(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        String words = Normalisation.words(name == null ? element.text() : name.text());
        return words.isEmpty() ? Normalisation.words(element.text()) : words;
    }

    /** Whether words can be a byline: not too long, not a mere date, not only "By". */
    private static boolean isByline(String words) {
        return !words.isEmpty() && words.length() < LONGEST && words.codePoints().anyMatch(Character::isLetter)
            && DateLine.of(words, new DateFinder("")).isEmpty() && !BY.matcher(words + " ").replaceFirst("").isBlank();
    }

    /**
     * Whether an element is among comments, menus or other articles: inside a part named so that has neither the headline
     * nor most paragraphs in it.
     */
    private static boolean isElsewhere(Element element) {
        for (Element up = element.closest(ELSEWHERE); up != null; up = up.parent() == null ? null : up.parent().closest(ELSEWHERE)) {
            boolean most = up.getElementsByTag("p").size() * 2 > up.ownerDocument().getElementsByTag("p").size();
            if (up.selectFirst("h1") == null && !most) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.hasAttr("hidden") || up.attr("aria-hidden").equals("true") || HIDDEN.matcher(up.attr("style")).find()) {
                return false;
            }
        }
        return true;
    }

    /** The names in the elements made for them inside a byline, else the byline without what is no name. */
    private static String names(Element element, String printed) {
        List<String> names = new ArrayList<>();
        for (Element inner : element.select(NAMES)) {
            String name = clean(Normalisation.words(inner.text()));
            boolean shorter = inner != element && !name.isEmpty() && name.length() < printed.length() && printed.contains(name);
            if (shorter && names.stream().noneMatch(other -> other.contains(name))) {
                names.add(name);
            }
        }
        return names.isEmpty() ? clean(printed) : String.join(", ", names);
    }

    /** The names at the beginning of a printed line, else what is left of it without "By" and the like. */
    private static String clean(String printed) {
        String bare = bare(printed);
        return Bylines.said("By " + bare).or(() -> Bylines.leading(bare)).orElse(bare);
    }

    /** A byline without "By" and what stands behind the names: dates, editors, accounts, addresses. */
    static String bare(String printed) {
        String names = BY.matcher(printed).replaceFirst("");
        var dates = new DateFinder("").find(names);
        if (!dates.isEmpty()) {
            names = names.substring(0, dates.getFirst().range().start());
        }
        String bare = EDGES.matcher(BEHIND.matcher(names).replaceFirst("")).replaceAll("");
        return bare.isEmpty() ? printed : bare;
    }
}
