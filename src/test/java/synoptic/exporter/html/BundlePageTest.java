package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.exporter.Ferry;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;

class BundlePageTest {

    private final Ferry ferry = new Ferry();

    @ParameterizedTest
    @ValueSource(strings = {"plain words", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
        "'';!--\"<XSS>=&{()}", "</style></title><script>1</script>", "javascript:alert(1)", "]]><!-- -->", "&lt;b&gt;",
        "\u202Eright to left",
        "a\u0000b",
        "<a href=\"https://evil.example\">x</a>", "😀 {{template}} ${x}"})
    void wordsStayWordsWhateverTheyAre(String words) {
        Document page = parsed(Ferry.saying(words));
        String shown = words.replace('\u0000', '\uFFFD');
        assertThat(page.select("script, img, iframe, object, embed, form, link, base, svg")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(normal(shown));
        assertThat(page.select(".text p").first().wholeText()).isEqualTo(shown);
        assertThat(page.select(".card h3 span").first().text()).isEqualTo(normal(shown));
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
            .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    }

    @Test
    void isWellFormed() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(BundlePage.of(ferry.worn().project()), "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void loadsNothingAndAllowsNothingButItsOwnStyle() {
        Document page = parsed(ferry.project());
        String css = page.select("style").first().data();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
            .startsWith("default-src 'none'; style-src '" + StyleSheet.hash(css) + "'").doesNotContain("unsafe");
        assertThat(page.select("style")).hasSize(1);
        assertThat(css).doesNotContain("@import", "url(").matches("\\p{ASCII}*");
        assertThat(page.select("[src], [srcset], [data], link")).isEmpty();
    }

    @Test
    void theOnlyWayOutIsTheAddressOfAnArticle() {
        Element out = parsed(ferry.project()).select("a[href]:not([href^=#])").first();
        assertThat(out.attr("href")).isEqualTo("https://tide.example/ferry?a=1&b=2");
        assertThat(out.attr("rel")).contains("noreferrer").contains("noopener");
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce() {
        Document page = parsed(ferry.worn().project());
        List<String> names = page.select("[id]").eachAttr("id");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(page.select("[href^=#]").eachAttr("href")).hasSizeGreaterThan(20)
            .allMatch(href -> names.contains(href.substring(1)));
    }

    @Test
    void articlesStandSideBySideWithAllTheirWords() {
        Document page = parsed(ferry.project());
        assertThat(page.select("article.column")).hasSize(3);
        assertThat(page.select("article.column header strong").eachText())
            .containsExactly("Harbour Herald", "The Tide", "Tern Weekly");
        Element tide = page.select("article.column").get(1);
        tide.select(".refs").remove();
        assertThat(tide.select("h3").text()).isEqualTo("Ferry runs aground off Skarn");
        assertThat(tide.select(".text > p").first().wholeText())
            .isEqualTo("Smiling 😀😀 crew said the 112 passengers were never in danger, officials said.");
        assertThat(tide.select("ul > li").eachText()).containsExactly("The ship left at noon.",
            "It struck sand at one.");
        assertThat(tide.select("blockquote, .table-row").eachText()).hasSize(2);
        assertThat(tide.select(".text > p b").text()).isEqualTo("crew");
    }

    @Test
    void aHighlightLinksToItsClaimAndOnToTheNextMention() {
        Document page = parsed(ferry.project());
        Element passage = page.select(".text mark.disputes").first();
        Element mention = page.getElementById(passage.closest("a").attr("href").substring(1));
        assertThat(mention.closest(".card").select("h3 span").text()).isEqualTo("The captain had been warned");
        assertThat(mention.text()).isEqualTo("T disputes per the captain Nobody had warned us");
        assertThat(page.getElementById(mention.select("a.quote").attr("href").substring(1)).nextElementSibling().text())
            .isEqualTo("Nobody had warned us");
        Element chip = page.select(".refs .chip").stream().filter(found -> found.text().equals("2")).toList().getLast();
        assertThat(page.getElementById(chip.attr("href").substring(1)).closest("article").id()).isEqualTo("article-H");
    }

    @Test
    void aHighlightOverSeveralBlocksIsMarkedInEachAndReferredToOnce() {
        Document page = parsed(ferry.project());
        String name = new PageIndex(ferry.project()).passageName(ferry.sketch.annotation(ferry.across));
        assertThat(page.select("mark." + name).eachText()).containsExactly("danger", ", officials said.", "The ship");
        assertThat(page.select("#" + name)).hasSize(1);
    }

    @Test
    void overlappingHighlightsKeepTheirOwnLinesAndReferences() {
        ProjectSketch sketch = new ProjectSketch();
        var article = sketch.article("A", "", "T", "x".repeat(40));
        for (int i = 0; i < 14; i++) {
            sketch.annotate(article, new TextRange(3 + i, 3 + 30 - i),
                new Body.Mention(sketch.claim("claim " + i), Stance.SUPPORTS, ""));
        }
        Document page = parsed(sketch.project());
        Set<String> lanes = new HashSet<>();
        page.select(".text mark").forEach(mark -> mark.classNames().stream().filter(name -> name.startsWith("lane"))
            .forEach(lanes::add));
        assertThat(lanes).hasSize(Strokes.LANES);
        assertThat(page.select(".text p").hasClass("deep" + Strokes.LANES)).isTrue();
        assertThat(page.select(".refs .chip").eachText()).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void theTableSaysWhoSaysWhatAndWhoIsSilent() {
        Document page = parsed(ferry.project());
        assertThat(page.select(".matrix thead th").eachText()).containsExactly("Claim", "H Harbour Herald 1 May 2024",
            "T The Tide 2 May 2024", "T2 Tern Weekly", "Together");
        Element aground = page.select(".matrix tbody tr").get(0);
        Element warned = page.select(".matrix tbody tr").get(1);
        assertThat(aground.select("td").get(1).className()).isEqualTo("mixed");
        assertThat(aground.select("td").get(2).text()).isEqualTo("says nothing");
        assertThat(warned.select("td").get(0).text())
            .isEqualTo("supports per harbour staff they warned the captain twice");
        assertThat(warned.select("td").get(2).text()).isEqualTo("✓ checked, not mentioned Bo, 6 May 2024");
        assertThat(page.select(".matrix .sum").eachText()).containsExactly("2 of 3 ● supported", "2 of 3 ◐ disputed",
            "0 of 3 – not mentioned");
    }

    @Test
    void aTableThatIsTooWideForPaperSaysWhereElseToLook() {
        ProjectSketch sketch = new ProjectSketch();
        sketch.claim("Claim");
        for (int i = 0; i < 12; i++) {
            sketch.article("Outlet " + i, "", "Title", "Words.");
        }
        assertThat(parsed(sketch.project()).select(".on-paper, .wider")).isEmpty();
        sketch.article("One more", "", "Title", "Words.");
        assertThat(parsed(sketch.project()).select(".on-paper, .wider")).hasSize(2);
    }

    @Test
    void memosNotesAndTagsAreThere() {
        Document page = parsed(ferry.project());
        assertThat(page.select(".memo").eachText()).contains("Who knew of the sandbank?", "Compare the harbour's log.");
        assertThat(page.select("#highlights .note").eachText()).containsExactly("says who?");
        assertThat(page.select("#tags .tagged > .tag").eachText()).containsExactly("figures", "figures › people");
        assertThat(page.select("#tags").text()).contains("how many were on board");
    }

    @Test
    void whatHasNoPlaceIsListedAllTheSame() {
        Document page = parsed(ferry.worn().project());
        assertThat(page.select("section.lost p a").first().text()).isEqualTo("ry run");
        assertThat(page.select("#highlights").text()).contains("not found in the present text",
            "the place that fits best",
            "Of articles that are no longer in the project", "a claim that is no longer in the project");
    }

    @Test
    void anEmptyProjectIsAPageToo() {
        Document page = parsed(new ProjectSketch().project());
        assertThat(page.select(".none").eachText()).containsExactly("There are no articles in this project.",
            "There are no claims in this project.");
        assertThat(page.select("nav a").eachText()).containsExactly("Desk", "Claims");
    }

    @Test
    void theSameProjectGivesTheSamePage() {
        assertThat(BundlePage.of(new Ferry().worn().project())).isEqualTo(BundlePage.of(new Ferry().worn().project()));
    }

    private static Document parsed(Project project) {
        return Jsoup.parse(BundlePage.of(project));
    }

    private static String normal(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
