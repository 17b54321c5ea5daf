package synoptic.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.model.TagId;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three articles that lie beside the checkout, with an analyst's session on them: input of tests, never shipped. */
public final class RealArticles {

    private static final Path FOLDER = Path.of("..", "shared", "articles");
    private static final List<String> COLORS = List.of("#8250df", "#1a7f37", "#bf3989", "#9a6700", "#0a7ea4", "#cf222e");

    private final ProjectSketch sketch = new ProjectSketch();
    private final Map<String, ArticleId> articles = new HashMap<>();
    private final Map<String, ClaimId> claims = new HashMap<>();
    private final Map<String, TagId> tags = new HashMap<>();

    /** The articles where they are there: for what goes on without them. */
    public static Optional<RealArticles> ifThere() {
        return Files.exists(FOLDER) ? Optional.of(new RealArticles()) : Optional.empty();
    }

    /** Reads the articles and the session, or has the test skipped where they are not there. */
    public RealArticles() {
        assumeTrue(Files.exists(FOLDER), "the real articles are not beside the checkout");
        article("Fortune", "2017-07-08", "", "000_76599e1cca6b7f9a.txt", "Trump ‘Pressed’", "U.S. president");
        article("The Daily Dot", "2017-07-07", "Andrew Couts", "001_0c868f9b4cb11fe4.txt", "Trump confronts", "President Donald Trump on Friday");
        article("CNBC", "2017-07-06", "", "004_9efcf011c76f75b1.txt", "Top Democrats urge", "Top Senate Democrats have");
        lines("session.jsonl").stream().filter(line -> !line.isBlank()).forEach(this::annotate);
    }

    public Project project() {
        return sketch.project();
    }

    public ProjectSketch sketch() {
        return sketch;
    }

    /** The article of an outlet. */
    public ArticleId of(String outlet) {
        return articles.get(outlet);
    }

    /** The claim whose statement begins so. */
    public ClaimId claim(String beginning) {
        return claims.entrySet().stream().filter(entry -> entry.getKey().startsWith(beginning)).findFirst().orElseThrow().getValue();
    }

    private void article(String outlet, String date, String byline, String file, String title, String first) {
        List<String> lines = lines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String headline = lines.stream().filter(line -> line.startsWith(title)).findFirst().orElseThrow();
        var text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, headline);
        lines.stream().dropWhile(line -> !line.startsWith(first)).forEach(line -> text.block(BlockKind.PARAGRAPH, 0, line));
        articles.put(outlet, sketch.article(new Metadata(headline, outlet, byline, new PublishedDate(date), "", "en"), text.build()));
    }

    private void annotate(String line) {
        JsonNode record = JsonMapper.shared().readTree(line);
        ArticleId article = articles.get(record.get("article").asString());
        String exact = record.at("/annotation/target/selector/0/exact").asString();
        if (!sketch.project().article(article).orElseThrow().text().text().contains(exact)) {
            return;
        }
        List<Body> bodies = new ArrayList<>();
        record.at("/annotation/body").forEach(body -> bodies.add(body(body)));
        sketch.highlight(article, exact, bodies.toArray(Body[]::new));
    }

    private Body body(JsonNode body) {
        String value = body.get("value").asString();
        return switch (body.get("purpose").asString()) {
            case "identifying" -> new Body.Mention(claims.computeIfAbsent(value, sketch::claim),
                Stance.ofKey(body.get("synoptic:stance").asString()), body.path("synoptic:speaker").asString(""));
            case "tagging" -> new Body.Tagging(tags.computeIfAbsent(value, name -> sketch.tag(name, COLORS.get(tags.size() % COLORS.size()))));
            default -> new Body.Comment(value);
        };
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
