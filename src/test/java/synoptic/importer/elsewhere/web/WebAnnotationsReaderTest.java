package synoptic.importer.elsewhere.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.Report.Line;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Ids;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import synoptic.text.ArticleText;

class WebAnnotationsReaderTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private final Ids ids = new Ids();
    private final Author author = new Author(ids, "Ada", NOON);
    private final Article article = new Article(ids.article(), Metadata.NONE.withTitle("Ferry").withUrl("https://quay.example/news/ferry"),
        ArticleText.ofParagraphs(List.of("The ferry lies in dock, says the captain.", "Nobody knows when it sails.")), source("a.txt", "x").original("txt"), 1, "", NOON);
    private final Project project = Project.of(new ProjectInfo(ids.project(), "p", "", NOON)).with(article);

    private static Source source(String name, String json) {
        return new Source(name, "in/" + name, json.getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(String json) throws ImportRefused {
        return new WebAnnotationsReader().read(source("a.json", json), author).plan(project, author);
    }

    private static String hypothesis(String annotations) {
        return "{\"export_date\":\"2031-05-05T10:00:00Z\",\"annotations\":[" + annotations + "]}";
    }

    private static String marked(String id, String uri, String quote, String text) {
        return "{\"id\":\"" + id + "\",\"created\":\"2031-05-04T10:00:00+00:00\",\"updated\":\"2031-05-04T11:00:00+00:00\",\"user\":\"acct:ines@hypothes.is\",\"uri\":\"" + uri
            + "\",\"text\":\"" + text + "\",\"tags\":[\"boats\"],\"target\":[{\"source\":\"" + uri + "\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":3},"
            + "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + quote + "\"}]}]}";
    }

    @Test
    void anExportOfHypothesisGoesToTheArticleWithItsAddress() throws ImportRefused {
        Plan plan = plan(hypothesis(marked("a", "http://www.Quay.example/news/ferry/?utm_source=feed#top", "says the captain", "which one?")
            + ",{\"id\":\"b\",\"user\":\"acct:tom@hypothes.is\",\"uri\":\"https://quay.example/news/ferry\",\"text\":\"Okafor\",\"references\":[\"a\"],\"target\":[]}"
            + ",{\"id\":\"c\",\"user\":\"acct:tom@hypothes.is\",\"uri\":\"https://quay.example/news/ferry\",\"text\":\"good page\",\"target\":[{\"source\":\"x\"}],\"tags\":[\"seen\"]}"));
        Project after = plan.edit().apply(project);
        assertThat(after.annotations()).singleElement().satisfies(annotation -> {
            assertThat(article.text().slice(annotation.range())).isEqualTo("says the captain");
            assertThat(annotation.creator()).isEqualTo("ines");
            assertThat(annotation.created()).isEqualTo(Instant.parse("2031-05-04T10:00:00Z"));
            assertThat(annotation.comment()).isEqualTo("which one?\n\nReply by tom: Okafor");
        });
        assertThat(after.tags()).extracting(Tag::name).containsExactly("boats");
        assertThat(after.article(article.id()).orElseThrow().memo()).isEqualTo("tom: good page\n#seen");
        assertThat(plan.report().of(Fate.LEFT)).isEmpty();
    }

    @Test
    void whatIsThereIsNotAddedTwice() throws ImportRefused {
        String json = hypothesis(marked("a", "https://quay.example/news/ferry", "says the captain", "which one?"));
        Project after = plan(json).edit().apply(project);
        Plan again = new WebAnnotationsReader().read(source("a.json", json), author).plan(after, author);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.report().words(Fate.THERE)).isEqualTo("annotations (1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://other.example/a | says the captain | annotations of https://other.example/a, which is not in the project; import that page first",
        "https://quay.example/news/ferry | was never said | annotations that do not fit: The words “was never said” are not in “Ferry”"})
    void whatDoesNotFitIsReported(String uri, String quote, String report) throws ImportRefused {
        assertThat(plan(hypothesis(marked("a", uri, quote, ""))).report().of(Fate.LEFT)).containsExactly(new Line(Fate.LEFT, report, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"type\":\"AnnotationPage\",\"items\":[%s]}", "{\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\",\"items\":[%s]}}",
        "{\"@graph\":[%s]}", "%s\n%s"})
    void annotationsOfTheW3CAreFoundWhereverTheyStand(String shape) throws ImportRefused {
        String one = "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"creator\":\"Tom\",\"body\":{\"type\":\"TextualBody\",\"value\":\"why?\"},"
            + "\"target\":{\"source\":\"urn:uuid:" + article.id() + "\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":4,\"end\":9}}}";
        Project after = plan(shape.replace("%s", one)).edit().apply(project);
        assertThat(after.annotations()).extracting(Annotation::comment).containsExactly("why?");
        assertThat(after.annotations()).extracting(each -> article.text().slice(each.range())).containsExactly("ferry");
    }

    @Test
    void aNoteOnAWholePageGoesToItsMemo() throws ImportRefused {
        Plan plan = plan("{\"type\":\"Annotation\",\"bodyValue\":\"a fine page\",\"target\":\"https://quay.example/news/ferry\"}");
        assertThat(plan.edit().apply(project).article(article.id()).orElseThrow().memo()).isEqualTo("a fine page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}|true", "{\"type\": [\"Annotation\"]}|true",
        "{\"annotations\":[{\"uri\":\"a\",\"target\":[]}]}|true", "{\"rows\":[{\"uri\":\"a\",\"target\":[]}]}|true", "{\"title\":\"Annotation of a page\",\"text\":\"x\"}|false",
        "{\"type\":\"NewsArticle\"}|false", "[{\"title\":\"a\",\"url\":\"b\"}]|false"})
    void filesOfAnnotationsAreToldFromFilesOfArticles(String json, boolean annotations) {
        assertThat(new WebAnnotationsReader().recognises(source("a.json", json))).isEqualTo(annotations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"AnnotationPage\",\"items\":[]}", "{\"type\":\"Annotation\",", "nothing"})
    void whatHoldsNoneIsRefused(String json) {
        assertThatThrownBy(() -> plan(json)).isInstanceOf(ImportRefused.class).hasMessageStartingWith("in/a.json");
    }
}
