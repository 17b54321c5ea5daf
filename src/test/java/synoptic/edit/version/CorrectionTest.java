package synoptic.edit.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

class CorrectionTest {

    private static final ArticleText OLD = article();

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void blocksAndMarksFollowTheWords(String name, UnaryOperator<String> edit, List<String> blocks, List<String> marks) {
        ArticleText corrected = Correction.of(OLD, edit.apply(OLD.text()));
        assertThat(blocks(corrected)).isEqualTo(blocks);
        assertThat(marks(corrected)).isEqualTo(marks);
    }

    static Stream<Arguments> corrections() {
        List<String> title = List.of("TITLE0 Ferry runs aground");
        List<String> marks = List.of("BOLD nobody", "LINK the chart");
        String menu = "PARAGRAPH0 Home | News | Sport";
        String quote = "QUOTE0 “We saw nobody on the bridge,” she said.";
        String item = "LIST_ITEM2 a lamp, and the chart";
        String poem = "PREFORMATTED0 red\n\n  green";
        return Stream.of(
            Arguments.of("nothing", edit("x", "x"), all(title, menu, quote, item, poem), marks),
            Arguments.of("a menu line taken out", edit("Home | News | Sport\n\n", ""), all(title, quote, item, poem), marks),
            Arguments.of("a paragraph put in", edit("\n\n“We", "\n\nIt was dark.\n\n“We"),
                all(title, menu, "PARAGRAPH0 It was dark.", quote, item, poem), marks),
            Arguments.of("a word of a mark mended", edit("nobody", "somebody"),
                all(title, menu, "QUOTE0 “We saw somebody on the bridge,” she said.", item, poem),
                List.of("BOLD somebody", "LINK the chart")),
            Arguments.of("the words of a mark taken out", edit(", and the chart", ""),
                all(title, menu, quote, "LIST_ITEM2 a lamp", poem), List.of("BOLD nobody")),
            Arguments.of("a block cut in two", edit(" on the bridge,” she", "\n\non the bridge,” she"),
                all(title, menu, "QUOTE0 “We saw nobody", "QUOTE0 on the bridge,” she said.", item, poem), marks),
            Arguments.of("two blocks joined", edit("said.\n\na lamp", "said. a lamp"),
                all(title, menu, "QUOTE0 “We saw nobody on the bridge,” she said. a lamp, and the chart", poem), marks),
            Arguments.of("a title cut in two stays one", edit("runs aground", "\n\nruns aground"),
                all(List.of("TITLE0 Ferry", "PARAGRAPH0 runs aground"), menu, quote, item, poem), marks),
            Arguments.of("another title", edit("Ferry runs aground", "Boat stuck"),
                all(List.of("TITLE0 Boat stuck"), menu, quote, item, poem), marks),
            Arguments.of("the line ends of another system", edit("\n", "\r\n"),
                all(title, menu, quote, item, poem), marks));
    }

    @Test
    void unchangedWordsAreTheSameText() {
        assertThat(Correction.of(OLD, OLD.text())).isSameAs(OLD);
    }

    @Test
    void nothingIsLeftOfAnEmptiedText() {
        assertThat(Correction.of(OLD, " \n\n ").length()).isZero();
    }

    private static ArticleText article() {
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, "Ferry runs aground");
        text.block(BlockKind.PARAGRAPH, 0, "Home | News | Sport");
        int quote = text.block(BlockKind.QUOTE, 0, "“We saw nobody on the bridge,” she said.");
        text.mark(new Mark(MarkKind.BOLD, new TextRange(quote + 8, quote + 14)));
        int item = text.block(BlockKind.LIST_ITEM, 2, "a lamp, and the chart");
        text.mark(new Mark(MarkKind.LINK, new TextRange(item + 12, item + 21), "https://example.org/chart"));
        text.block(BlockKind.PREFORMATTED, 0, "red\n\n  green");
        return text.build();
    }

    private static UnaryOperator<String> edit(String words, String others) {
        return text -> text.replace(words, others);
    }

    private static List<String> all(List<String> first, String... others) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(others));
        return all;
    }

    private static List<String> blocks(ArticleText text) {
        return text.blocks().stream().map(block -> block.kind() + "" + block.level() + " " + text.slice(block.range())).toList();
    }

    private static List<String> marks(ArticleText text) {
        return text.marks().stream().map(mark -> mark.kind() + " " + text.slice(mark.range())).toList();
    }
}
