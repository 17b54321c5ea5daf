package synoptic.importer.clue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the language of a text: by its script where that decides, else by the commonest words of the languages that
 * share it. For articles of fifty words and more that is as good as statistics of letters, and costs no model of ten to
 * eighty megabytes.
 */
public final class Languages {

    private static final Map<String, Set<String>> STOPWORDS = load();
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
        Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
        Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
        Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
        Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.KHMER, "km"),
        Map.entry(UnicodeScript.ETHIOPIC, "am"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.MYANMAR, "my"));
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 8;
    /**
     * Running text has three common words in ten at least; less than this share is a list of names or another language.
     */
    private static final double LEAST_SHARE = 0.12;

    private Languages() {
    }

    /** The language as a BCP 47 tag, or an empty string where the text is too short or like none that is known. */
    public static String guess(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        Map<UnicodeScript, Integer> scripts = scripts(sample);
        if (scripts.isEmpty()) {
            return "";
        }
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > letters) {
            return kana * 20 > han + kana ? "ja" : "zh";
        }
        UnicodeScript most = scripts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return BY_SCRIPT.containsKey(most) ? BY_SCRIPT.get(most) : byWords(sample);
    }

    private static Map<UnicodeScript, Integer> scripts(String sample) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
            .forEach(script -> scripts.merge(script, 1, Integer::sum));
        return scripts;
    }

    private static String byWords(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}']+");
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            STOPWORDS.forEach((language, common) -> {
                if (common.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        if (words.length < FEWEST_WORDS || hits.isEmpty()) {
            return "";
        }
        var best = hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return best.getValue() < words.length * LEAST_SHARE ? "" : best.getKey();
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> stopwords = new HashMap<>();
        try (InputStream in = Languages.class.getResourceAsStream("/synoptic/importer/clue/stopwords.txt");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ");
                    stopwords.put(parts[0], new HashSet<>(java.util.Arrays.asList(parts).subList(1, parts.length)));
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("the word lists of the program are missing", missing);
        }
        return Map.copyOf(stopwords);
    }
}
