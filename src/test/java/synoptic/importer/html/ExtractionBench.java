package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.testing.BenchTable;
import synoptic.testing.Shingles;
import synoptic.text.BlockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages a second on all cores, of the benchmarks' pages from memory, for ours and its peers in the same run; and how well each finds the
 * article. Mozilla's Readability needs Node and {@code npm install --prefix target/node @mozilla/readability jsdom}; without them its rows are
 * left out, which the run says.
 */
@Tag("bench")
class ExtractionBench {

    private static final Path DATA = Path.of("../shared/data");
    private static final Path SCRIPT = Path.of("src/test/node/readability.mjs").toAbsolutePath();
    private static final int ROUNDS = 5;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private enum Set {
        NEWS("article_extraction/dev", "html/%s.html.gz", "news"),
        READABILITY("readability_pages/dev", "pages/%s/source.html", "readability");

        private final String folder;
        private final String file;
        private final String key;

        Set(String folder, String file, String key) {
            this.folder = folder;
            this.file = file;
            this.key = key;
        }
    }

    private record Page(byte[] bytes, String truth) {
    }

    /** Finds the article's text in a page. */
    @FunctionalInterface
    private interface Extractor {
        String body(byte[] page);
    }

    private final BenchTable table = new BenchTable("extraction");

    @Test
    void pagesASecond() throws IOException, InterruptedException, ExecutionException {
        assumeTrue(Files.isDirectory(DATA), "the benchmark pages are not beside this checkout");
        List<Page> all = new ArrayList<>();
        for (Set set : Set.values()) {
            List<Page> pages = pages(set);
            all.addAll(pages);
            quality("ours", set, pages, ExtractionBench::ours);
            quality("readability4j", set, pages, ExtractionBench::readability4j);
        }
        double ours = speed(all, ExtractionBench::ours);
        table.put("ours_pages_a_second", ours);
        table.put("readability4j_pages_a_second", speed(all, ExtractionBench::readability4j));
        Optional<Double> mozilla = mozilla();
        mozilla.ifPresent(speed -> table.put("mozilla_readability_jsdom_pages_a_second", speed));
        table.put("pages", all.size());
        table.put("megabytes", all.stream().mapToLong(page -> page.bytes().length).sum() / 1e6);
        table.put("cores", CORES);
        table.write();
        assertThat(ours).isGreaterThan(100);
        assertThat(ours).isGreaterThan(mozilla.orElse(0.0));
    }

    private void quality(String who, Set set, List<Page> pages, Extractor extractor) {
        Shingles.Score score = new Shingles.Score();
        pages.forEach(page -> score.add(page.truth(), extractor.body(page.bytes())));
        table.put(who + "_" + set.key + "_f1", score.f1());
    }

    /** The pages a second of the best of some rounds over all pages, on all cores. */
    private static double speed(List<Page> pages, Extractor extractor) throws InterruptedException, ExecutionException {
        double best = 0;
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            for (int round = 0; round < ROUNDS; round++) {
                AtomicInteger next = new AtomicInteger();
                long start = System.nanoTime();
                List<Future<?>> workers = new ArrayList<>();
                for (int core = 0; core < CORES; core++) {
                    workers.add(cores.submit(() -> {
                        for (int at = next.getAndIncrement(); at < pages.size(); at = next.getAndIncrement()) {
                            extractor.body(pages.get(at).bytes());
                        }
                    }));
                }
                for (Future<?> worker : workers) {
                    worker.get();
                }
                best = Math.max(best, pages.size() * 1e9 / (System.nanoTime() - start));
            }
        }
        return best;
    }

    private static String ours(byte[] page) {
        try {
            StringBuilder body = new StringBuilder();
            for (DraftBlock block : new HtmlReader().read(new Source("a.html", "a.html", page), Optional.empty()).kept()) {
                if (block.kind() != BlockKind.TITLE) {
                    body.append(block.words()).append('\n');
                }
            }
            return body.toString();
        } catch (ImportRefused noArticle) {
            return "";
        }
    }

    private static String readability4j(byte[] page) {
        String text = new Readability4J("https://page.example/", new String(page, StandardCharsets.UTF_8)).parse().getTextContent();
        return text == null ? "" : text;
    }

    /** Mozilla's Readability on jsdom, as many workers as there are cores, each with its share of the pages; its pages a second, if Node is there. */
    private Optional<Double> mozilla() throws IOException, InterruptedException {
        JsonMapper json = JsonMapper.builder().build();
        List<String> files = new ArrayList<>();
        for (Set set : Set.values()) {
            files.addAll(files(set));
        }
        Optional<List<String>> lines = runNode(String.valueOf(CORES), files);
        for (Set set : lines.isPresent() ? Set.values() : new Set[0]) {
            JsonNode truth = json.readTree(Files.readString(DATA.resolve(set.folder + "/ground-truth.json")));
            Shingles.Score score = new Shingles.Score();
            lines.get().stream().filter(line -> line.startsWith("{")).map(json::readTree).filter(answer -> truth.has(answer.path("page").asString()))
                .forEach(answer -> score.add(truth.path(answer.path("page").asString()).path("articleBody").asString(), answer.path("text").asString()));
            table.put("mozilla_readability_" + set.key + "_f1", score.f1());
        }
        return lines.map(all -> all.stream().filter(line -> line.startsWith("speed ")).mapToDouble(line -> Double.parseDouble(line.substring(6))).sum());
    }

    private static Optional<List<String>> runNode(String workers, List<String> files) throws IOException, InterruptedException {
        Path modules = Path.of(System.getProperty("synoptic.node", "target/node")).resolve("node_modules").toAbsolutePath();
        if (!Files.isDirectory(modules.resolve("@mozilla/readability"))) {
            System.out.println("Mozilla's Readability is left out: npm install --prefix target/node @mozilla/readability jsdom");
            return Optional.empty();
        }
        Path list = Files.createTempFile("pages", ".txt");
        Path answers = Files.createTempFile("answers", ".txt");
        try {
            Files.write(list, files);
            Process node = new ProcessBuilder("node", SCRIPT.toString(), modules.toString(), list.toString(), workers)
                .redirectOutput(answers.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            assertThat(node.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return Optional.of(Files.readAllLines(answers));
        } finally {
            Files.delete(list);
            Files.delete(answers);
        }
    }

    private static List<String> files(Set set) throws IOException {
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readString(DATA.resolve(set.folder + "/ground-truth.json")));
        return truth.propertyNames().stream()
            .map(id -> id + "\t" + DATA.resolve(set.folder).resolve(String.format(Locale.ROOT, set.file, id)).toAbsolutePath()).toList();
    }

    private static List<Page> pages(Set set) throws IOException {
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readString(DATA.resolve(set.folder + "/ground-truth.json")));
        List<Page> pages = new ArrayList<>();
        for (var entry : truth.properties()) {
            Path path = DATA.resolve(set.folder).resolve(String.format(Locale.ROOT, set.file, entry.getKey()));
            try (InputStream file = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
                pages.add(new Page(in.readAllBytes(), entry.getValue().path("articleBody").asString()));
            }
        }
        return pages;
    }
}
