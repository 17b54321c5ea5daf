package synoptic.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measure of the article extraction benchmark: bags of four words in a row, F1 of mean precision and mean recall. */
public final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    private Shingles() {
    }

    /** Collects pages. */
    public static final class Score {
        private final List<Double> precision = new ArrayList<>();
        private final List<Double> recall = new ArrayList<>();

        /** Adds a page: the text wanted and the text found. */
        public void add(String truth, String answer) {
            Map<String, Integer> wanted = of(truth);
            Map<String, Integer> found = of(answer);
            int shared = wanted.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0))).sum();
            if (!found.isEmpty()) {
                precision.add((double) shared / sum(found));
            }
            if (!wanted.isEmpty()) {
                recall.add((double) shared / sum(wanted));
            }
        }

        public double precision() {
            return mean(precision);
        }

        public double recall() {
            return mean(recall);
        }

        public double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }
    }

    private static Map<String, Integer> of(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find();) {
            words.add(word.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
