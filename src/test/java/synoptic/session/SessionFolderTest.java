package synoptic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ArticleEdit;
import synoptic.importer.draft.Source;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;

class SessionFolderTest {

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "disk"));
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session(new ProjectStore(Clock.systemUTC()).create(folder.resolve("p"), new ProjectSketch().project()), disk,
            Runnable::run, Clock.systemUTC(), () -> "Ada");
    }

    @AfterEach
    void close() {
        session.release().join();
        disk.shutdown();
    }

    @Test
    void theFolderIsUsedOnTheDisksThread() {
        assertThat(session.withFolder(folder -> Thread.currentThread().getName()).join()).startsWith("disk");
    }

    @Test
    void anOriginalThatWasKeptComesWithItsArticle() {
        Source source = new Source("ferry.txt", "ferry.txt", "The ferry is late.".getBytes(StandardCharsets.UTF_8));
        session.withFolder(folder -> {
            folder.putOriginal(source.original("txt"), source.bytes());
            return null;
        }).join();
        Article article = new Article(session.ids().article(), Metadata.NONE, ArticleText.ofParagraphs(List.of("The ferry is late.")),
            source.original("txt"), 1, "", session.now());
        session.apply(new ArticleEdit.Add(List.of(article)));
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(session.withFolder(folder -> folder.original(article.id(), 1)).join()).contains(source.bytes());
    }

    @Test
    void whatTheFolderRefusesFailsTheAnswer() {
        assertThatThrownBy(() -> session.withFolder(folder -> {
            throw new StoreException("no room");
        }).join()).isInstanceOf(CompletionException.class).hasRootCauseMessage("no room");
    }
}
