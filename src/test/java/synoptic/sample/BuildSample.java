package synoptic.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.Importing;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.webannotation.Annotating;
import synoptic.importer.webannotation.WebAnnotationReader;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Ids;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.PublishedDate;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the sample project that ships inside the program from its sources: the articles as they would come from the web, an analyst's session on
 * them, and what is known of both. Run it after a change of the sources or of the format; it replaces {@code src/main/resources/synoptic/sample}.
 */
public final class BuildSample {

    private static final Path SOURCES = Path.of("src/test/resources/synoptic/sample-source");
    private static final Path TARGET = Path.of("src/main/resources/synoptic/sample");
    private static final String ANALYST = "Synoptic";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Ids ids = new Ids();
    private final Instant now = Instant.parse("2025-10-24T09:00:00Z");
    private final Map<String, ArticleId> byOutlet = new HashMap<>();
    private final Map<String, ArticleId> bySlug = new HashMap<>();
    private final Map<ArticleId, Draft> drafts = new HashMap<>();

    private BuildSample() {
    }

    public static void main(String[] arguments) throws IOException, ImportRefused {
        new BuildSample().build();
    }

    private void build() throws IOException, ImportRefused {
        JsonNode meta = json.readTree(Files.readAllBytes(SOURCES.resolve("meta.json")));
        Project project = Project.of(new ProjectInfo(ids.project(), meta.at("/project/title").asString(), meta.at("/project/memo").asString(), now));
        for (JsonNode article : meta.get("articles")) {
            project = project.with(article(article));
        }
        project = details(annotated(project), meta);
        deleteTree(TARGET);
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).create(TARGET, project);
        for (Article article : project.articles()) {
            Path file = TARGET.resolve("articles/" + article.id() + "/original." + article.original().extension());
            Files.write(file, drafts.get(article.id()).source().bytes());
        }
        opened.folder().close();
        deleteTree(TARGET.resolve(".synoptic"));
        try (Stream<Path> files = Files.walk(TARGET)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> TARGET.relativize(file).toString().replace('\\', '/')).sorted().toList();
            Files.writeString(TARGET.resolve("files.txt"), String.join("\n", names) + "\n");
        }
    }

    private Article article(JsonNode meta) throws IOException, ImportRefused {
        Path file = SOURCES.resolve(meta.get("file").asString());
        Draft draft = Importing.standard().read(new Source(file.getFileName().toString(), file.toString(), Files.readAllBytes(file)), Optional.empty());
        Article read = draft.toArticle(ids.article(), now);
        byOutlet.put(meta.get("outlet").asString(), read.id());
        bySlug.put(meta.get("slug").asString(), read.id());
        drafts.put(read.id(), draft);
        return read.withMemo(text(meta, "memo")).withMetadata(new Metadata(text(meta, "title"), text(meta, "outlet"), text(meta, "byline"),
            new PublishedDate(text(meta, "published")), text(meta, "url"), text(meta, "language")));
    }

    private Project annotated(Project articles) throws IOException {
        Project project = articles;
        Annotating annotating = new Annotating(ids);
        for (String line : Files.readAllLines(SOURCES.resolve("session.jsonl"))) {
            JsonNode node = json.readTree(line);
            ObjectNode annotation = (ObjectNode) node.get("annotation");
            ((ObjectNode) annotation.get("target")).put("source", byOutlet.get(node.get("article").asString()).toString());
            project = annotating.plan(project, new WebAnnotationReader().read(annotation), ANALYST, now).edit().apply(project);
        }
        return project;
    }

    private Project details(Project annotated, JsonNode meta) {
        Project project = annotated;
        for (JsonNode node : meta.get("claims")) {
            Claim claim = claim(project, node.get("statement").asString());
            project = project.with(claim.withMemo(text(node, "memo"), now));
        }
        for (JsonNode node : meta.get("silences")) {
            Claim claim = claim(project, node.get("claim").asString());
            List<Silence> silences = new ArrayList<>(claim.silences());
            silences.add(new Silence(bySlug.get(node.get("article").asString()), ANALYST, now));
            project = project.with(claim.withSilences(silences, now));
        }
        for (JsonNode node : meta.get("tags")) {
            String[] path = node.get("name").asString().split("/");
            for (Tag tag : project.tags()) {
                if (tag.name().equals(path[path.length - 1])) {
                    project = project.with(tag.withColor(text(node, "color").toLowerCase(java.util.Locale.ROOT)).withDescription(text(node, "description")));
                }
            }
        }
        return project;
    }

    private static Claim claim(Project project, String statement) {
        return project.claims().stream().filter(claim -> claim.statement().equals(statement)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no claim " + statement));
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : "";
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
