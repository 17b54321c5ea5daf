package synoptic.importer.html.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.importer.html.HtmlReader;
import synoptic.testing.Shingles;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the extraction on the benchmark pages: bags of four words in a row, F1 of mean precision and mean recall.
 */
class QualityTest {

    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({"article_extraction/dev, html/%s.html.gz, 0.965", "readability_pages/dev, pages/%s/source.html, 0.95"})
    void articlesAreFoundAsWellAsTheBestExtractorsFindThem(String folder, String file,
        double least) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the benchmark pages are not beside this checkout");
        JsonNode truth = JsonMapper.builder().build()
            .readTree(Files.readString(DATA.resolve(folder + "/ground-truth.json")));
        Shingles.Score score = new Shingles.Score();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path path = DATA.resolve(folder).resolve(file.formatted(page.getKey()));
            score.add(page.getValue().path("articleBody").asString(), body(path));
        }
        assertThat(score.f1()).as("F1 at precision %.3f and recall %.3f", score.precision(), score.recall()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void titlesAndBylinesAreFound() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the benchmark pages are not beside this checkout");
        Path folder = DATA.resolve("readability_pages/dev");
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("ground-truth.json")));
        int titles = 0;
        int bylines = 0;
        int named = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Proposal found = proposal(folder.resolve("pages/" + page.getKey() + "/source.html"));
            String title = page.getValue().path("title").asString();
            titles += title.equals(found.value(MetadataField.TITLE)) || title.startsWith(found.value(MetadataField.TITLE) + " ") ? 1 : 0;
            if (page.getValue().path("byline").isString()) {
                named++;
                bylines += found.clue(MetadataField.BYLINE)
                    .filter(clue -> Normalisation.words(page.getValue().path("byline").asString()).equals(clue.evidence())).isPresent() ? 1 : 0;
            }
        }
        assertThat(titles).isGreaterThanOrEqualTo((int) Math.ceil(truth.size() * 0.9));
        assertThat(bylines).isGreaterThanOrEqualTo((int) Math.ceil(named * 0.8));
    }

    private static Proposal proposal(Path page) throws IOException {
        try {
            return new HtmlReader().read(new Source("a.html", page.toString(), Files.readAllBytes(page)), Optional.empty()).proposal();
        } catch (ImportRefused noArticle) {
            return Proposal.NONE;
        }
    }

    private static String body(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
            InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            StringBuilder body = new StringBuilder();
            for (DraftBlock block : new HtmlReader().read(new Source("a.html", path.toString(), in.readAllBytes()),
                Optional.empty()).kept()) {
                if (block.kind() != BlockKind.TITLE) {
                    body.append(block.words()).append('\n');
                }
            }
            return body.toString();
        } catch (ImportRefused noArticle) {
            return "";
        }
    }
}
