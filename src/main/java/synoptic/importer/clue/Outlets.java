package synoptic.importer.clue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who published an article, only where the words say it. */
public final class Outlets {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'-]*(?:\\.\\p{L}+)*";
    private static final String NAME =
        "(?<name>(?:[Tt]he\\s)?" + WORD + "(?:\\s(?:of\\s|the\\s|de\\s|&\\s)?" + WORD + "){0,4})";
    private static final Pattern NEWSLETTER = Pattern.compile(NAME
        + "['’]s?\\s(?:\\p{Ll}+\\s){0,3}(?:newsletters?|daily briefing|app|podcast)\\b");
    private static final Pattern COPYRIGHT = Pattern.compile(
        "(?i:©|\\(c\\)|\\bcopyright)\\s*(?i:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?\\s*)?(?:by\\s+)?" + NAME);
    private static final Pattern COMPANY = Pattern.compile(
        "(?:,?\\s(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|Corp|Corporation|Company|Co|Group|Media|Publishing|Publications|"
            + "S\\.A|SA|SpA|BV|B\\.V|plc|PLC|"
            + "Holdings?|Network|All Rights Reserved|All rights reserved)\\.?)+$");
    private static final Pattern DATELINE = Pattern.compile(
        "^\\(?[\\p{Lu}][\\p{L}.,'’/ -]{1,60}?(?:,?\\s(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|"
            + "\\d{1,2}\\.?\\s\\p{L}{3,10}))?\\s?"
            + "\\((?<name>Reuters|AP|AFP|dpa|DPA|EFE|ANSA|Xinhua|TASS|UPI|PTI|Bloomberg|CNN|IANS|Kyodo|Yonhap|"
            + "Interfax)\\)");
    private static final Pattern HOST_IN_NAME = Pattern.compile(
        "(?:^|[^a-z0-9.])(?<host>(?:[a-z0-9-]+\\.)+(?:com|org|net|co\\.uk|de|fr|es|it|nl|be|ch|at|pt|br|com\\.br|"
            + "com\\.au|ca|ru|ua|pl|se|no|dk|fi|"
            + "ie|eu|us|uk|news|info|tv|in|jp|cn))(?:[^a-z0-9.]|$|\\.(?:txt|html?|pdf)$)");

    private Outlets() {
    }

    /** The outlet that a line names as its own: by its newsletter or its copyright. */
    public static Optional<String> named(String line) {
        if (line.length() > 400) {
            return Optional.empty();
        }
        Matcher newsletter = NEWSLETTER.matcher(line);
        if (newsletter.find()) {
            return Optional.of(newsletter.group("name"));
        }
        Matcher copyright = COPYRIGHT.matcher(line);
        if (copyright.find() && Character.isUpperCase(copyright.group("name").codePointAt(0))) {
            String holder = COMPANY.matcher(copyright.group("name")).replaceFirst("").replaceFirst("[.,]$", "").strip();
            return holder.isEmpty() || holder.equalsIgnoreCase("All Rights Reserved") ? Optional.empty()
                : Optional.of(holder);
        }
        return Optional.empty();
    }

    /** The agency in a dateline at the beginning of a paragraph, such as "HAMBURG, July 7 (Reuters) -". */
    public static Optional<String> ofDateline(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph.length() <= 120 ? paragraph : paragraph.substring(0, 120));
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    /** The host of an address without "www.", or empty where it is none. */
    public static Optional<String> ofAddress(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? Optional.empty()
                : Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|amp|edition)\\.", ""));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The host in a file name such as {@code 2017-07-08_example.com_summit.txt}, or empty. */
    public static Optional<String> ofFileName(String name) {
        Matcher matcher = HOST_IN_NAME.matcher(name.toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group("host").replaceFirst("^www\\.", "")) : Optional.empty();
    }
}
