package synoptic.importer.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a menu that became one line: items run together, items between separators, or names of sections in a row.
 */
final class Menus {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:[|»›>•·/→]|::)\\s*");
    private static final Pattern SPACED = Pattern.compile("\\s(?:[|»›>•·/→]|::)\\s");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…][\"'”’»)]*$");
    private static final Pattern WORDS_ONLY = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s&'’.+-]+");
    private static final int LONGEST_ITEM = 5;
    private static final int LONGEST_NAME = 12;
    private static final int SURE_JOINTS = 4;

    private Menus() {
    }

    static boolean isMenu(String line) {
        return !ENDS_SENTENCE.matcher(line).find() && (isGlued(line) || isSeparated(line) || isSections(line));
    }

    /**
     * Items that lost the space between them, as "CultureOpinionWeather": three and more, each with a capital in front,
     * of one to five words. Names with a capital inside make such joints too, so there must be more joints than those
     * explain.
     */
    private static boolean isGlued(String line) {
        if (!WORDS_ONLY.matcher(line).matches()) {
            return false;
        }
        String[] words = line.split("\\s+");
        long small = Arrays.stream(words).filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            if (isJoint(line, i)) {
                items.add(line.substring(start, i));
                start = i;
            }
        }
        items.add(line.substring(start));
        return items.size() >= 3 && small * 4 <= words.length
            && items.size() > Math.min(jointsOfNames(words), SURE_JOINTS)
            && items.stream().allMatch(item -> Character.isUpperCase(item.codePointAt(0))
            && wordsOf(item) <= LONGEST_ITEM);
    }

    private static boolean isJoint(String line, int at) {
        return Character.isUpperCase(line.charAt(at)) && Character.isLowerCase(line.charAt(at - 1));
    }

    /** Twice the words such as "YouTube" and "OpenOffice": with one joint and not long. */
    private static int jointsOfNames(String[] words) {
        int names = 0;
        for (String word : words) {
            int joints = 0;
            for (int i = 1; i < word.length(); i++) {
                joints += isJoint(word, i) ? 1 : 0;
            }
            names += joints == 1 && word.length() <= LONGEST_NAME ? 2 : 0;
        }
        return names;
    }

    private static boolean isSeparated(String line) {
        if (!SPACED.matcher(line).find()) {
            return false;
        }
        String[] items = SEPARATORS.split(line);
        if (items.length < 3) {
            return false;
        }
        for (String item : items) {
            if (wordsOf(item) > LONGEST_ITEM) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSections(String line) {
        List<String> words = Phrases.words(Phrases.plain(line));
        Set<String> sections = Phrases.of("section word");
        long known = words.stream().filter(sections::contains).count();
        boolean capitals = Arrays.stream(line.strip().split("\\s+"))
            .filter(word -> Character.isLetter(word.codePointAt(0)) && word.length() > 3)
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return words.size() >= 3 && capitals && known * 10 >= words.size() * 8;
    }

    private static int wordsOf(String item) {
        return item.isBlank() ? 0 : item.strip().split("\\s+").length;
    }
}
