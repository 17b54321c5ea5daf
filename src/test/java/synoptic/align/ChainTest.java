package synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', ''",
        "1:1, 1:1",
        "1:1 2:2 3:3, 1:1 2:2 3:3",
        "3:3 1:1 2:2, 1:1 2:2 3:3",
        "1:3 2:2 3:1, 1:3",
        "1:9 2:1 3:2 4:3, 2:1 3:2 4:3",
        "1:1 2:9 3:2 4:8 5:3 6:4, 1:1 3:2 5:3 6:4",
        "1:1 1:2 1:3 2:2, 1:1 2:2",
        "1:1 2:1 3:1 2:2, 1:1 2:2",
        "1:2 1:1 2:2 2:1, 1:1 2:2",
        "5:5 5:5, 5:5"})
    void findsTheLongestThatRisesOnBothSides(String links, String chain) {
        assertThat(text(Chain.longest(links(links)))).isEqualTo(chain);
    }

    @Test
    void worthDecidesBetweenChainsOfOneLength() {
        List<Chain.Link<String>> links = List.of(new Chain.Link<>(1, 9, 10, "far"), new Chain.Link<>(1, 2, 30, "near"),
            new Chain.Link<>(2, 1, 20, "early"));
        assertThat(Chain.longest(links)).containsExactly("near");
        assertThat(Chain.longest(links.reversed())).containsExactly("near");
    }

    @Test
    void lengthGoesBeforeWorth() {
        List<Chain.Link<String>> links = List.of(new Chain.Link<>(1, 1, 0, "a"), new Chain.Link<>(2, 2, 0, "b"),
            new Chain.Link<>(1, 3, 1_000, "rich"));
        assertThat(Chain.longest(links)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isAsGoodAsTryingAllChains(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Chain.Link<Integer>> links = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                links.add(new Chain.Link<>(random.nextInt(8), random.nextInt(8), random.nextInt(50), links.size()));
            }
            List<Chain.Link<Integer>> chain = Chain.longest(links).stream().map(links::get).toList();
            assertThat(rises(chain)).isTrue();
            assertThat(score(chain)).as("seed %d, links %s", seed, links).isEqualTo(bestOfAll(links));
        }
    }

    private static long bestOfAll(List<Chain.Link<Integer>> links) {
        long best = 0;
        for (int subset = 0; subset < 1 << links.size(); subset++) {
            int chosen = subset;
            List<Chain.Link<Integer>> chain = IntStream.range(0, links.size())
                .filter(i -> (chosen >> i & 1) == 1).mapToObj(links::get)
                .sorted(Comparator.comparingInt(Chain.Link::left)).toList();
            if (rises(chain)) {
                best = Math.max(best, score(chain));
            }
        }
        return best;
    }

    private static boolean rises(List<? extends Chain.Link<?>> chain) {
        for (int i = 1; i < chain.size(); i++) {
            if (chain.get(i).left() <= chain.get(i - 1).left() || chain.get(i).right() <= chain.get(i - 1).right()) {
                return false;
            }
        }
        return true;
    }

    private static long score(List<? extends Chain.Link<?>> chain) {
        return chain.stream().mapToLong(link -> 1_000_000L + link.worth()).sum();
    }

    private static List<Chain.Link<String>> links(String text) {
        return Arrays.stream(text.split(" ")).filter(link -> !link.isEmpty()).map(link -> {
            String[] ends = link.split(":");
            return new Chain.Link<>(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 0, link);
        }).toList();
    }

    private static String text(List<String> chain) {
        return String.join(" ", chain);
    }
}
