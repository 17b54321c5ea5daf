package synoptic.importer.elsewhere.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What real programs wrote. */
class QdaSamplesTest {

    private static final Path SAMPLES = Path.of("..", "shared", "data", "refi_qda", "samples");

    @BeforeEach
    void there() {
        assumeThat(SAMPLES).as("the samples are not on this machine").isDirectory();
    }

    private static Collected read(String name) throws IOException, ImportRefused {
        return new QdaReader().read(new Source(name, name, Files.readAllBytes(SAMPLES.resolve(name))), Author.unnamed());
    }

    @Test
    void everyCodingOfNvivoForWindowsIsAtItsPlace() throws IOException, ImportRefused {
        Collected read = read("nvivo_win_12.6_scrambled.qdpx");
        Map<ArticleId, ArticleText> texts = new HashMap<>();
        read.pieces().forEach(piece -> texts.put(piece.article().id(), piece.article().text()));
        List<JsonNode> expected = List.copyOf(JsonMapper.builder().build().readTree(Files.readString(SAMPLES.resolve("nvivo_win_12.6_scrambled.expected.json"))).values());
        assertThat(read.annotations()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Annotation annotation = read.annotations().get(i);
            assertThat(texts.get(annotation.article()).slice(annotation.range())).isEqualTo(expected.get(i).path("text_utf16").asString().replace("\r\n", "\n"));
            assertThat(annotation.taggings().count()).isEqualTo(expected.get(i).path("codes").size());
        }
    }

    @Test
    void atlasTiWithoutSourcesKeepsItsCodesAndTheWordsOfItsQuotations() throws IOException, ImportRefused {
        Collected read = read("atlasti_8.4_mac_standard_project_no_sources.qdpx");
        assertThat(read.tags()).hasSize(14);
        assertThat(read.pieces()).extracting(piece -> piece.article().metadata().title()).contains("Simon.docx", "Mabel.txt").hasSize(8);
        assertThat(read.annotations()).hasSize(10);
        assertThat(read.report().words(Fate.LEFT)).contains("pictures (1)").contains("graphs (1)");
    }

    @Test
    void nvivoForMacWithEmptySources() throws IOException, ImportRefused {
        Collected read = read("nvivo_mac_15.0_codebook_empty_sources.qdpx");
        assertThat(read.tags()).hasSize(262);
        assertThat(read.pieces()).hasSize(2);
        assertThat(read.report().words(Fate.CHANGED)).contains("sources without a text");
        assertThat(read.report().words(Fate.LEFT)).contains("whose plain text is empty").doesNotContain("is carried");
    }

    @Test
    void taguettesEmptySetsAreAccepted() throws IOException, ImportRefused {
        assertThat(read("taguette_codebook_empty_Sets.qdc").tags()).hasSize(3);
    }
}
