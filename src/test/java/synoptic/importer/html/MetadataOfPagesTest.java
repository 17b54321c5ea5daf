package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;

/** The ways in which pages say what they are called, who wrote them and when; each page has the same article below it. */
class MetadataOfPagesTest {

    private static final String HEADLINE = "<h1>The crane that fell in the night</h1>";
    private static final String ARTICLE = "<p>The old crane at the northern quay came down on Monday, after forty years in which nobody dared to oil it, and"
        + " the harbour was quiet.</p><p>Two ferries waited outside, their lights on, while the pilots argued by radio about who should enter"
        + " first.</p><p>In the end neither did, and the passengers slept on board, which the company called a gift of the night.</p>";

    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "BYLINE | {\"@type\":\"Article\",\"headline\":\"x\",\"author\":\"Maren Oake\"} | Maren Oake",
        "BYLINE | {\"@type\":\"Article\",\"headline\":\"x\",\"author\":[\"Maren Oake\",\"Tobias Finch\"]} | Maren Oake, Tobias Finch",
        "BYLINE | {\"@type\":\"Article\",\"headline\":\"x\",\"author\":{\"@type\":\"Person\",\"name\":[\"Maren Oake\",\"Tobias Finch\"]}} | Maren Oake, Tobias Finch",
        "BYLINE | {\"@graph\":[{\"@type\":\"BlogPosting\",\"author\":{\"@id\":\"#/p/1\"}},{\"@type\":\"Person\",\"@id\":\"#/p/1\",\"name\":\"Maren Oake\"}]} | Maren Oake",
        "OUTLET | {\"@graph\":[{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#o\"}},{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Lantern\"}]} | Lantern",
        "BYLINE | [{\"@type\":\"WebSite\",\"name\":\"Site\"},{\"@type\":\"ReportageNewsArticle\",\"author\":{\"name\":\"Maren Oake\"}}] | Maren Oake",
        "BYLINE | {\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Maren Oake\",},} | Maren Oake",
        "BYLINE | /* data */ {\"@type\":\"NewsArticle\", // story~ \"author\":{\"name\":\"Maren Oake\"}} | Maren Oake",
        "BYLINE | <!-- {\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Maren Oake\"}} --> | Maren Oake",
        "BYLINE | //<![CDATA[~{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Maren Oake\"}}~//]]> | Maren Oake",
        "BYLINE | {\"@type\":\"NewsArticle\",\"description\":\"two~lines\",\"author\":{\"name\":\"Maren Oake\"}}; | Maren Oake",
        "BYLINE | {'@type':'NewsArticle','author':{'name':'Maren Oake'}} | Maren Oake",
        "BYLINE | {&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:{&quot;name&quot;:&quot;Maren Oake&quot;}} | Maren Oake",
        "BYLINE | {\"@type\":\"NewsArticle\",\"author\":\"https://a.example/oake\"} | ''",
        "BYLINE | {\"@type\":\"Recipe\",\"name\":\"Quay soup\",\"author\":{\"name\":\"Maren Oake\"}} | Maren Oake",
        "TITLE | {\"@type\":\"NewsArticle\",\"headline\":\"Crane &amp; ferry\"} | Crane & ferry",
        "PUBLISHED | {\"@type\":\"NewsArticle\",\"datePublished\":\"2020-03-03T12:05:00.000Z\"} | 2020-03-03T12:05Z",
        "UPDATED | {\"@type\":\"NewsArticle\",\"dateModified\":\"2020-03-04T08:00:00-0500\"} | 2020-03-04T08:00-05:00",
        "LANGUAGE | {\"@type\":\"NewsArticle\",\"inLanguage\":{\"@type\":\"Language\",\"name\":\"x\"}} | en",
    })
    void linkedDataAreReadHoweverTheyAreWritten(MetadataField field, String data, String value) throws ImportRefused {
        assertThat(read("<script type='application/ld+json'>" + data.replace('~', '\n') + "</script>", HEADLINE).proposal().value(field)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource(delimiter = '|', value = {
        "BYLINE | <meta property='article:author' content='Maren Oake'> | Maren Oake",
        "BYLINE | <meta property='article:author' content='https://facebook.example/oake'><meta name='author' content='Maren Oake'> | Maren Oake",
        "BYLINE | <meta name='DC.Creator' content='Maren Oake'> | Maren Oake",
        "BYLINE | <meta name='parsely-author' content='Maren Oake'> | Maren Oake",
        "BYLINE | <meta name='sailthru.author' content='Maren Oake'> | Maren Oake",
        "BYLINE | <meta name='byl' content='By MAREN OAKE'> | MAREN OAKE",
        "BYLINE | <meta name='citation_author' content='Maren Oake'><meta name='citation_author' content='Tobias Finch'> | Maren Oake, Tobias Finch",
        "TITLE | <meta name='citation_title' content='Cranes at night'> | Cranes at night",
        "TITLE | <meta name='twitter:title' content='Cranes at night'> | Cranes at night",
        "TITLE | <meta name='DC.title' content='Cranes at night'> | Cranes at night",
        "PUBLISHED | <meta name='parsely-pub-date' content='2020-03-03T12:05:00Z'> | 2020-03-03T12:05Z",
        "PUBLISHED | <meta name='sailthru.date' content='2020-03-03 12:05:00 +0100'> | 2020-03-03T12:05+01:00",
        "PUBLISHED | <meta name='DC.date.issued' content='2020-03-03'> | 2020-03-03",
        "PUBLISHED | <meta name='citation_publication_date' content='2020/03/03'> | 2020-03-03",
        "PUBLISHED | <meta property='article:published' content='2020-03-03T12:05:00+02:00'> | 2020-03-03T12:05+02:00",
        "UPDATED | <meta property='og:updated_time' content='2020-03-04T08:00:00Z'> | 2020-03-04T08:00Z",
        "UPDATED | <meta name='article.updated' content='2020-03-04'> | 2020-03-04",
        "OUTLET | <meta property='og:site_name' content='Lantern'> | Lantern",
        "LANGUAGE | <meta property='og:locale' content='de_DE'> | en",
    })
    void metaElementsAreReadByTheirManyNames(MetadataField field, String metas, String value) throws ImportRefused {
        assertThat(read(metas, HEADLINE).proposal().value(field)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource(delimiter = '|', value = {
        "BYLINE | <div itemprop='author' itemscope><a itemprop='url' href='/o'><span itemprop='name'>Maren Oake</span></a></div> | Maren Oake",
        "BYLINE | <div property='schema:author'>Maren Oake</div> | Maren Oake",
        "BYLINE | <a rel='author' href='/people/oake'>Maren Oake</a> | Maren Oake",
        "BYLINE | <p class='vcard author'><span class='fn'>Maren Oake</span></p> | Maren Oake",
        "BYLINE | <div class='h-card'><a class='p-name'>Maren Oake</a></div> | Maren Oake",
        "BYLINE | <p>By Maren Oake and Tobias Finch</p> | Maren Oake and Tobias Finch",
        "BYLINE | <p>By Maren Oake in Paris</p> | Maren Oake",
        "BYLINE | <p>BY MAREN OAKE</p> | MAREN OAKE",
        "BYLINE | <p>Maren Oake, Political correspondent</p> | Maren Oake",
        "BYLINE | <p>Von Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Von Maren Oake, Tobias Finch und Ilse Quarrow</p> | Maren Oake, Tobias Finch und Ilse Quarrow",
        "BYLINE | <p>Par Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Por Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Di Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Door Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Af Maren Oake</p> | Maren Oake",
        "BYLINE | <p>Автор: Вера Дубова</p> | Вера Дубова",
        "BYLINE | <p>文/李明</p> | 李明",
        "BYLINE | <p>记者 王小红</p> | 王小红",
        "BYLINE | <p>作者：山田太郎</p> | 山田太郎",
        "BYLINE | <p>김민수 기자</p> | 김민수",
        "BYLINE | <p>بقلم سمير حداد</p> | سمير حداد",
        "BYLINE | <p>מאת דנה לוי</p> | דנה לוי",
        "BYLINE | <p>By Monday</p> | ''",
        "BYLINE | <div><a href='/authors/maren-oake'>Maren Oake</a></div> | Maren Oake",
        "PUBLISHED | <time datetime='2020-03-03T12:05:00Z'>3 March</time> | 2020-03-03T12:05Z",
        "PUBLISHED | <p>Updated <time datetime='2020-03-09'>9 March</time></p><time datetime='2020-03-03'>3 March</time> | 2020-03-03",
        "PUBLISHED | <time itemprop='datePublished'>3 March 2020</time> | 2020-03-03",
        "PUBLISHED | <span property='schema:datePublished' content='2020-03-03'>then</span> | 2020-03-03",
        "PUBLISHED | <p>3 March 2020</p> | 2020-03-03",
        "PUBLISHED | <p>March 3, 2020 at 9:45 pm</p> | 2020-03-03T21:45",
        "PUBLISHED | <p>Tuesday, 3 March 2020 12:05 GMT</p> | 2020-03-03T12:05Z",
        "PUBLISHED | <p>Published: 2020-03-03 · Updated: 2020-03-09</p> | 2020-03-03",
        "PUBLISHED | <div>By Maren Oake - March 3, 2020</div> | 2020-03-03",
        "PUBLISHED | <p>2020年3月3日</p> | 2020-03-03",
        "PUBLISHED | <p>2020년 3월 3일 12:05</p> | 2020-03-03T12:05",
        "UPDATED | <p>3 March 2020</p><p>Updated 9 March 2020</p> | 2020-03-09",
    })
    void whatStandsAtTheHeadlineIsRead(MetadataField field, String lines, String value) throws ImportRefused {
        assertThat(read("", HEADLINE + lines).proposal().value(field)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"de, 3. März 2020, 2020-03-03", "de, 03.04.2020 12:05 Uhr, 2020-04-03T12:05", "fr, Publié le 3 mars 2020 à 12h05, 2020-03-03T12:05", "es, 3 de marzo de 2020, 2020-03-03",
        "it, 3 marzo 2020, 2020-03-03", "pt, 3 de março de 2020, 2020-03-03", "nl, 3 maart 2020, 2020-03-03", "ru, 3 марта 2020, 2020-03-03", "pl, 3 marca 2020, 2020-03-03",
        "tr, 3 Mart 2020, 2020-03-03", "sv, 3 mars 2020, 2020-03-03", "en-GB, 03/04/2020, 2020-04-03", "en-US, 03/04/2020, 2020-03-04"})
    void datesAreReadInTheLanguageOfThePage(String language, String line, String value) throws ImportRefused {
        String page = "<html lang='" + language + "'><head><title>The crane that fell in the night</title></head><body>" + HEADLINE + "<p>" + line + "</p>" + ARTICLE;
        assertThat(read(page).proposal().value(MetadataField.PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', value = {
        "Lantern: The crane that fell in the night | <h1><a href='/'>Lantern</a></h1><h2>The crane that fell in the night</h2> | The crane that fell in the night",
        "Walks along the quay: The crane that fell | <h1><a href='/'>Walks along the quay</a></h1><h3>The crane that fell</h3> | The crane that fell",
        "Lantern - Print version: The crane that fell | <h2>The crane that fell</h2> | The crane that fell",
        "The crane that fell - what we know - Lantern | <h1>The crane that fell - what we know</h1> | The crane that fell - what we know",
        "The crane – a story | <h1>The crane – a story</h1> | The crane – a story",
        "老吊车在夜里倒下了_港口日报 | <h1>老吊车在夜里倒下了</h1> | 老吊车在夜里倒下了",
        "古いクレーンが夜に倒れた｜港日報 | <div>x</div> | 古いクレーンが夜に倒れた",
    })
    void theSitesNameIsNotPartOfATitle(String window, String headings, String title) throws ImportRefused {
        assertThat(read("<html><head><meta charset=utf-8><title>" + window + "</title></head><body>" + headings + ARTICLE).proposal().value(MetadataField.TITLE)).isEqualTo(title);
    }

    private static Draft read(String head, String body) throws ImportRefused {
        return read("<html lang='en'><head><title>The crane that fell in the night</title>" + head + "</head><body><div><a href='/'>Home</a></div>" + body + ARTICLE + "</body></html>");
    }

    private static Draft read(String page) throws ImportRefused {
        return new HtmlReader().read(new Source("a.html", "/in/a.html", page.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }
}
