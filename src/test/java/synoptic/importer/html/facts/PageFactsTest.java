package synoptic.importer.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;

class PageFactsTest {

    private static final String LINKED = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
        {"@type":["NewsArticle"],"headline":"Ferry leaves &amp; returns","author":[{"@type":"Person","name":"Maren Oake"},
        {"name":"Tobias Finch"}],"publisher":{"name":"Harbour Times"},"datePublished":"2020-03-03T12:05:00+01:00",
        "dateModified":"2020-03-04","inLanguage":"en-GB"}]}</script>
        """;

    @Test
    void linkedDataAreReadFirst() {
        Proposal proposal = facts(LINKED + "<meta property='og:title' content='Other'><title>Other</title>");
        assertThat(proposal.value(MetadataField.TITLE)).isEqualTo("Ferry leaves & returns");
        assertThat(proposal.value(MetadataField.BYLINE)).isEqualTo("Maren Oake, Tobias Finch");
        assertThat(proposal.value(MetadataField.OUTLET)).isEqualTo("Harbour Times");
        assertThat(proposal.value(MetadataField.PUBLISHED)).isEqualTo("2020-03-03T12:05+01:00");
        assertThat(proposal.value(MetadataField.UPDATED)).isEqualTo("2020-03-04");
        assertThat(proposal.value(MetadataField.LANGUAGE)).isEqualTo("en-GB");
        assertThat(proposal.clue(MetadataField.TITLE)).map(clue -> clue.origin()).contains(Origin.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "TITLE; <meta property='og:title' content='Ferry and bridge'>; Ferry and bridge",
        "TITLE; <title>Ferry leaves too early - Harbour Times</title>; Ferry leaves too early",
        "TITLE; <title>Ferry leaves early – and late – Times</title>; Ferry leaves early – and late",
        "TITLE; <title>Ferry leaves early | Times</title><body><h1>Ferry leaves early</h1>; Ferry leaves early",
        "TITLE; <body><h1>Only a heading</h1>; Only a heading",
        "TITLE; <meta property='og:title' content='Ferry early | Lantern'><meta property='og:site_name' content='Lantern'>; Ferry early",
        "TITLE; <meta property='og:title' content='The Lantern'><meta property='og:site_name' content='Lantern'>; The Lantern",
        "TITLE; <meta name='dc.title' content='By name'><meta property='dc:title' content='By property'>; By property",
        "OUTLET; <meta property='og:site_name' content='Lantern'>; Lantern",
        "OUTLET; <link rel='canonical' href='https://www.lantern.example/x'>; lantern.example",
        "BYLINE; <meta name='author' content='By Maren Oake'>; Maren Oake",
        "BYLINE; <meta property='article:author' content='https://x.example/maren'>; ''",
        "BYLINE; <body><span itemprop='author'><span itemprop='name'>Maren Oake</span> editor</span>; Maren Oake",
        "BYLINE; <body><p class='byline'>By Maren Oake 3 March 2020</p>; Maren Oake",
        "BYLINE; <body><a rel='author'>Maren Oake</a>; Maren Oake",
        "BYLINE; <meta name='citation_author' content='Oake, Maren'><meta name='citation_author' content='Finch, T.'>; 'Oake, Maren; Finch, T.'",
        "BYLINE; <meta name='author' content='Maren Oake (https://oake.example)'>; Maren Oake",
        "BYLINE; <body><p class='byline'>Written by Maren Oake<br>Edited by Tobias Finch</p>; Maren Oake",
        "BYLINE; <body><p class='dateline'>3 March 2020</p><p class='writtenby'>By Maren Oake, MA, Lantern</p>; Maren Oake",
        "BYLINE; <body><p class='byline'><a class='byauthor'>Maren Oake</a>3 Mar 202017</p>; Maren Oake",
        "BYLINE; <body><div id='authorization'>Sign in</div><p class='author'>Текст: Вера Оук</p>; Вера Оук",
        "BYLINE; <body><h1>A</h1><div class='comments'><p class='author'>Ole Finch</p></div><p>1</p><p>2</p>; ''",
        "BYLINE; <body><h1>A</h1><p class='author' style='display: none'>Ole Finch</p>; ''",
        "BYLINE; <body><form><p class='comment-author'>Name (required)</p></form><p>1</p><p>2</p>; ''",
        "BYLINE; <body><p class='byline'>By </p><p class='byline'>Maren Oake • 8h</p>; Maren Oake",
        "PUBLISHED; <meta property='article:published_time' content='2020-03-03T12:05:00Z'>; 2020-03-03T12:05Z",
        "PUBLISHED; <meta name='date' content='3 March 2020'>; 2020-03-03",
        "PUBLISHED; <body><time itemprop='datePublished' datetime='2020-03-03'>today</time>; 2020-03-03",
        "UPDATED; <meta property='article:modified_time' content='2020-03-04T08:00:00+02:00'>; 2020-03-04T08:00+02:00",
        "URL; <meta property='og:url' content='https://lantern.example/ferry'>; https://lantern.example/ferry",
        "LANGUAGE; <meta property='og:locale' content='de_DE'>; de-DE",
        "LANGUAGE; <meta http-equiv='content-language' content='not a tag'>; ''",
    })
    void eachFieldHasItsPlaces(MetadataField field, String html, String value) {
        assertThat(facts(html).value(field)).isEqualTo(value);
    }

    @Test
    void theEvidenceOfABylineIsWhatThePagePrints() {
        Proposal proposal = facts("<body><p class='byline'>By <a rel='author'>Maren Oake</a>, MA Lantern News</p>");
        assertThat(proposal.clue(MetadataField.BYLINE)).hasValueSatisfying(clue -> {
            assertThat(clue.value()).isEqualTo("Maren Oake");
            assertThat(clue.evidence()).isEqualTo("By Maren Oake, MA Lantern News");
        });
    }

    @Test
    void aNameInLinkedDataThatIsTheOutletsIsNoTitle() {
        assertThat(facts("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"name\":\"Lantern\",\"publisher\":{\"name\":\"Lantern\"}}"
            + "</script><meta property='og:title' content='Ferry leaves early'>").value(MetadataField.TITLE)).isEqualTo("Ferry leaves early");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "<!DOCTYPE html><!-- saved from url=(0023)https://lantern.example/ --><html>; https://lantern.example/",
        "<html><!-- Page saved with SingleFile url: https://lantern.example/b saved date: x --><body>; https://lantern.example/b",
        "<html><!-- saved from nowhere --><body>; ''",
    })
    void aSavedPageSaysWhereItCameFrom(String page, String url) {
        assertThat(new PageFacts(Jsoup.parse(page), "").proposal().value(MetadataField.URL)).isEqualTo(url);
    }

    @Test
    void brokenLinkedDataAreNoHarm() {
        assertThat(facts("<script type='application/ld+json'>{\"@type\": oops</script><title>Ferry</title>")
            .value(MetadataField.TITLE)).isEqualTo("Ferry");
        assertThat(facts("<script type='application/ld+json'></script>").clues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Ferry leaves early; Ferry leaves early - Times; true",
        "FERRY LEAVES EARLY!; Ferry leaves early; true",
        "Ferry leaves early and strands forty; Ferry leaves early and strands fifty; true",
        "Home; Ferry leaves early; false",
        "Bridge closed for repairs; Ferry leaves early; false",
        "''; Ferry; false",
    })
    void titlesAreKnownAgain(String words, String title, boolean same) {
        assertThat(Titles.isTitle(words, title)).isEqualTo(same);
    }

    private static Proposal facts(String head) {
        return new PageFacts(Jsoup.parse("<html><head>" + head + "</html>", ""), "").proposal();
    }
}
