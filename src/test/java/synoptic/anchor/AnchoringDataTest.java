package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import synoptic.model.Anchor;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real edits of real posts, with the places that the quotes should have. */
class AnchoringDataTest {

    private static final Path DATA = Path.of("../shared/data/anchoring/dev");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void realEditsAreFollowedAndRarelyMisread() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no data at " + DATA + ": skipped");
        Map<String, Matcher> matchers = new HashMap<>();
        for (String line : Files.readAllLines(DATA.resolve("articles.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            matchers.put(article.path("id").asString(), new Matcher(article.path("new").asString()));
        }
        Map<String, Tally> tallies = new TreeMap<>();
        for (String line : Files.readAllLines(DATA.resolve("cases.jsonl"))) {
            JsonNode example = JSON.readTree(line);
            JsonNode selector = example.path("selector");
            TextQuoteSelector quote = new TextQuoteSelector(selector.path("exact").asString(),
                selector.path("prefix").asString(), selector.path("suffix").asString());
            Optional<TextRange> answer = matchers.get(example.path("article").asString())
                .match(quote, Optional.of(range(selector))).anchor().map(Anchor::range);
            Optional<TextRange> expected = example.path("expected").isNull() ? Optional.empty()
                : Optional.of(range(example.path("expected")));
            tallies.merge(example.path("label").asString(), Tally.of(answer, expected), Tally::plus);
            tallies.merge("ALL", Tally.of(answer, expected), Tally::plus);
        }

        assertThat(tallies.get("ALL").part(Tally::found)).as("found, all: " + tallies).isGreaterThanOrEqualTo(0.98);
        assertThat(tallies.get("edited").part(Tally::found)).as("edited: " + tallies).isGreaterThanOrEqualTo(0.96);
        assertThat(tallies.get("deleted").part(Tally::found)).as("deleted: " + tallies).isGreaterThanOrEqualTo(0.95);
        assertThat(tallies.get("ALL").part(Tally::wrong)).as("wrong: " + tallies).isLessThanOrEqualTo(0.005);
    }

    private static TextRange range(JsonNode node) {
        return new TextRange(node.path("start").asInt(), node.path("end").asInt());
    }

    private record Tally(int cases, int found, int wrong) {

        static Tally of(Optional<TextRange> answer, Optional<TextRange> expected) {
            if (answer.isEmpty() || expected.isEmpty()) {
                return new Tally(1, answer.equals(expected) ? 1 : 0, answer.isPresent() ? 1 : 0);
            }
            double shared = answer.get().intersect(expected.get()).length();
            double all = answer.get().union(expected.get()).length();
            return new Tally(1, shared / all >= 0.5 ? 1 : 0, shared / all < 0.1 ? 1 : 0);
        }

        Tally plus(Tally other) {
            return new Tally(cases + other.cases, found + other.found, wrong + other.wrong);
        }

        double part(ToIntFunction<Tally> count) {
            return (double) count.applyAsInt(this) / cases;
        }
    }
}
