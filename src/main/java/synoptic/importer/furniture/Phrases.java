package synoptic.importer.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The lists of {@code phrases.txt} by section. */
final class Phrases {

    private static final Map<String, Set<String>> SECTIONS = load();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/|,·•:+]+");

    private Phrases() {
    }

    /** The phrases of a section. @throws IllegalArgumentException if there is no such section */
    static Set<String> of(String section) {
        Set<String> phrases = SECTIONS.get(section);
        if (phrases == null) {
            throw new IllegalArgumentException("no phrases for " + section);
        }
        return phrases;
    }

    /** A line as the lists write it: lower case, straight apostrophes, single spaces, without signs at its ends. */
    static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        int start = 0;
        int end = lower.length();
        while (start < end && isEdge(lower.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    /** The words of a plain line; numbers and signs are none. */
    static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            String bare = plain(word);
            if (!bare.isEmpty() && !bare.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == 'k')) {
                words.add(bare);
            }
        }
        return words;
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c) && c != '©' && c != '&' && c != '@' && !Character.isSurrogate(c);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("/synoptic/importer/furniture/phrases.txt");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> section = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("the word lists of the program are missing", missing);
        }
        return Map.copyOf(sections);
    }
}
