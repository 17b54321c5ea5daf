package synoptic.store.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import synoptic.text.ArticleText;

class OriginalsTest {

    private static final Instant ADDED = Instant.parse("2031-03-04T05:06:07Z");
    private static final byte[] BYTES = "The ferry is late.".getBytes(StandardCharsets.UTF_8);

    private final Article first = article(1, BYTES);
    private final Article second = article(2, BYTES);
    private Layout layout;
    private Originals originals;

    @BeforeEach
    void place(@TempDir Path folder) {
        layout = new Layout(folder);
        originals = new Originals(layout);
    }

    @Test
    void anOriginalIsFoundWithAnotherArticleThatHasTheSame() throws IOException {
        put(layout.original(second.id(), second.original()), BYTES);
        assertThat(find(first, project(first, second))).containsExactly(layout.original(second.id(), second.original()));
    }

    @Test
    void itIsFoundWithAnArticleThatCameLater() throws IOException {
        assertThat(find(first, project(first))).isEmpty();
        put(layout.original(second.id(), second.original()), BYTES);
        assertThat(find(first, project(first))).as("the other article is not there yet").isEmpty();
        assertThat(find(first, project(first, second))).isNotEmpty();
        assertThat(find(first, project(first))).as("nor any more").isEmpty();
    }

    @Test
    void otherBytesInItsPlaceAreNotTakenForIt() throws IOException {
        put(layout.original(second.id(), second.original()), "The ferry is soon.".getBytes(StandardCharsets.UTF_8));
        assertThat(find(first, project(first, second))).isEmpty();
    }

    @Test
    void ofManyMissingOnesEachIsLookedForAmongItsOwn() throws IOException {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(article(10 + i, ("article " + i % 200).getBytes(StandardCharsets.UTF_8)));
        }
        Project project = project(many.toArray(Article[]::new));
        Article there = many.get(7);
        put(layout.original(there.id(), there.original()), "article 7".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < many.size(); i++) {
            assertThat(find(many.get(i), project)).as("article %s", i).hasSize(i % 200 == 7 ? 1 : 0);
        }
    }

    private List<Path> find(Article article, Project project) {
        return originals.find(article.id(), article.original(), project).stream().toList();
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static Project project(Article... articles) {
        return Project.of(new ProjectInfo(new ProjectId(new UUID(0x7000, Long.MIN_VALUE)), "Ferries", "", ADDED), List.<Entity>of(articles));
    }

    private static Article article(int number, byte[] bytes) {
        return new Article(new ArticleId(new UUID(0x7000, Long.MIN_VALUE + number)), Metadata.NONE, ArticleText.ofParagraphs(List.of("Words.")),
            new Original("page.txt", "txt", Originals.sha256(bytes), bytes.length), 1, "", ADDED);
    }
}
