package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.text.Normalisation;

/**
 * Pages laid out in the ways that the web knows: forums, wikis, shops, blogs, scripts without spaces. Each is a file beside the passages that
 * it is put together from: <code>{12}</code> stands for a passage that has to be in the article, <code>{!12}</code> for one that must not be,
 * <code>{?12}</code> for one that may; <code>{+words+}</code> and <code>{-words-}</code> say the same of words of the page's own.
 */
class PageLayoutsTest {

    private static final Pattern OWN = Pattern.compile("\\{([+-])(.+?)\\1}", Pattern.DOTALL);
    private static final Pattern PASSAGE = Pattern.compile("\\{([!?]?)([a-z]{0,2}\\d+)}");

    private record Layout(String html, List<String> wanted, List<String> unwanted) {
    }

    private static Stream<String> layouts() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PageLayoutsTest.class.getResource("kinds")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theArticleComesAndWhatStandsAroundItDoesNot(String name) throws IOException, ImportRefused {
        Layout layout = layout(name);
        Draft draft = new HtmlReader().read(new Source(name, name, layout.html().getBytes(StandardCharsets.UTF_8)), Optional.empty());
        String kept = draft.kept().stream().map(DraftBlock::words).map(PageLayoutsTest::folded).collect(Collectors.joining(" "));

        assertThat(layout.wanted().stream().filter(words -> !kept.contains(words))).as("missing from what was kept of %s: %s", name, kept).isEmpty();
        assertThat(layout.unwanted().stream().filter(kept::contains)).as("too much was kept of %s", name).isEmpty();
    }

    private static Layout layout(String name) throws IOException {
        Map<String, String> passages = new HashMap<>();
        text("passages.txt").lines().forEach(line -> passages.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String filled = PASSAGE.matcher(text(name)).replaceAll(found -> {
            String words = Objects.requireNonNull(passages.get(found.group(2)), found.group());
            switch (found.group(1)) {
                case "!" -> unwanted.add(folded(words));
                case "" -> wanted.add(folded(words));
                default -> {
                }
            }
            return java.util.regex.Matcher.quoteReplacement(name.equals("paywalled-stub.html") ? words.replace("\"", "\\\"") : words);
        });
        OWN.matcher(filled).results().forEach(found -> (found.group(1).equals("+") ? wanted : unwanted).add(folded(found.group(2))));
        return new Layout(OWN.matcher(filled).replaceAll((MatchResult found) -> java.util.regex.Matcher.quoteReplacement(found.group(2))), wanted, unwanted);
    }

    private static String folded(String words) {
        return Normalisation.words(words).replaceAll("\\s+", " ").strip();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageLayoutsTest.class.getResourceAsStream("kinds/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
