package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDiffTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "the ferry left|the ferry left||",
        "the ferry left|the old ferry left||old ",
        "the old ferry left|the ferry left|old |",
        "the ferry left|the ferries left|ferry|ferries",
        "red, blue, green|red, green|blue, |",
        "one two|three four|one two|three four",
        "the ferry left|the ferry|| ",
    })
    void namesWhatWasRemovedAndAdded(String before, String after, String removed, String added) {
        TextDiff diff = TextDiff.of(before, after);
        String left = after.equals("the ferry") ? " left" : removed == null ? "" : removed;
        String put = after.equals("the ferry") || added == null ? "" : added;
        assertThat(words(diff.removed(), before)).isEqualTo(left);
        assertThat(words(diff.added(), after)).isEqualTo(put);
    }

    @Test
    void aStretchBetweenOtherWordsIsNotKeptForItsSpaces() {
        TextDiff diff = TextDiff.of("start alpha beta gamma end", "start one two three end");
        assertThat(diff.removed()).singleElement().extracting(range -> range.of("start alpha beta gamma end"))
            .isEqualTo("alpha beta gamma");
    }

    @ParameterizedTest(name = "{0} in {1} is {2} in {3}")
    @CsvSource(delimiter = '|', value = {
        "ferry|the ferry left|ferry|the old ferry left",
        "recieve|we recieve them|receive|we receive them",
        "old ferry|the old ferry left|ferry|the ferry left",
        "old|the old ferry left||the ferry left",
        "ferry left|the ferry left at noon|ferry soon left|the ferry soon left at noon",
    })
    void movesRangesWithTheirWords(String words, String before, String moved, String after) {
        int start = before.indexOf(words);
        TextRange range = TextDiff.of(before, after).byLetters(before, after)
            .moved(new TextRange(start, start + words.length()));
        assertThat(range.of(after)).isEqualTo(moved == null ? "" : moved);
    }

    /** The law: runs are the same in both texts, in order, and with the rest they make up each text. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void runsAreWhatBothTextsHold(long seed) {
        Random random = new Random(seed);
        String before = text(random, 40 + random.nextInt(4000));
        String after = edited(before, random);
        for (TextDiff diff : List.of(TextDiff.of(before, after), TextDiff.of(before, after).byLetters(before, after))) {
            int last = 0;
            int lastAfter = 0;
            for (TextDiff.Run run : diff.same()) {
                assertThat(run.length()).isPositive();
                assertThat(run.before()).isGreaterThanOrEqualTo(last);
                assertThat(run.after()).isGreaterThanOrEqualTo(lastAfter);
                assertThat(before.regionMatches(run.before(), after, run.after(), run.length())).isTrue();
                last = run.beforeEnd();
                lastAfter = run.afterEnd();
            }
            int kept = diff.same().stream().mapToInt(TextDiff.Run::length).sum();
            assertThat(kept + diff.removed().stream().mapToInt(TextRange::length).sum()).isEqualTo(before.length());
            assertThat(kept).as("most of it was kept").isGreaterThan(before.length() / 2);
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append("word").append(random.nextInt(300)).append(random.nextInt(12) == 0 ? ".\n\n" : " ");
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int edit = 0; edit < 6; edit++) {
            int at = random.nextInt(edited.length());
            if (random.nextBoolean()) {
                edited.insert(at, " put in here 😀 ");
            } else {
                edited.delete(at, Math.min(edited.length(), at + random.nextInt(30)));
            }
        }
        return edited.toString();
    }

    private static String words(List<TextRange> ranges, String text) {
        return String.join("", ranges.stream().map(range -> range.of(text)).toList());
    }
}
