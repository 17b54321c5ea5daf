package synoptic.importer.html.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.importer.lines.Sentences;
import synoptic.text.Normalisation;

/** Tells an article's title from what pages put around it. */
public final class Titles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—\\\\/>»·•:]+\\s+|\\s?[|｜]\\s?|\\s»\\s|(?<=\\p{IsHan})\\s?[_－-]\\s?(?=\\p{IsHan})");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 1000;

    private Titles() {
    }

    /** The given title, else that of the window without the site's name, else the only large heading. */
    static String choose(String given, String window, Document page) {
        if (!given.isBlank()) {
            return Normalisation.words(given);
        }
        if (window.isBlank()) {
            Element heading = page.selectFirst("h1");
            return heading == null ? "" : Normalisation.words(heading.text());
        }
        return withoutSite(window, page);
    }

    /** The title without the site's name behind the last separator. */
    static String withoutSite(String title, String site) {
        String end = site.strip();
        if (end.isEmpty() || title.length() <= end.length()
            || !title.regionMatches(true, title.length() - end.length(), end, 0, end.length())) {
            return title;
        }
        Matcher separator = SEPARATOR.matcher(title);
        int at = title.length() - end.length();
        while (separator.find()) {
            if (separator.end() == at && separator.start() > 0) {
                return title.substring(0, separator.start()).strip();
            }
        }
        return title;
    }

    private static String withoutSite(String window, Document page) {
        String first = "";
        for (Element heading : page.select("h1, h2, h3")) {
            String words = Normalisation.words(heading.text());
            boolean behind = window.length() > words.length() && window.endsWith(words)
                && !Character.isLetterOrDigit(window.codePointBefore(window.length() - words.length()));
            boolean atBeginning = first.isEmpty() && !heading.normalName().equals("h3") && window.startsWith(words);
            if (wordsOf(words) >= FEWEST_WORDS && (behind || atBeginning) && !leadsHome(heading)) {
                first = words;
                if (behind) {
                    break;
                }
            }
        }
        if (!first.isEmpty()) {
            return first;
        }
        Matcher separator = SEPARATOR.matcher(window);
        int last = -1;
        while (separator.find()) {
            last = separator.start();
        }
        return last > 0 && wordsOf(window.substring(0, last)) >= FEWEST_WORDS ? window.substring(0, last).strip()
            : window;
    }

    /** Whether a heading is a link to the first page of the site, as its name is. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.normalName().equals("a") ? heading : heading.selectFirst("a[href]");
        String href = link == null ? "" : link.attr("href").replaceFirst("^(?:https?:)?//[^/?#]+", "");
        return link != null && (href.isEmpty() || href.equals("/"));
    }

    private static int wordsOf(String words) {
        return Sentences.words(words);
    }

    /** Whether words on the page are the title, perhaps without the site's name or shortened. */
    public static boolean isTitle(String words, String title) {
        if (words.length() > LONGEST || title.length() > LONGEST) {
            return false;
        }
        String one = key(words);
        String other = key(title);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 12 && shorter * 2 >= Math.max(one.length(), other.length())
            && (one.contains(other) || other.contains(one)) || similarity(one, other) >= 0.75;
    }

    /** The share of words that two lines have in common. */
    private static double similarity(String one, String other) {
        var words = new java.util.HashSet<>(java.util.List.of(one.split(" ")));
        var others = new java.util.HashSet<>(java.util.List.of(other.split(" ")));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    private static String key(String words) {
        return NO_WORD.matcher(words.toLowerCase(java.util.Locale.ROOT)).replaceAll(" ").strip();
    }
}
