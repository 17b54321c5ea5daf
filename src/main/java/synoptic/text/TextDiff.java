package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts agree, word by word: runs that both hold, in the same order. The rest of the one was replaced by the
 * rest of the other.
 *
 * @param same the runs, from first to last
 * @param before the length of the first text
 * @param after the length of the second text
 */
public record TextDiff(List<Run> same, int before, int after) {

    public TextDiff {
        same = List.copyOf(same);
    }

    /**
     * A stretch that both texts hold.
     *
     * @param before its offset in the first text
     * @param after its offset in the second text
     * @param length in UTF-16 units, at least 1
     */
    public record Run(int before, int after, int length) {
        int beforeEnd() {
            return before + length;
        }

        int afterEnd() {
            return after + length;
        }
    }

    /**
     * Compares two texts. Spaces and punctuation between words that differ count as different too. Takes time and
     * memory that grow with the lengths, and finds less where large parts have nothing in common.
     */
    public static TextDiff of(String before, String after) {
        return new TextDiff(new WordDiff(before, after).runs(), before.length(), after.length());
    }

    /** The same with single letters: what a replaced stretch begins and ends with in both texts is taken as kept. */
    public TextDiff byLetters(String first, String second) {
        List<Run> finer = new ArrayList<>();
        int from = 0;
        int other = 0;
        for (Run run : withEnd()) {
            int shorter = Math.min(run.before() - from, run.after() - other);
            int head = 0;
            while (head < shorter && first.charAt(from + head) == second.charAt(other + head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                && first.charAt(run.before() - 1 - tail) == second.charAt(run.after() - 1 - tail)) {
                tail++;
            }
            join(finer, new Run(from, other, head));
            join(finer, new Run(run.before() - tail, run.after() - tail, tail + run.length()));
            from = run.beforeEnd();
            other = run.afterEnd();
        }
        return new TextDiff(finer, before, after);
    }

    /** What was left out of the first text, from first to last. */
    public List<TextRange> removed() {
        List<TextRange> gaps = new ArrayList<>();
        int from = 0;
        for (Run run : withEnd()) {
            if (run.before() > from) {
                gaps.add(new TextRange(from, run.before()));
            }
            from = run.beforeEnd();
        }
        return gaps;
    }

    /** What was put into the second text, from first to last. */
    public List<TextRange> added() {
        return turned().removed();
    }

    /** The comparison of the second text with the first. */
    public TextDiff turned() {
        return new TextDiff(same.stream().map(run -> new Run(run.after(), run.before(), run.length())).toList(), after,
            before);
    }

    /** Where a range of the first text is in the second: what replaced its words, where they were; else empty. */
    public TextRange moved(TextRange range) {
        int start = after;
        int end = 0;
        int from = 0;
        int other = 0;
        boolean found = false;
        for (Run run : withEnd()) {
            boolean replaced = range.start() < run.before() && from < range.end();
            if (replaced && from >= range.start() && run.before() <= range.end() && run.after() > other) {
                start = Math.min(start, other);
                end = Math.max(end, run.after());
                found = true;
            }
            int kept = Math.max(range.start(), run.before());
            int keptEnd = Math.min(range.end(), run.beforeEnd());
            if (kept < keptEnd) {
                start = Math.min(start, run.after() + kept - run.before());
                end = Math.max(end, run.after() + keptEnd - run.before());
                found = true;
            }
            from = run.beforeEnd();
            other = run.afterEnd();
        }
        return found ? new TextRange(start, end) : TextRange.at(Math.min(start, after));
    }

    private List<Run> withEnd() {
        List<Run> all = new ArrayList<>(same);
        all.add(new Run(before, after, 0));
        return all;
    }

    static void join(List<Run> runs, Run next) {
        if (next.length() == 0) {
            return;
        }
        Run last = runs.isEmpty() ? new Run(-1, -1, 0) : runs.getLast();
        if (last.beforeEnd() == next.before() && last.afterEnd() == next.after()) {
            runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + next.length()));
        } else {
            runs.add(next);
        }
    }
}
