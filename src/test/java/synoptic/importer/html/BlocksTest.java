package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.MarkKind;

class BlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>One</p><p>Two</p> | PARAGRAPH One / PARAGRAPH Two",
        "<div>One<p>Two</p>Three</div> | PARAGRAPH One / PARAGRAPH Two / PARAGRAPH Three",
        "One<br>more<br><br>Two | PARAGRAPH One more / PARAGRAPH Two",
        "<h3>Head</h3>text | HEADING3 Head / PARAGRAPH text",
        "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul> | LIST_ITEM One / LIST_ITEM1 Inner / LIST_ITEM Two",
        "<blockquote><p>Said</p></blockquote> | QUOTE Said",
        "<figure><img><figcaption>Seen</figcaption></figure> | CAPTION Seen",
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table> | TABLE_ROW A\tB / TABLE_ROW 1\t2",
        "<table><tr><td><p>Laid out</p></td></tr></table> | PARAGRAPH Laid out",
        "<p>  many   spaces&nbsp;here </p> | PARAGRAPH many spaces here",
        "<p>har&shy;bour&#8203;</p> | PARAGRAPH harbour",
        "<p></p><p> </p> | ''",
    })
    void elementsBecomeBlocks(String html, String blocks) {
        assertThat(of(html).stream().map(block -> block.kind() + (block.level() > 0 ? "" + block.level() : "") + " "
            + block.words()).collect(Collectors.joining(" / "))).isEqualTo(blocks);
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(of("<pre>one\n  two\n</pre>").getFirst().words()).isEqualTo("one\n  two");
    }

    @Test
    void aLinkAroundParagraphsMarksEachOfThem() {
        List<DraftBlock> blocks = of("<a href='https://x.example/'><h3>Head</h3><p>Text</p></a><p>Free</p>");
        assertThat(blocks.get(0).marks()).singleElement().satisfies(mark ->
            assertThat(mark.range().of("Head")).isEqualTo("Head"));
        assertThat(blocks.get(1).marks()).hasSize(1);
        assertThat(blocks.get(2).marks()).isEmpty();
    }

    @Test
    void marksCoverTheWordsWithoutTheSpacesAround() {
        DraftBlock block = of("<p>a <b> bold </b><i>slanted</i> x<sup>2</sup> and <a href='javascript:x'>no "
            + "link</a></p>")
            .getFirst();
        assertThat(block.marks()).extracting(mark -> mark.kind() + " " + mark.range().of(block.words()))
            .containsExactly(MarkKind.BOLD + " bold", MarkKind.ITALIC + " slanted", MarkKind.SUPERSCRIPT + " 2");
    }

    private static List<DraftBlock> of(String html) {
        return Blocks.of(List.of(Jsoup.parse(html, "https://base.example/").body()));
    }
}
