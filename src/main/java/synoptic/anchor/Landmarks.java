package synoptic.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import synoptic.anchor.fold.FoldedText;
import synoptic.text.TextRange;
import synoptic.text.RisingChain;

/**
 * Where two versions of a text agree: runs of words that each version holds once, in the longest sequence that has the
 * same order in both (the idea of Bram Cohen's patience diff). They tell by how much the text between two of them was
 * shifted.
 */
final class Landmarks {

    private static final int WORDS = 4;

    /**
     * Source offsets in the old text, rising, and in the new text, rising as well; the ends of the texts are among
     * them.
     */
    private final int[] before;
    private final int[] after;

    private Landmarks(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    static Landmarks of(FoldedText old, FoldedText corrected) {
        Map<Long, Integer> once = onlyOnce(corrected);
        List<int[]> pairs = new ArrayList<>();
        onlyOnce(old).forEach((run, word) -> {
            Integer other = once.get(run);
            if (word >= 0 && other != null && other >= 0) {
                pairs.add(new int[] {word, other});
            }
        });
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        List<int[]> points = points(RisingChain.of(pairs), old, corrected);
        return new Landmarks(points.stream().mapToInt(point -> point[0]).toArray(),
            points.stream().mapToInt(point -> point[1]).toArray());
    }

    /** Where an offset of the old text is in the new one, if the landmarks before and after it agree on that. */
    OptionalInt moved(int offset) {
        int found = Arrays.binarySearch(before, offset);
        int next = found >= 0 ? found : -found - 1;
        int last = found >= 0 ? found : next - 1;
        int shift = after[last] - before[last];
        return after[next] - before[next] == shift ? OptionalInt.of(offset + shift) : OptionalInt.empty();
    }

    /** The source offsets of the ends of the texts and of all words in the runs. */
    private static List<int[]> points(List<int[]> runs, FoldedText old, FoldedText corrected) {
        List<int[]> points = new ArrayList<>(List.of(new int[] {0, 0}));
        int nextOld = 0;
        int nextNew = 0;
        for (int[] run : runs) {
            for (int at = 0; at < WORDS; at++) {
                if (run[0] + at >= nextOld && run[1] + at >= nextNew) {
                    nextOld = run[0] + at + 1;
                    nextNew = run[1] + at + 1;
                    addPoint(points, place(old, nextOld - 1).start(), place(corrected, nextNew - 1).start());
                    addPoint(points, place(old, nextOld - 1).end(), place(corrected, nextNew - 1).end());
                }
            }
        }
        addPoint(points, old.source().length(), corrected.source().length());
        return points;
    }

    private static void addPoint(List<int[]> points, int before, int after) {
        if (before > points.getLast()[0]) {
            points.add(new int[] {before, after});
        }
    }

    private static TextRange place(FoldedText text, int word) {
        return text.sourceOf(text.wordStart(word), text.wordEnd(word));
    }

    /** The first word of each run of words; -1 for runs that the text holds several times. */
    private static Map<Long, Integer> onlyOnce(FoldedText text) {
        Map<Long, Integer> runs = new HashMap<>();
        for (int word = 0; word + WORDS <= text.wordCount(); word++) {
            long run = 0;
            for (int at = word; at < word + WORDS; at++) {
                run = run * 0x9e3779b97f4a7c15L + text.wordHash(at);
            }
            runs.merge(run, word, (one, other) -> -1);
        }
        return runs;
    }
}
