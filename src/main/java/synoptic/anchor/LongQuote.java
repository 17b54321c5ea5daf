package synoptic.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import synoptic.anchor.fold.FoldedText;
import synoptic.model.TextQuoteSelector;

/**
 * Aligns a quote of many paragraphs piece by piece and keeps the heaviest chain of places in the quote's order, so
 * that its cost grows with its length and not with the square of it.
 */
final class LongQuote {

    /** Quotes and contexts of more words than this are taken in pieces. */
    static final int MOST_WORDS = 600;

    private static final int PIECE_WORDS = 200;
    private static final int CONTEXT = 64;

    private final Query query;

    LongQuote(Query query) {
        this.query = query;
    }

    /** The place of the whole quote, given how to find the place of a piece; empty if no piece has one. */
    Optional<Alignment> place(Function<Query, Optional<Alignment>> find) {
        List<Alignment> places = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Query piece : pieces()) {
            find.apply(piece).ifPresent(place -> {
                places.add(place);
                weights.add(place.survival() * piece.length());
            });
        }
        return chained(places, weights);
    }

    private List<Query> pieces() {
        FoldedText folded = query.folded();
        List<Query> pieces = new ArrayList<>();
        int last = folded.wordAt(query.to() - 1);
        for (int word = folded.wordAt(query.from()); word <= last; word += PIECE_WORDS) {
            int from = Math.max(query.from(), folded.wordStart(word));
            int to = Math.min(query.to(), folded.wordEnd(Math.min(last, word + PIECE_WORDS - 1)));
            int start = folded.sourceOf(from, to).start();
            int end = folded.sourceOf(from, to).end();
            String source = folded.source();
            pieces.add(Query.of(new TextQuoteSelector(source.substring(start, end),
                source.substring(Math.max(0, start - CONTEXT), start),
                source.substring(end, Math.min(source.length(), end + CONTEXT))), false));
        }
        return pieces;
    }

    private Optional<Alignment> chained(List<Alignment> places, List<Double> weights) {
        double[] heaviest = new double[places.size()];
        int[] previous = new int[places.size()];
        int best = -1;
        for (int at = 0; at < heaviest.length; at++) {
            previous[at] = -1;
            for (int before = 0; before < at; before++) {
                if (places.get(before).to() <= places.get(at).from() && heaviest[before] > heaviest[at]) {
                    heaviest[at] = heaviest[before];
                    previous[at] = before;
                }
            }
            heaviest[at] += weights.get(at);
            best = best < 0 || heaviest[at] > heaviest[best] ? at : best;
        }
        if (best < 0) {
            return Optional.empty();
        }
        int first = best;
        while (previous[first] >= 0) {
            first = previous[first];
        }
        return Optional.of(new Alignment(places.get(first).from(), places.get(best).to(),
            Math.min(1, heaviest[best] / query.length())));
    }
}
