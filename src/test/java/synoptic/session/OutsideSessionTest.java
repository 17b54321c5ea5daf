package synoptic.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ClaimEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Sketch;

/** A session whose files are changed by something else, and one that goes back to a backup. */
class OutsideSessionTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId ferry = sketch.article("Ferry late again");
    private final ClaimId late = sketch.claim("The ferry was late.");
    private final ClaimId shut = sketch.claim("The harbour was shut.");
    private final AnnotationId note = sketch.annotation(ferry, 6, 10, new Body.Comment("how late?"));
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "disk"));
    private final ExecutorService owner = Executors.newSingleThreadExecutor(task -> new Thread(task, "owner"));
    private final CompletableFuture<OutsideNews> news = new CompletableFuture<>();
    private final List<Moment.Cause> causes = new ArrayList<>();
    private Path claims;
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        Path path = folder.resolve("p");
        claims = path.resolve("claims.json");
        session = new Session(new ProjectStore(Clock.systemUTC()).create(path, sketch.project()), disk, owner, Clock.systemUTC(), () -> "Ada");
        session.observe(moment -> causes.add(moment.cause()));
        session.observeOutside(news::complete);
        session.watchOutside(Duration.ofMillis(40));
    }

    @AfterEach
    void close() {
        session.saveAll().join();
        session.release().join();
        disk.shutdown();
        owner.shutdown();
    }

    @Test
    void aChangeFromOutsideComesInAndImpossibleStepsAreDropped() throws IOException {
        onOwner(() -> {
            session.apply(new ClaimEdit.EditStatement(shut, "It was open.", Sketch.LATER));
            session.apply(new AnnotationEdit.EditComment(note, "very late", Sketch.LATER));
        });
        assertThat(session.saveAll().join()).isEmpty();
        change("It was open.", "It was half open.");
        assertThat(news().taken()).isEqualTo(1);
        assertThat(news().dropped()).isEqualTo(1);
        assertThat(news().undecided()).isEmpty();
        assertThat(statement(shut)).isEqualTo("It was half open.");
        assertThat(causes).endsWith(Moment.Cause.OUTSIDE);
        assertThat(onOwner(session::undo)).isPresent();
        assertThat(session.project().annotation(note).orElseThrow().comment()).isEqualTo("how late?");
        assertThat(onOwner(session::undo)).as("its record is no longer as it left it").isEmpty();
    }

    @Test
    void whatCollidesIsDecidedByTheUserAndOnlyThenWritten() throws IOException {
        onOwner(() -> session.apply(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER)));
        // The files are rewritten after a pause; this comes before.
        session.durable().join();
        change("The ferry was late.", "The ferry came late.");
        assertThat(news().undecided()).singleElement().satisfies(collision -> {
            assertThat(collision.mine().map(record -> ((Claim) record).statement())).contains("Very late.");
            assertThat(collision.theirs().map(record -> ((Claim) record).statement())).contains("The ferry came late.");
        });
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(Files.readString(claims)).as("undecided").contains("came late");
        onOwner(() -> session.decide(Set.of(late)));
        assertThat(statement(late)).isEqualTo("The ferry came late.");
        assertThat(onOwner(session::undo).orElseThrow().label()).isEqualTo("take 1 change made elsewhere");
        assertThat(statement(late)).isEqualTo("Very late.");
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(Files.readString(claims)).contains("Very late.");
        assertThat(onOwner(session::undecided)).isEmpty();
    }

    @Test
    void keepingWhatIsHereWritesIt() throws IOException {
        onOwner(() -> session.apply(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER)));
        session.durable().join();
        change("The ferry was late.", "The ferry came late.");
        news();
        onOwner(() -> session.decide(Set.of()));
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(Files.readString(claims)).contains("Very late.");
    }

    @Test
    void whatWasLeftUndecidedIsNotLostByClosing() throws IOException {
        onOwner(() -> session.apply(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER)));
        session.durable().join();
        change("The ferry was late.", "The ferry came late.");
        news();
        assertThat(session.saveAll().join()).isEmpty();
        session.release().join();
        var again = new ProjectStore(Clock.systemUTC()).open(claims.getParent(), OpenMode.READ);
        assertThat(again.project().claim(late).orElseThrow().statement()).isEqualTo("Very late.");
        assertThat(again.findings()).anyMatch(finding -> finding.isProblem() && finding.sentence().contains("changed by something else"));
        assertThat(Files.readString(claims)).contains("came late");
        session = new Session(new ProjectStore(Clock.systemUTC()).open(claims.getParent(), OpenMode.WRITE), disk, owner, Clock.systemUTC(), () -> "Ada");
    }

    @Test
    void restoringABackupIsOneStepAndKeepsWhatWasThere() {
        Backup backup = session.withFolder(folder -> folder.backUp(Backup.Reason.HOURLY)).join();
        Project then = session.project();
        onOwner(() -> {
            session.apply(new ClaimEdit.Remove(late, Sketch.LATER));
            session.apply(new AnnotationEdit.Remove(Set.of(note)));
        });
        Project before = session.project();
        Project held = session.withFolder(folder -> folder.backup(backup)).join();
        onOwner(() -> session.restore(backup, held, "restore a backup")).join();
        assertThat(session.project().equals(then)).isTrue();
        assertThat(session.withFolder(folder -> folder.backup(folder.backups().getFirst())).join().equals(before)).isTrue();
        assertThat(onOwner(session::undo).orElseThrow().label()).isEqualTo("restore a backup");
        assertThat(session.project().equals(before)).isTrue();
    }

    private OutsideNews news() {
        return news.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private String statement(ClaimId claim) {
        return session.project().claim(claim).orElseThrow().statement();
    }

    private void change(String from, String to) throws IOException {
        Path fresh = claims.resolveSibling("fresh");
        Files.writeString(fresh, Files.readString(claims).replace(from, to));
        Files.move(fresh, claims, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void onOwner(Runnable work) {
        onOwner(() -> {
            work.run();
            return null;
        });
    }

    private <T> T onOwner(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, owner).orTimeout(60, TimeUnit.SECONDS).join();
    }
}
