package synoptic.importer.html.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.html.HtmlReader;
import synoptic.text.BlockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the extraction on the benchmark pages: bags of four words in a row, F1 of mean precision and mean recall.
 */
class QualityTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    @ParameterizedTest
    @CsvSource({"article_extraction/dev, html/%s.html.gz, 0.965", "readability_pages/dev, pages/%s/source.html, 0.95"})
    void articlesAreFoundAsWellAsTheBestExtractorsFindThem(String folder, String file,
        double least) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the benchmark pages are not beside this checkout");
        JsonNode truth = JsonMapper.builder().build()
            .readTree(Files.readString(DATA.resolve(folder + "/ground-truth.json")));
        List<Double> precision = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path path = DATA.resolve(folder).resolve(file.formatted(page.getKey()));
            Map<String, Integer> wanted = shingles(page.getValue().path("articleBody").asString());
            Map<String, Integer> found = shingles(body(path));
            int shared = wanted.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0))).sum();
            if (!found.isEmpty()) {
                precision.add((double) shared / sum(found));
            }
            if (!wanted.isEmpty()) {
                recall.add((double) shared / sum(wanted));
            }
        }
        double p = mean(precision);
        double r = mean(recall);
        assertThat(2 * p * r / (p + r)).as("F1 at precision %.3f and recall %.3f", p, r).isGreaterThanOrEqualTo(least);
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

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find();) {
            words.add(word.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
