package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class CitationTest {

    private static final ArticleText TEXT =
        ArticleText.ofParagraphs(List.of("The bridge was closed.", "“We had no choice,” she said.", "It opens in May."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Ann Lee | Bridge shut | The Herald | 2024-03-01 | https://x.example/1 | Ann Lee, “Bridge shut”, The Herald, 1 March 2024, https://x.example/1",
        "~~      | Bridge shut | The Herald | 2024-03    | ~~                  | “Bridge shut”, The Herald, March 2024",
        "Ann Lee | ~~          | ~~         | ~~         | ~~                  | Ann Lee, “The bridge was closed.”",
        "~~      | The “shut” one | Herald  | 2024       | ~~                  | “The ‘shut’ one”, Herald, 2024",
    })
    void namesTheSourceAsFarAsItIsKnown(String byline, String title, String outlet, String date, String url, String expected) {
        assertThat(Citation.source(article(new Metadata(title, outlet, byline, new PublishedDate(date), url, "en"))))
            .isEqualTo(expected);
    }

    @Test
    void putsThePassageInFrontAsOneLine() {
        var article = article(Metadata.NONE.withTitle("Bridge shut").withOutlet("The Herald"));
        int start = TEXT.text().indexOf("closed");
        int end = TEXT.text().indexOf(" she said");
        assertThat(Citation.of(article, new TextRange(start, end)))
            .isEqualTo("“closed. ‘We had no choice,’” (“Bridge shut”, The Herald)");
    }

    @Test
    void leavesThePassageOutWhereNothingIsMarked() {
        var article = article(Metadata.NONE.withTitle("Bridge shut"));
        assertThat(Citation.of(article, TextRange.at(5))).isEqualTo("“Bridge shut”");
    }

    private static Article article(Metadata metadata) {
        var sketch = new ProjectSketch();
        var id = sketch.article(metadata, TEXT);
        return sketch.project().article(id).orElseThrow();
    }
}
