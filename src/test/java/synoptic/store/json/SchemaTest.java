package synoptic.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

/** The schemas say what is written, and what they refuse is refused when it is read. */
class SchemaTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";
    private static final String TIMES = "\"created\":\"2031-03-04T05:00:00Z\",\"modified\":\"2031-03-04T05:00:00Z\"";
    private static final SchemaRegistry REGISTRY =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ProjectJson json = new ProjectJson();

    private static Schema schema(String name) {
        InputStream file = ProjectJson.class.getResourceAsStream("/synoptic/store/schema/" + name + ".json");
        return REGISTRY.getSchema(file);
    }

    private static void assertValid(String schema, byte[] file) {
        assertThat(schema(schema).validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenFitsItsSchema(long seed) {
        Project project = new RandomProjects(seed).small();
        assertValid("project", json.file(project.info()));
        assertValid("claims", json.claimsFile(project.claims()));
        assertValid("tags", json.tagsFile(project.tags()));
        for (Article article : project.articles()) {
            assertValid("article", json.file(article));
            assertValid("annotations", json.annotationsFile(project.annotationsOf(article.id())));
        }
    }

    @Test
    void everyFieldOfEveryKindOfRecordIsInItsSchema() {
        Sketch sketch = new Sketch();
        var article = sketch.article("Harbour shut");
        var claim = sketch.claim("The harbour is shut.", article);
        var tag = sketch.tag("harbour", sketch.tag("places"));
        sketch.annotation(article, 0, 7, Sketch.supports(claim), Sketch.tagged(tag));
        Project project = sketch.project();
        assertValid("claims", json.claimsFile(project.claims()));
        assertValid("tags", json.tagsFile(project.tags()));
        assertValid("annotations", json.annotationsFile(project.annotations()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "tags        | {'name':'harbour','color':'#336699'}",
        "tags        | {'id':'%ID','color':'#336699'}",
        "tags        | {'id':'../../etc','name':'harbour','color':'#336699'}",
        "tags        | {'id':'%ID','name':7,'color':'#336699'}",
        "tags        | {'id':'%ID','name':'harbour','color':'blue'}",
        "tags        | {'id':'%ID','name':'harbour','color':'#336699','parent':'none'}",
        "tags        | 'harbour'",
        "claims      | {'id':'%ID','rank':1,'statement':'It is so.',%TIMES}",
        "claims      | {'id':'%ID','number':0,'rank':1,'statement':'It is so.',%TIMES}",
        "claims      | {'id':'%ID','number':1.5,'rank':1,'statement':'It is so.',%TIMES}",
        "claims      | {'id':'%ID','number':1,'rank':1,%TIMES}",
        "claims      | {'id':'%ID','number':1,'rank':1,'statement':'It is so.','created':'yesterday','modified':'today'}",
        "claims      | {'id':'%ID','number':1,'rank':1,'statement':'It is so.','silences':{},%TIMES}",
        "claims      | {'id':'%ID','number':1,'rank':1,'statement':'It is so.','silences':[{'article':'%ID'}],%TIMES}",
        "annotations | {'id':'%ID','start':0,'end':3,'exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':-1,'end':3,'exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':'3','exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'anchor':'near','exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'anchor':'approximate','exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'anchor':'approximate','score':1.5,'exact':'two',%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'exact':'two','bodies':[{'type':'mention','claim':'%ID'}],%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'exact':'two','bodies':[{'type':'praise'}],%TIMES}",
        "annotations | {'id':'%ID','article':'%ID','start':0,'end':3,'exact':'two','bodies':[{'type':'comment','text':null}],%TIMES}"
    })
    void whatTheSchemaRefusesIsAFlaw(String file, String record) {
        String list = "[\n" + record.replace('\'', '"').replace("%ID", ID).replace("%TIMES", TIMES) + "\n]\n";
        assertThat(schema(file).validate(list, InputFormat.JSON)).isNotEmpty();
        Function<byte[], ReadFile<?>> reader = switch (file) {
            case "tags" -> json::readTags;
            case "claims" -> json::readClaims;
            default -> json::readAnnotations;
        };
        ReadFile<?> read = reader.apply(list.getBytes(StandardCharsets.UTF_8));
        assertThat(read.records()).isEmpty();
        assertThat(read.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(2);
            assertThat(flaw.reason()).isNotBlank();
        });
    }
}
