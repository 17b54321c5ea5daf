package synoptic.anchor;

import synoptic.anchor.fold.FoldedText;

/** Compares a quote's context with what stands around a place in a text. */
final class Surroundings {

    private static final double SKIP = 1;

    private final Query query;
    private final FoldedText text;

    Surroundings(Query query, FoldedText text) {
        this.query = query;
        this.text = text;
    }

    /**
     * The part of the context that stands around a run of the text's units in the same order: 0 to 1; 1 for a quote
     * without context.
     */
    double agreement(int from, int to) {
        int length = query.contextLength();
        return length == 0 ? 1 : (before(from) + after(to) + (from == 0 ? query.edge() : 0)) / length;
    }

    /** How many units of context next to a run of the text's units are the same without a gap. */
    int run(int from, int to) {
        return runBefore(from) + runAfter(to);
    }

    private int runBefore(int from) {
        FoldedText wanted = query.folded();
        int longest = Math.min(query.from(), from);
        int run = 0;
        while (run < longest && wanted.key(query.from() - 1 - run) == text.key(from - 1 - run)) {
            run++;
        }
        return run;
    }

    private int runAfter(int to) {
        FoldedText wanted = query.folded();
        int longest = Math.min(wanted.length() - query.to(), text.length() - to);
        int run = 0;
        while (run < longest && wanted.key(query.to() + run) == text.key(to + run)) {
            run++;
        }
        return run;
    }

    private double before(int from) {
        int run = runBefore(from);
        if (run == query.from()) {
            return run;
        }
        FoldedText wanted = query.folded();
        int words = wanted.wordAt(query.from());
        int reach = Math.min(text.wordAt(from), 2 * words + 8);
        int last = text.wordAt(from) - 1;
        return Math.max(run, inOrder(words, reach, word -> words - 1 - word, word -> last - word));
    }

    private double after(int to) {
        int run = runAfter(to);
        FoldedText wanted = query.folded();
        if (run == wanted.length() - query.to()) {
            return run;
        }
        int first = wanted.startsWord(query.to()) ? wanted.wordAt(query.to()) : wanted.wordAt(query.to()) + 1;
        int textFirst = text.startsWord(to) ? text.wordAt(to) : text.wordAt(to) + 1;
        int words = wanted.wordCount() - first;
        int reach = Math.min(text.wordCount() - textFirst, 2 * words + 8);
        return Math.max(run, inOrder(words, reach, word -> first + word, word -> textFirst + word));
    }

    /**
     * The heaviest common subsequence of words, each skipped word on the way to the last common one costing a little.
     */
    private double inOrder(int words, int reach, Order wantedWord, Order textWord) {
        double[] row = new double[reach + 1];
        for (int place = 1; place <= reach; place++) {
            row[place] = -SKIP * place;
        }
        double best = 0;
        for (int word = 0; word < words; word++) {
            int wanted = wantedWord.at(word);
            double diagonal = row[0];
            row[0] -= SKIP;
            for (int place = 1; place <= reach; place++) {
                double skipped = Math.max(row[place], row[place - 1]) - SKIP;
                double matched = Double.NEGATIVE_INFINITY;
                if (query.folded().wordHash(wanted) == text.wordHash(textWord.at(place - 1))) {
                    matched = diagonal + query.folded().wordLength(wanted);
                    best = Math.max(best, matched);
                }
                diagonal = row[place];
                row[place] = Math.max(skipped, matched);
            }
        }
        return best;
    }

    @FunctionalInterface
    private interface Order {
        int at(int number);
    }
}
