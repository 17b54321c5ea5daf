package synoptic.importer.furniture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a line that says who took, owns or lent a picture. */
public final class Credits {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/|,–—-]+");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[©]+\\s*|[)\\].]+$");
    private static final Pattern LABEL = Pattern.compile(
        "^\\W*(?:(?:file |handout |cover |lead |main |featured )?(?:photos?|photographs?|photography|pictures?|"
            + "images?|illustrations?|"
            + "graphics?|video|credits?|screengrab|screenshot|screen grab|foto|fotos|fotografie|bild|bilder|"
            + "bildquelle|quelle|"
            + "crédits?|crédit photo|photographie|fotografía|imagen|imágenes|crédito|créditos|immagine|fotografia|"
            + "imagem|"
            + "beeld|afbeelding)(?: credits?| courtesy)?)\\s*(?::|/|©|\\bby\\b|\\bvia\\b|\\bcourtesy\\b|\\bvon\\b|"
            + "\\bde\\b|\\bdi\\b|\\bdoor\\b).*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COURTESY =
        Pattern.compile("^\\W*(?:courtesy(?: of)?|via|provided by|handout|\\(?photo by)\\b.*",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile(
        "\\b(?:getty(?: images)?|reuters|afp|ap photo|ap|associated press|epa|epa-efe|shutterstock|istock|"
            + "istockphoto|alamy|"
            + "bloomberg|dpa|imago|ansa|efe|pa wire|pa images|pa media|anp|tass|sputnik|ria novosti|xinhua|zuma "
            + "press|zumapress|"
            + "picture alliance|picture-alliance|keystone|belga|unsplash|pexels|pixabay|flickr|wikimedia commons|"
            + "wikipedia|"
            + "corbis|rex features|rex|sipa|sipa usa|pool|polaris|redux|magnum|nurphoto|anadolu(?: agency)?|cc "
            + "by(?:-sa|-nc)?"
            + "(?: \\d\\.\\d)?|creative commons|public domain|handout|youtube|twitter|instagram|facebook)\\b",
        Pattern.CASE_INSENSITIVE);
    /** Agencies that only deal in pictures, so that their name alone is a credit. */
    private static final Set<String> PICTURE_AGENCIES = Set.of("getty images", "getty", "shutterstock", "istock",
        "istockphoto",
        "alamy", "alamy stock photo", "ap photo", "imago", "imago images", "picture alliance", "epa", "pa images",
        "pa wire",
        "nurphoto", "zuma press", "unsplash", "pexels", "pixabay", "wikimedia commons", "flickr", "adobe stock");
    private static final int MOST_WORDS = 14;

    private Credits() {
    }

    /** Whether a line is nothing but a picture credit. */
    public static boolean isCredit(String line) {
        int words = line.split("\\s+").length;
        if (words > MOST_WORDS || line.length() > 160) {
            return false;
        }
        String bare = BRACKETS.matcher(line.strip()).replaceAll("");
        boolean label = LABEL.matcher(line).matches() || COURTESY.matcher(line).matches() && !endsSentence(line);
        return label || PICTURE_AGENCIES.contains(bare.toLowerCase(Locale.ROOT)) || isNameAndAgency(line, bare);
    }

    /**
     * Names, an agency and slashes or bars between them: "Ann Lee/AFP/Getty Images", "Ann Lee via Reuters", "© dpa".
     */
    private static boolean isNameAndAgency(String line, String bare) {
        boolean joined = line.contains("/") || line.contains("|") || line.contains("©") || line.contains(" via ")
            || line.startsWith("(") || line.contains(" — ") || line.contains(" – ");
        if (!joined || !AGENCY.matcher(bare).find() || endsSentence(line)) {
            return false;
        }
        for (String word : BETWEEN_WORDS.split(bare)) {
            boolean name = word.isEmpty() || !Character.isLetter(word.codePointAt(0))
                || !Character.isLowerCase(word.codePointAt(0));
            if (!name && !Set.of("via", "for", "of", "the", "by", "de", "van", "von", "and", "picture", "alliance",
                "dpa").contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(String line) {
        return line.endsWith(".") && line.split("\\s+").length > 8;
    }
}
