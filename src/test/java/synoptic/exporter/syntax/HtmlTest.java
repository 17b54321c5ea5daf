package synoptic.exporter.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "<b>|&lt;b&gt;", "a & b|a &amp; b", "\"'|&quot;&#39;", "&amp;|&amp;amp;", "😀é漢|😀é漢"})
    void escapesWordsAndAttributesAlike(String words, String escaped) {
        assertThat(new Html().leaf("p", words, "title", words).finish())
            .endsWith("<p title=\"" + escaped + "\">" + escaped + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0001", "000d", "000c", "001b", "007f", "0085", "d83d", "de00", "fffe", "ffff"})
    void putsAReplacementForWhatHtmlCannotHold(String unit) {
        String words = "a" + (char) Integer.parseInt(unit, 16) + "b";
        assertThat(new Html().text(words).finish()).endsWith("a\uFFFDb");
    }

    @Test
    void keepsLineFeedsAndTabs() {
        assertThat(new Html().text("a\n\tb").finish()).endsWith("a\n\tb");
    }

    @Test
    void leavesOutAttributesWithoutAValue() {
        assertThat(new Html().empty("i", "lang", null, "dir", "auto").finish()).endsWith("<i dir=\"auto\">");
    }

    @Test
    void noticesWhatIsStillOpen() {
        Html html = new Html().open("div").open("p").close();
        assertThat(html.depth()).isEqualTo(1);
        assertThatThrownBy(html::finish).isInstanceOf(IllegalStateException.class).hasMessageContaining("div");
    }

    @Test
    void refusesAStyleSheetThatWouldEndItsElement() {
        assertThatThrownBy(() -> new Html().style("p{} </style><script>")).isInstanceOf(IllegalArgumentException.class);
    }
}
