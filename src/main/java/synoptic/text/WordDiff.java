package synoptic.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words that two texts have in common in the same order. Large stretches are cut at runs of words that
 * each holds once (the idea of Bram Cohen's patience diff), small ones compared in full.
 */
final class WordDiff {

    /** The most pairs of words that are compared in full. */
    private static final long MOST_PAIRS = 1L << 20;

    /** So many words and signs, four or five words with the spaces between them. */
    private static final int RUN = 9;

    private final String before;
    private final String after;
    private final int[] beforeStarts;
    private final int[] afterStarts;
    private final int[] first;
    private final int[] second;
    private final List<TextDiff.Run> runs = new ArrayList<>();

    WordDiff(String before, String after) {
        this.before = before;
        this.after = after;
        beforeStarts = starts(before);
        afterStarts = starts(after);
        Map<String, Integer> numbers = new HashMap<>();
        first = numbered(before, beforeStarts, numbers);
        second = numbered(after, afterStarts, numbers);
    }

    List<TextDiff.Run> runs() {
        compare(0, first.length, 0, second.length);
        return runs.stream().filter(run -> saysSomething(run) || touchesAnEnd(run)).toList();
    }

    private void compare(int start, int end, int otherStart, int otherEnd) {
        int from = start;
        int other = otherStart;
        while (from < end && other < otherEnd && first[from] == second[other]) {
            same(from++, other++);
        }
        int to = end;
        int otherTo = otherEnd;
        while (to > from && otherTo > other && first[to - 1] == second[otherTo - 1]) {
            to--;
            otherTo--;
        }
        if (from < to && other < otherTo) {
            if ((long) (to - from) * (otherTo - other) <= MOST_PAIRS) {
                inFull(from, to, other, otherTo);
            } else {
                atUniqueRuns(from, to, other, otherTo, RUN);
            }
        }
        for (int at = to; at < end; at++) {
            same(at, otherTo + at - to);
        }
    }

    /** The heaviest common subsequence, where longer words weigh more. */
    private void inFull(int from, int to, int other, int otherTo) {
        int width = otherTo - other + 1;
        int[] heaviest = new int[(to - from + 1) * width];
        for (int at = to - 1; at >= from; at--) {
            for (int place = otherTo - 1; place >= other; place--) {
                int cell = (at - from) * width + place - other;
                int best = Math.max(heaviest[cell + 1], heaviest[cell + width]);
                heaviest[cell] = first[at] == second[place] ? Math.max(best, heaviest[cell + width + 1] + weight(at))
                    : best;
            }
        }
        int at = from;
        int place = other;
        while (at < to && place < otherTo) {
            int cell = (at - from) * width + place - other;
            if (first[at] == second[place] && heaviest[cell] == heaviest[cell + width + 1] + weight(at)) {
                same(at++, place++);
            } else if (heaviest[cell] == heaviest[cell + width]) {
                at++;
            } else {
                place++;
            }
        }
    }

    /** Cuts a stretch at runs of some words that both hold once, and at single words where there are no such runs. */
    private void atUniqueRuns(int from, int to, int other, int otherTo, int words) {
        Map<Long, int[]> places = new HashMap<>();
        for (int at = from; at + words <= to; at++) {
            int[] place = places.computeIfAbsent(run(first, at, words), unused -> new int[] {-1, -1, 0, 0});
            place[0] = at;
            place[2]++;
        }
        for (int at = other; at + words <= otherTo; at++) {
            int[] place = places.get(run(second, at, words));
            if (place != null) {
                place[1] = at;
                place[3]++;
            }
        }
        List<int[]> once = places.values().stream().filter(place -> place[2] == 1 && place[3] == 1)
            .sorted((one, two) -> Integer.compare(one[0], two[0])).toList();
        int at = from;
        int place = other;
        for (int[] pair : RisingChain.of(once)) {
            if (pair[0] >= at && pair[1] >= place && first[pair[0]] == second[pair[1]]) {
                between(at, pair[0], place, pair[1], words);
                same(pair[0], pair[1]);
                at = pair[0] + 1;
                place = pair[1] + 1;
            }
        }
        between(at, to, place, otherTo, words);
    }

    private void between(int from, int to, int other, int otherTo, int words) {
        int at = from;
        int place = other;
        while (at < to && place < otherTo && first[at] == second[place]) {
            same(at++, place++);
        }
        if (at < to && place < otherTo) {
            if ((long) (to - at) * (otherTo - place) <= MOST_PAIRS) {
                compare(at, to, place, otherTo);
            } else if (words > 1) {
                atUniqueRuns(at, to, place, otherTo, 1);
            }
        }
    }

    private static long run(int[] words, int at, int count) {
        long run = 0;
        for (int word = at; word < at + count; word++) {
            run = run * 0x9e3779b97f4a7c15L + words[word] + 1;
        }
        return run;
    }

    private void same(int word, int other) {
        int start = beforeStarts[word];
        TextDiff.join(runs, new TextDiff.Run(start, afterStarts[other], beforeStarts[word + 1] - start));
    }

    private int weight(int word) {
        int start = beforeStarts[word];
        int length = beforeStarts[word + 1] - start;
        return Character.isLetterOrDigit(before.codePointAt(start)) ? 2 + 2 * length : 1;
    }

    private boolean saysSomething(TextDiff.Run run) {
        return before.substring(run.before(), run.beforeEnd()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean touchesAnEnd(TextDiff.Run run) {
        return run.before() == 0 && run.after() == 0
            || run.beforeEnd() == before.length() && run.afterEnd() == after.length();
    }

    /** Where each word or other sign begins, and the end of the text. */
    private static int[] starts(String text) {
        int[] starts = new int[text.length() / 2 + 8];
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            boolean letter = isOfWord(text.codePointAt(at));
            if (!letter || !inWord) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count++] = at;
            }
            inWord = letter;
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = text.length();
        return starts;
    }

    /** Ideographs are words of their own. */
    private static boolean isOfWord(int codePoint) {
        return !Character.isIdeographic(codePoint) && (Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK);
    }

    private static int[] numbered(String text, int[] starts, Map<String, Integer> numbers) {
        int[] words = new int[starts.length - 1];
        for (int word = 0; word < words.length; word++) {
            words[word] = numbers.computeIfAbsent(text.substring(starts[word], starts[word + 1]),
                unused -> numbers.size());
        }
        return words;
    }
}
