package synoptic.exporter.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.exporter.Ferry;
import synoptic.testing.ProjectSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class W3cConformanceTest {

    private static final Path FOLDER = Path.of("..", "shared", "data", "web_annotation", "schemas");
    private static final String COLLECTION = "collections/collectionMusts.test";
    private static final String PAGE = "collections/pages/pageMusts.test";
    private static final String ANNOTATION = "annotations/annotationMusts.test";

    private W3cSchemas schemas;

    @BeforeEach
    void load() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "the W3C's schemas are not in " + FOLDER);
        schemas = new W3cSchemas(FOLDER);
    }

    @Test
    void everyPartOfAProjectWithOneOfEverythingConforms() {
        conforms(AnnotationCollection.of(new Ferry().worn().project()));
    }

    @Test
    void strangeWordsConform() {
        conforms(AnnotationCollection.of(Ferry.saying("\"\\ \u0000 <b> 😀 \u202E urn:x")));
    }

    @Test
    void anEmptyProjectConforms() {
        conforms(AnnotationCollection.of(new ProjectSketch().project()));
    }

    @Test
    void theSchemasCanFail() {
        ObjectNode collection = (ObjectNode) JsonMapper.builder().build()
            .readTree(AnnotationCollection.of(new Ferry().project()));
        collection.remove("id");
        assertThat(schemas.failures(COLLECTION, collection)).containsExactly("5.1-collectionIdValidated.json");
        ObjectNode annotation = (ObjectNode) collection.at("/first/items/0");
        annotation.put("created", "yesterday");
        assertThat(schemas.failures(ANNOTATION, annotation)).containsExactly("3.3.1-annotationCreatedValidated.json");
    }

    private void conforms(String json) {
        JsonNode collection = JsonMapper.builder().build().readTree(json);
        assertThat(schemas.failures(COLLECTION, collection)).isEmpty();
        assertThat(schemas.failures(PAGE, collection.get("first"))).isEmpty();
        for (JsonNode annotation : collection.at("/first/items")) {
            assertThat(schemas.failures(ANNOTATION, annotation)).as(annotation.toString()).isEmpty();
        }
    }
}
