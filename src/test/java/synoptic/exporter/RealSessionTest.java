package synoptic.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.Step;
import synoptic.importer.Importing;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;
import synoptic.importer.webannotation.Annotating;
import synoptic.importer.webannotation.WebAnnotationReader;
import synoptic.model.Article;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole session on three articles as the web gives them: imported, annotated, handed on, and opened again. */
class RealSessionTest {

    private static final Path ARTICLES = Path.of("..", "shared", "articles");
    private static final Map<String, String> OUTLETS = Map.of("000_76599e1cca6b7f9a.txt", "Fortune",
        "001_0c868f9b4cb11fe4.txt", "The Daily Dot", "004_9efcf011c76f75b1.txt", "CNBC");
    private static final Instant NOW = Instant.parse("2024-05-06T12:00:00Z");

    private final Ids ids = new Ids();
    private final ProjectStore store = new ProjectStore(Clock.fixed(NOW, ZoneOffset.UTC));

    @TempDir
    Path home;

    @Test
    void goesOnAsABundleThatOpensAgain() throws IOException, ImportRefused {
        assumeTrue(Files.isDirectory(ARTICLES), () -> "the articles are not in " + ARTICLES);
        OpenedProject opened = store.create(home.resolve("session"),
            Project.of(new ProjectInfo(ids.project(), "Hamburg", "", NOW)));
        Project project = annotate(importArticles(opened));
        assertThat(project.annotations()).hasSize(26);
        assertThat(project.claims()).hasSize(10);
        Path file = home.resolve("session.zip");
        new Bundle(project, opened.folder()::copyTo).writeTo(file);
        opened.folder().close();
        Path unpacked = unpack(file);
        try (var again = store.open(unpacked.resolve("project"), OpenMode.WRITE).folder()) {
            assertThat(again.path()).isEqualTo(unpacked.resolve("project"));
        }
        assertThat(store.open(unpacked.resolve("project"), OpenMode.READ).project()).isEqualTo(project);
        Document page = Jsoup.parse(Files.readString(unpacked.resolve("index.html")));
        assertThat(page.select("article header strong").eachText()).containsExactly("The Daily Dot", "Fortune", "CNBC");
        assertThat(page.select(".matrix tbody tr")).hasSize(10);
        assertThat(page.select("article .at")).hasSize(26);
    }

    private OpenedProject importArticles(OpenedProject opened) throws IOException, ImportRefused {
        Project project = opened.project();
        for (String name : OUTLETS.keySet().stream().sorted().toList()) {
            byte[] bytes = Files.readAllBytes(ARTICLES.resolve(name));
            Draft draft = Importing.standard().read(new Source(name, name, bytes), Optional.empty())
                .with(MetadataField.OUTLET, OUTLETS.get(name));
            Article article = draft.toArticle(ids.article(), NOW);
            opened.folder().putOriginal(article.original(), bytes);
            project = done(opened, project, new ArticleEdit.Add(List.of(article)));
        }
        return new OpenedProject(project, opened.history(), opened.folder(), Optional.empty());
    }

    private Project annotate(OpenedProject opened) throws IOException {
        Map<String, String> sources = new HashMap<>();
        opened.project().articles()
            .forEach(article -> sources.put(article.metadata().outlet(), article.id().toString()));
        Annotating annotating = new Annotating(ids);
        List<String> warnings = new ArrayList<>();
        Project project = opened.project();
        for (String line : Files.readAllLines(ARTICLES.resolve("session.jsonl"))) {
            JsonNode record = JsonMapper.builder().build().readTree(line);
            String annotation = record.get("annotation").toString()
                .replace("<article id>", sources.get(record.get("article").asString()));
            Annotating.Planned planned =
                annotating.plan(project, new WebAnnotationReader().read(annotation), "Ada", NOW);
            planned.warning().ifPresent(warnings::add);
            project = done(opened, project, planned.edit());
        }
        assertThat(warnings).isEmpty();
        opened.folder().writeBack();
        return project;
    }

    private static Project done(OpenedProject opened, Project project, Edit edit) {
        Step step = Step.of(edit, project, NOW);
        opened.folder().append(List.of(JournalEntry.done(step)));
        return step.apply(project);
    }

    private Path unpack(Path file) throws IOException {
        Path folder = home.resolve("unpacked");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
        return folder;
    }
}
