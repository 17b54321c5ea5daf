package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.model.TextQuoteSelector;

class LongQuoteTest {

    private static final int WORDS = 1_000;

    @Test
    void piecesCoverTheQuoteOnceAndInOrder() {
        Query query = query();
        List<Query> pieces = new ArrayList<>();

        new LongQuote(query).place(piece -> {
            pieces.add(piece);
            return Optional.empty();
        });

        assertThat(pieces).hasSize(5);
        assertThat(pieces.stream().mapToInt(Query::length).sum()).isEqualTo(query.length());
        assertThat(pieces.getFirst().exact()).startsWith("word0 ");
        assertThat(pieces.getLast().exact()).endsWith(" word999");
        assertThat(pieces.get(1).folded().source()).contains("word199 word200");
    }

    @Test
    void theHeaviestChainInOrderIsThePlace() {
        List<Alignment> answers = List.of(new Alignment(100, 200, 1), new Alignment(5_000, 5_100, 1),
            new Alignment(200, 300, 0.5), new Alignment(40, 90, 1), new Alignment(320, 400, 1));
        List<Query> asked = new ArrayList<>();

        Alignment found = new LongQuote(query()).place(piece -> {
            asked.add(piece);
            return Optional.of(answers.get(asked.size() - 1));
        }).orElseThrow();

        assertThat(found.from()).isEqualTo(100);
        assertThat(found.to()).isEqualTo(400);
        assertThat(found.survival()).isBetween(0.45, 0.55);
    }

    @Test
    void whatIsNowhereHasNoPlace() {
        assertThat(new LongQuote(query()).place(piece -> Optional.empty())).isEmpty();
    }

    private static Query query() {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            words.append(word == 0 ? "" : " ").append("word").append(word);
        }
        return Query.of(new TextQuoteSelector(words.toString(), "before ", " after"), false);
    }
}
