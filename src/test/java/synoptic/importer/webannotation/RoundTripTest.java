package synoptic.importer.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.exporter.Ferry;
import synoptic.exporter.webannotation.AnnotationCollection;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.testing.ProjectSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the exporter writes, the reader makes the same of. */
class RoundTripTest {

    private final Ferry ferry = new Ferry();

    @Test
    void everyHighlightComesBack() {
        ferry.sketch.highlight(ferry.herald, "sandbank had", new Body.Tagging(ferry.sketch.tag("and/or", "#123456")));
        Project bare = Project.of(ferry.project().info());
        for (Article article : ferry.project().articles()) {
            bare = bare.with(article);
        }
        Project read = read(bare, AnnotationCollection.of(ferry.project()));
        assertThat(told(read)).isEqualTo(told(ferry.project()));
        assertThat(read.claims()).extracting(Claim::statement).containsExactlyInAnyOrder("The ferry ran aground",
            "The captain had been warned");
        assertThat(tags(read)).isEqualTo(tags(ferry.project()));
    }

    @Test
    void whatIsThereAlreadyIsOnlyLinked() {
        String links = AnnotationCollection.of(ferry.project());
        Annotating annotating = new Annotating(new Ids());
        for (JsonNode item : JsonMapper.builder().build().readTree(links).at("/first/items")) {
            WebAnnotation annotation = new WebAnnotationReader().read(item);
            if (annotation.linking()) {
                assertThat(annotating.plan(ferry.project(), annotation, "", ProjectSketch.NOON).edit().edits())
                    .isEmpty();
            }
        }
    }

    private static Project read(Project project, String json) {
        Annotating annotating = new Annotating(new Ids());
        Project at = project;
        for (JsonNode item : JsonMapper.builder().build().readTree(json).at("/first/items")) {
            // as `annotate` reads it: one line a record
            WebAnnotation annotation = new WebAnnotationReader().read(item.toString());
            at = annotating.plan(at, annotation, "", ProjectSketch.NOON.plusSeconds(60)).edit().apply(at);
        }
        return at;
    }

    /** All that annotations say, without their ids. */
    private static List<String> told(Project project) {
        return project.articles().stream().flatMap(article -> project.annotationsOf(article.id()).stream())
            .map(annotation -> annotation.article() + " " + annotation.target().anchor() + " " + annotation.target()
            .quote().exact()
                + " " + said(project, annotation) + " " + annotation.creator() + " " + annotation.created()
                + annotation.modified())
            .toList();
    }

    private static String said(Project project, Annotation annotation) {
        return annotation.bodies().stream().map(body -> switch (body) {
            case Body.Tagging tagging -> project.tag(tagging.tag()).orElseThrow().name();
            case Body.Mention mention -> project.claim(mention.claim()).orElseThrow().statement() + mention.stance()
                + mention.speaker();
            case Body.Comment comment -> comment.text();
        }).collect(Collectors.joining(" | "));
    }

    private static List<String> tags(Project project) {
        return project.tags().stream().flatMap((Tag tag) -> Stream.of(tag.parent().flatMap(project::tag).map(Tag::name)
            .orElse("")
            + "/" + tag.name())).toList();
    }
}
