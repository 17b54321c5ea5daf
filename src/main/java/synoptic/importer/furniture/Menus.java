package synoptic.importer.furniture;

import java.util.ArrayList;
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
    private static final int LONGEST_ITEM = 5;

    private Menus() {
    }

    static boolean isMenu(String line) {
        return !ENDS_SENTENCE.matcher(line).find() && (isGlued(line) || isSeparated(line) || isSections(line));
    }

    /**
     * Items that lost the space between them, as "CultureOpinionWeather": three and more, each with a capital in front,
     * of one to four words. A name with a capital inside gives two parts at most.
     */
    private static boolean isGlued(String line) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            boolean joint = Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1));
            if (joint) {
                items.add(line.substring(start, i));
                start = i;
            }
        }
        items.add(line.substring(start));
        int words = line.split("\\s+").length;
        return items.size() >= 3 && words <= 4 * items.size()
            && items.stream().allMatch(item -> Character.isUpperCase(item.codePointAt(0))
            && wordsOf(item) <= LONGEST_ITEM)
            && items.size() - 1 >= camelWords(line);
    }

    /**
     * How many words have capitals inside that names have too, such as two "YouTube". They need company to be a menu.
     */
    private static int camelWords(String line) {
        int camel = 0;
        for (String word : line.split("\\s+")) {
            long joints = 0;
            for (int i = 1; i < word.length(); i++) {
                joints += Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1)) ? 1 : 0;
            }
            camel += joints == 1 && word.length() <= 9 ? 2 : 0;
        }
        return camel;
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
        boolean capitals = java.util.Arrays.stream(line.strip().split("\\s+"))
            .filter(word -> Character.isLetter(word.codePointAt(0)) && word.length() > 3)
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return words.size() >= 3 && capitals && known * 10 >= words.size() * 8;
    }

    private static int wordsOf(String item) {
        return item.isBlank() ? 0 : item.strip().split("\\s+").length;
    }
}
