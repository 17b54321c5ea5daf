package synoptic.importer.same;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import synoptic.text.ArticleText;

/**
 * What is left of a text for comparing it with thousands: its overlapping runs of three words, hashed, and the smallest of them under many orders
 * (MinHash). In scripts that set no spaces, a letter stands for a word.
 */
public final class Sketch {

    /** How many orders there are, and how many of them must agree in one band for two texts to be compared. */
    static final int ORDERS = 64;
    static final int BAND = 4;

    private static final int RUN = 3;
    /** Odd numbers from a fixed sequence, so that a text has the same sketch every time. */
    private static final long[] ORDER = IntStream.range(0, ORDERS).mapToLong(i -> mixed(0x9e3779b97f4a7c15L * (i + 1)) | 1).toArray();

    private final int[] runs;
    private final int[] least;

    private Sketch(int[] runs, int[] least) {
        this.runs = runs;
        this.least = least;
    }

    public static Sketch of(ArticleText text) {
        int[] runs = Arrays.stream(runs(tokens(Words.of(text)))).sorted().distinct().toArray();
        int[] least = new int[ORDERS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int run : runs) {
            for (int i = 0; i < ORDERS; i++) {
                int rank = (int) ((run * ORDER[i] + (ORDER[i] >>> 17)) >>> 33);
                least[i] = Math.min(least[i], rank);
            }
        }
        return new Sketch(runs, least);
    }

    /** Whether there is anything to compare. */
    public boolean isEmpty() {
        return runs.length == 0;
    }

    /** The key of one band: texts that share the key of any band are worth comparing. */
    long band(int number) {
        long key = number;
        for (int i = number * BAND; i < (number + 1) * BAND; i++) {
            key = mixed(key * 31 + least[i]);
        }
        return key;
    }

    /** How much of the two texts is the same: 0 for nothing, 1 for all; of their runs of words those that both have, twice, over all. */
    public double sameAs(Sketch other) {
        if (runs.length + other.runs.length == 0) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            if (runs[i] == other.runs[j]) {
                shared++;
                i++;
                j++;
            } else if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / (runs.length + other.runs.length);
    }

    private static int[] runs(long[] tokens) {
        int count = tokens.length == 0 ? 0 : Math.max(1, tokens.length - RUN + 1);
        int[] runs = new int[count];
        for (int i = 0; i < count; i++) {
            long run = 17;
            for (int word = i; word < Math.min(i + RUN, tokens.length); word++) {
                run = mixed(run * 31 + tokens[word]);
            }
            runs[i] = (int) run;
        }
        return runs;
    }

    /** A number for each word, equal for equal words. */
    private static long[] tokens(String words) {
        long[] tokens = new long[words.length()];
        int count = 0;
        long word = 0;
        for (PrimitiveIterator.OfInt signs = words.codePoints().iterator(); signs.hasNext();) {
            int sign = signs.nextInt();
            boolean letter = Character.isLetterOrDigit(sign);
            boolean alone = letter && standsAlone(sign);
            if ((!letter || alone) && word != 0) {
                tokens[count++] = word;
                word = 0;
            }
            if (alone) {
                tokens[count++] = mixed(sign);
            } else if (letter) {
                word = mixed(word * 31 + sign + 1) | 1;
            }
        }
        if (word != 0 && count < tokens.length) {
            tokens[count++] = word;
        }
        return Arrays.copyOf(tokens, count);
    }

    private static boolean standsAlone(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
