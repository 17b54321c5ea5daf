package synoptic.importer.elsewhere.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.anchor.Quotes;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Ids;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.Target;
import synoptic.store.folder.ProjectStore;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class BundleReaderTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
    private static final byte[] BYTES = "The ferry lies in dock.".getBytes(StandardCharsets.UTF_8);

    private final Ids ids = new Ids();
    @TempDir
    private Path folder;

    private Project sample() {
        Article article = new Article(ids.article(), Metadata.NONE.withTitle("Log"), ArticleText.ofParagraphs(List.of("The ferry lies in dock.")),
            new Source("log.txt", "log.txt", BYTES).original("txt"), 1, "", NOON);
        Tag harbour = new Tag(ids.tag(), "Harbour", Optional.empty(), "#0969da", "", "");
        Tag ferry = new Tag(ids.tag(), "Ferry", Optional.of(harbour.id()), "#0969da", "", "");
        Claim claim = new Claim(ids.claim(), 1, 1, "It is broken", "", List.of(), "Tom", NOON, NOON);
        TextRange range = new TextRange(4, 9);
        Annotation annotation = new Annotation(ids.annotation(), new Target(article.id(), new Anchor.Exact(range), Quotes.describe(article.text(), range)),
            List.of(new Body.Tagging(ferry.id()), new Body.Mention(claim.id(), Stance.DISPUTES, "")), "Tom", NOON, NOON);
        return Project.of(new ProjectInfo(ids.project(), "p", "a memo", NOON), List.of(article, harbour, ferry, claim, annotation));
    }

    private byte[] zip(Path from, String... also) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).filter(path -> !path.toString().contains(".synoptic")).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("project/" + from.relativize(path).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(path));
            }
            for (String name : also) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private Path written(Project project) {
        new ProjectStore(Clock.systemUTC()).create(folder.resolve("full"), project).folder().close();
        return folder.resolve("full");
    }

    @Test
    void theProjectInABundleComesWhole() throws IOException, ImportRefused {
        Project project = sample();
        Source source = new Source("b.zip", "b.zip", zip(written(project), "index.html", "manifest.json"));
        BundleReader reader = new BundleReader();
        assertThat(reader.recognises(source)).isTrue();
        Collected read = reader.read(source, Author.unnamed());
        Project empty = Project.of(new ProjectInfo(ids.project(), "other", "", NOON));
        Project after = read.plan(empty, new Author(ids, "Ada", NOON)).edit().apply(empty);
        assertThat(after.articles()).extracting(Article::text).isEqualTo(project.articles().stream().map(Article::text).toList());
        assertThat(after.annotations()).containsExactlyElementsOf(project.annotations());
        assertThat(after.tags()).containsExactlyElementsOf(project.tags());
        assertThat(after.claims()).extracting(Claim::statement).containsExactly("It is broken");
        assertThat(after.info().memo()).isEqualTo("a memo");
    }

    @Test
    void aPathOutOfTheProjectIsRefused() throws IOException {
        Source source = new Source("b.zip", "in/b.zip", zip(written(sample()), "project/../../evil.txt"));
        assertThatThrownBy(() -> new BundleReader().read(source, Author.unnamed())).isInstanceOf(ImportRefused.class).hasMessageContaining("outside of the project");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void otherArchivesAreNoBundles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "words");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("articles/project.json"));
        }
        assertThat(new BundleReader().recognises(new Source("z.zip", "z.zip", bytes.toByteArray()))).isFalse();
    }

    @Test
    void aDamagedProjectIsRefusedInASentence() throws IOException {
        Path own = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(own.resolve("project.json"), "{");
        Source source = new Source("b.zip", "in/b.zip", zip(own));
        assertThatThrownBy(() -> new BundleReader().read(source, Author.unnamed())).isInstanceOf(ImportRefused.class).hasMessageStartingWith("The project in in/b.zip");
    }
}
