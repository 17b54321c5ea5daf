package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;

/** Pages without data about themselves and without names of elements, of which only the text says who wrote them. */
class NearHeadlineTest {

    private static final String MENU = "<div><a href='/'>Home</a> <a href='/harbour'>Harbour</a> <a href='https://a.example/people/ann-lamb'>Ann Lamb</a></div>"
        + "<div>Weather</div><div><a href='https://a.example/people/jo-pool'>Jo Pool</a></div>";
    private static final String ARTICLE = "<p>The old crane at the northern quay came down on Monday, after forty years in which nobody dared to oil it, and"
        + " the harbour was quiet.</p><p>Two ferries waited outside, their lights on, while the pilots argued by radio about who should enter"
        + " first.</p><p>In the end neither did, and the passengers slept on board, which the company called a gift of the night.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>By Maren Oake</p> | Maren Oake",
        "<div>May 3, 2021</div><div>By Maren Oake and Tobias Finch</div> | Maren Oake and Tobias Finch",
        "<ul><li>Share</li><li>Tweet</li></ul><div>Von Maren Oake</div> | Maren Oake",
        "<h2>What the pilots said that night</h2><span>Par Maren Oake — 3 mai 2021 à 18:42</span> | Maren Oake",
        "<div>Por</div><div><a href='https://a.example/x'>Maren Oake</a></div> | Maren Oake",
        "<div><a href='https://a.example/authors/maren-oake'>Maren Oake</a></div> | Maren Oake",
        "<ul><li><a href='https://a.example/@oake'>Maren Oake</a></li><li>Follow</li></ul> | Maren Oake",
        "<div><a href='https://a.example/by/oake'>Maren Oake</a>, <a href='https://a.example/by/finch'>Tobias Finch</a>,"
            + " <a href='https://a.example/x'>Harbour desk</a></div> | Maren Oake, Tobias Finch",
        "<div>Maren Oake, staff writer</div> | Maren Oake",
        "<div>Maren Oake</div><div>3 May 2021, 10:15</div> | Maren Oake",
        "<div>3 May 2021</div><div>Maren Oake</div> | Maren Oake",
        "<div>Maren Oake • 5 min read</div> | Maren Oake",
    })
    void theAuthorsAreFoundBelowTheHeadline(String lines, String names) throws ImportRefused {
        assertThat(byline("<h1>The crane that fell in the night</h1>" + lines + ARTICLE)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div>Photo by Maren Oake</div>",
        "<figure><img src=a.png><figcaption>By Maren Oake</figcaption></figure>",
        "<div>Maren Oake/Getty Images</div>",
        "<div>Northern Quay</div>",
        "<div>Old Crane</div><div>3 May 2021</div>",
        "<div>Daily Lantern</div><div>3 May 2021</div>",
        "<div><a href='https://a.example/tags/harbour'>Northern Quay</a></div>",
        "<div>By Monday</div>",
        "<div>Northern Quay • 5 min read</div>",
    })
    void creditsPlacesOutletsAndTopicsAreNoAuthors(String lines) throws ImportRefused {
        assertThat(byline("<h1>The crane that fell in the night</h1>" + lines + ARTICLE)).isEmpty();
    }

    @Test
    void aLineAboveTheHeadlineIsReadToo() throws ImportRefused {
        assertThat(byline("<div>By Maren Oake</div><h1>The crane that fell in the night</h1>" + ARTICLE)).isEqualTo("Maren Oake");
    }

    @Test
    void whatThePageStatesIsBelievedBeforeItsLines() throws ImportRefused {
        assertThat(byline("<meta name=author content='Tobias Finch'><h1>The crane that fell in the night</h1><p>By Maren Oake</p>" + ARTICLE))
            .isEqualTo("Tobias Finch");
    }

    @Test
    void namesInTheArticleAndBehindItAreNotTaken() throws ImportRefused {
        assertThat(byline("<h1>The crane that fell in the night</h1>" + ARTICLE
            + "<div><a href='https://a.example/authors/b'>Bo Kay</a></div><div>3 May 2021</div>"))
            .isEmpty();
    }

    private static String byline(String body) throws ImportRefused {
        String page = "<html><head><title>The crane that fell in the night</title></head><body>" + MENU + body + "</body></html>";
        Draft draft = new HtmlReader().read(new Source("a.html", "/in/a.html", page.getBytes(StandardCharsets.UTF_8)), Optional.empty());
        return draft.proposal().value(MetadataField.BYLINE);
    }
}
