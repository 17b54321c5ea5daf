package synoptic.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Article;
import synoptic.model.PublishedDate;
import synoptic.model.Tag;
import synoptic.testing.Sketch;

class DamagedFilesTest {

    private static final String ONE = "{\"id\":\"00000000-0000-7000-8000-000000000001\",\"name\":\"one\",\"color\":\"#111111\"}";
    private static final String TWO = "{\"id\":\"00000000-0000-7000-8000-000000000002\",\"name\":\"two\",\"color\":\"#222222\"}";
    private static final String SIX = "{\"id\":\"00000000-0000-7000-8000-000000000006\",\"name\":\"six\",\"color\":\"#666666\"}";

    private final ProjectJson json = new ProjectJson();

    private ReadFile<Tag> read(String file) {
        return json.readTags(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "a record in the middle is cut    | [~%1,~{\"id\":\"0000~,~%6~]~             | one six | 3",
        "a comma is missing               | [~%1~%2,~%6~]~                          | one two six | 3",
        "the list does not start          | %1,~%2~]~                               | one two | 1",
        "the list does not end            | [~%1,~%2~                               | one two | 4",
        "the file ends in a record        | [~%1,~{\"id\":\"00000000-0000-7000-80   | one | 3",
        "something follows                | [~%1~]~{}~                              | one | 4",
        "a number among the records       | [~%1,~7,~%6~]~                          | one six | 3",
        "a list among the records         | [~%1,~[{\"a\":[1,2]}],~%6~]~            | one six | 3",
        "an object instead of a list      | {\"tags\":[~%1,~%2~]}~                  | one two | 1",
        "nothing at all                   | ''                                      | ''  | 1",
        "zeros, as some crashes leave     | \\0\\0\\0\\0                             | ''  | 1"
    })
    void whatCanBeReadIsReadAndTheRestIsToldWithItsLine(String what, String file, String names, int line) {
        String text = file.strip().replace("''", "").replace("\\0", "\0").replace("~", "\n")
            .replace("%1", ONE).replace("%2", TWO).replace("%6", SIX);
        ReadFile<Tag> read = read(text);
        assertThat(String.join(" ", read.records().stream().map(Tag::name).toList()))
            .isEqualTo(names.strip().replace("''", ""));
        assertThat(read.flaws()).isNotEmpty();
        assertThat(read.flaws().getFirst().line()).isEqualTo(line);
    }

    @Test
    void aFileOnOneLineIsReadUpToItsDamage() {
        ReadFile<Tag> read = read("[" + ONE + "," + TWO + ",{\"id\":}," + SIX + "]");
        assertThat(read.records()).extracting(Tag::name).containsExactly("one", "two");
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        ReadFile<Tag> read = read("\uFEFF[\r\n" + ONE + ",\r\n" + TWO + "\r\n]\r\n");
        assertThat(read.records()).hasSize(2);
        assertThat(read.flaws()).isEmpty();
    }

    @Test
    void textThatIsNotUtf8IsAFlaw() {
        byte[] bytes = ("[\n" + ONE + ",\n" + TWO + "\n]\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("two")] = (byte) 0xE9;
        ReadFile<Tag> read = json.readTags(bytes);
        assertThat(read.records()).extracting(Tag::name).containsExactly("one");
        assertThat(read.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.line()).isEqualTo(3));
    }

    @Test
    void deepNestingIsRefusedBeforeItOverflowsTheStack() {
        String deep = ONE.replace("}", ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        ReadFile<Tag> read = read("[\n" + deep + ",\n" + TWO + "\n]\n");
        assertThat(read.records()).extracting(Tag::name).containsExactly("two");
        assertThat(read.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "9223372036854775808", "1e9", "1e999999999", "-1", "0", "1.0", "\"1\"", "null", "[1]"})
    void aNumberOutsideOfItsBoundsIsAFlaw(String number) {
        String claim = "[\n{\"id\":\"00000000-0000-7000-8000-000000000001\",\"number\":" + number
            + ",\"rank\":1,\"statement\":\"x\",\"created\":\"2031-03-04T05:00:00Z\"}\n]\n";
        ReadFile<?> read = json.readClaims(claim.getBytes(StandardCharsets.UTF_8));
        assertThat(read.records()).isEmpty();
        assertThat(read.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        ReadFile<Tag> read = read("[\n" + ONE.replace("}", ",\"x\":" + "7".repeat(1_000_000) + "}") + "\n]\n");
        assertThat(read.records()).isEmpty();
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void anArticleWithAnImpossibleDateIsReadWithoutIt() {
        Article article = article();
        String file = new String(json.file(article), StandardCharsets.UTF_8)
            .replace("\"added\"", "\"published\": \"the other day\",\n  \"byline\": {\"x\":[1]},\n  \"added\"");
        ReadFile<Article> read = json.readArticle(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.records()).containsExactly(article);
        assertThat(read.records().getFirst().metadata().published()).isEqualTo(PublishedDate.UNKNOWN);
        assertThat(read.flaws()).extracting(Flaw::line).containsExactly(5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3,2]", "[0]", "[0,1,2]", "[0,99]", "7", "[\"0\",1]", "[-1,1]", "[]"})
    void aBlockOutsideOfTheTextIsLeftOut(String range) {
        Article article = article();
        String file = new String(json.file(article), StandardCharsets.UTF_8).replace("[0,12]", range);
        ReadFile<Article> read = json.readArticle(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.records()).hasSize(1);
        assertThat(read.records().getFirst().text().text()).isEqualTo(article.text().text());
        assertThat(read.records().getFirst().text().blocks()).isEmpty();
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void anyFlippedByteIsReadSomehowOrTold() {
        byte[] file = ("[\n" + ONE + ",\n" + TWO + ",\n" + SIX + "\n]\n").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = file.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            ReadFile<Tag> read = json.readTags(damaged);
            assertThat(read.records().size() == 3 || !read.flaws().isEmpty())
                .as("byte %d is %02x", at, damaged[at]).isTrue();
            assertThat(read.records().size()).as("byte %d is %02x", at, damaged[at]).isGreaterThanOrEqualTo(2 - (at < 2 ? 1 : 0));
        }
    }

    private static Article article() {
        Sketch sketch = new Sketch();
        sketch.article("Harbour shut");
        return sketch.project().articles().iterator().next();
    }
}
