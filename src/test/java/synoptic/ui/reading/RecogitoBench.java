package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.testing.BenchTable;
import synoptic.testing.FrameMeter.Times;
import synoptic.testing.FxExtension;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.ui.reading.text.SyntheticArticle;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The very long article with its 5,000 highlights in our pane and, before and after it, in headless Chromium with Recogito's text annotator. Only where
 * the environment variable {@code SYNOPTIC_PEERS} names the folder in which its package is, since it is not to be downloaded by a build.
 */
@ExtendWith(FxExtension.class)
@Tag("bench")
@Tag("desk")
class RecogitoBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIMES = 15;
    private static final long MOST_MINUTES = 5;

    @Test
    void atLeastSixTimesFasterThanRecogito() throws IOException, InterruptedException {
        String peers = System.getenv("SYNOPTIC_PEERS");
        Assumptions.assumeTrue(peers != null && !peers.isBlank(), "SYNOPTIC_PEERS names no folder with the peer's package");
        Path article = written(SyntheticArticle.text());
        JsonNode before = recogito(peers, article);
        double ours = ours();
        JsonNode after = recogito(peers, article);
        BenchTable table = new BenchTable("desk-peer");
        table.put("synoptic_set_content_warm_ms", ours);
        double quickest = Double.MAX_VALUE;
        for (String renderer : List.of("CSS_HIGHLIGHTS", "SPANS")) {
            double set = Math.min(before.path(renderer).path("set").asDouble(), after.path(renderer).path("set").asDouble());
            double add = Math.min(before.path(renderer).path("add").asDouble(), after.path(renderer).path("add").asDouble());
            assertThat(before.path(renderer).path("kept").asInt()).as(renderer).isGreaterThanOrEqualTo(SyntheticArticle.SPANS);
            table.put("recogito_" + renderer.toLowerCase(Locale.ROOT) + "_set_ms", set);
            table.put("recogito_" + renderer.toLowerCase(Locale.ROOT) + "_add_p50_ms", add);
            quickest = Math.min(quickest, set);
        }
        table.put("recogito_slower_times", quickest / ours);
        table.write();
        assertThat(quickest / ours).as("times faster").isGreaterThanOrEqualTo(6);
    }

    /** Turning from a short article to the long one: layout, highlights and the painted frame. */
    private static double ours() {
        Project project = BenchDesk.dense();
        List<ArticleId> articles = project.articles().stream().map(Article::id).toList();
        BenchDesk bench = new BenchDesk(project);
        bench.open(800, 1000, articles.getFirst());
        double[] set = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            set[time] = bench.measure(1, any -> bench.turnTo(articles.getLast())).p50();
            bench.measure(1, any -> bench.turnTo(articles.getFirst()));
        }
        bench.close();
        return new Times(set).p50();
    }

    private static Path written(ArticleText text) throws IOException {
        ObjectNode article = JSON.createObjectNode();
        var paragraphs = article.putArray("paragraphs");
        for (Block block : text.blocks()) {
            paragraphs.add(text.slice(block.range()));
        }
        var highlights = article.putArray("highlights");
        for (HighlightSpan span : SyntheticArticle.spans()) {
            highlights.addArray().add(span.range().start()).add(span.range().end());
        }
        Path folder = Files.createDirectories(Path.of("target", "bench", "desk-peer"));
        return Files.writeString(folder.resolve("article.json"), JSON.writeValueAsString(article));
    }

    private static JsonNode recogito(String peers, Path article) throws IOException, InterruptedException {
        Path answer = article.resolveSibling("answer.json");
        Process node = new ProcessBuilder("node", Path.of("src", "test", "peers", "recogito.mjs").toString(), peers, article.toString())
            .redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(node.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).as("the peer ended").isTrue();
        } finally {
            node.destroy();
        }
        assertThat(node.exitValue()).isZero();
        return JSON.readTree(Files.readString(answer, StandardCharsets.UTF_8));
    }
}
