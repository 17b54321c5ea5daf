package synoptic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.EditRefused;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.FaultyFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.Sketch;

/** An edit of which the caller waits until it is forced: the caller does the work, and the order stays that of the edits. */
class DurableEditTest {

    private final Sketch sketch = new Sketch();
    private final ClaimId claim = sketch.claim("before");
    private final FaultyFiles files = new FaultyFiles();
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private Path path;
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        path = folder.resolve("p");
        session = session(new ProjectStore(files, Clock.systemUTC()).create(path, sketch.project()));
    }

    @AfterEach
    void close() {
        mayGoOn.countDown();
        session.release().join();
        disk.shutdownNow();
    }

    @Test
    void itIsInTheJournalWhenTheCallIsOverThoughTheDisksThreadDoesNothing() {
        disk.execute(this::hold);
        session.applyDurably(statement("after"));
        assertThat(session.durable()).isDone();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved());
        assertThat(onDisk().claim(claim).orElseThrow().statement()).isEqualTo("after");
    }

    @Test
    void editsThatWaitGoWithItAndBeforeIt() {
        disk.execute(this::hold);
        session.apply(statement("first"));
        CompletableFuture<Void> first = session.durable();
        assertThat(first).isNotDone();
        session.applyDurably(memo(2));
        assertThat(first).isDone();
        assertThat(onDisk().equals(session.project())).isTrue();
        mayGoOn.countDown();
        session.undo();
        session.durable().join();
        assertThat(onDisk().claim(claim).orElseThrow().statement()).as("all but the second").isEqualTo("first");
        assertThat(onDisk().equals(session.project())).isTrue();
    }

    @Test
    void itWaitsWhileSomethingElseIsDoneWithTheFolder() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        CompletableFuture<Boolean> work = session.withFolder(folder -> {
            working.countDown();
            hold();
            return session.durable().isDone();
        });
        working.await();
        CountDownLatch made = new CountDownLatch(1);
        session.observe(moment -> made.countDown());
        CompletableFuture<Void> edit = CompletableFuture.runAsync(() -> session.applyDurably(statement("after")));
        made.await();
        mayGoOn.countDown();
        edit.join();
        assertThat(work.join()).as("saved in the midst of other work").isFalse();
        assertThat(onDisk().claim(claim).orElseThrow().statement()).isEqualTo("after");
    }

    @Test
    void whatCannotBeSavedIsSaidStaysInMemoryAndIsSavedLater() {
        files.failAfter(0, FaultyFiles.Fault.REFUSED);
        assertThatThrownBy(() -> session.applyDurably(statement("after"))).isInstanceOf(StoreException.class);
        assertThat(session.project().claim(claim).orElseThrow().statement()).isEqualTo("after");
        assertThat(session.saveState()).isInstanceOf(SaveState.Failed.class);
        assertThat(session.durable()).isNotDone();
        files.lift();
        session.applyDurably(memo(2));
        assertThat(onDisk().claim(claim).orElseThrow().statement()).isEqualTo("after");
        assertThat(onDisk().equals(session.project())).isTrue();
    }

    @Test
    void anExceptionThatNobodyForesawDoesNotEndTheSaving() {
        files.failUnforeseen();
        assertThatThrownBy(() -> session.applyDurably(statement("after"))).isInstanceOf(StoreException.class)
            .hasRootCauseInstanceOf(IllegalStateException.class);
        session.apply(memo(1));
        assertThatThrownBy(() -> session.durable().join()).hasCauseInstanceOf(StoreException.class);
        assertThat(session.saveState()).isInstanceOf(SaveState.Failed.class);
        files.lift();
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(session.durable()).isDone();
        assertThat(onDisk().equals(session.project())).isTrue();
    }

    @Test
    void whoFailsOverHearingOfAnEditDoesNotKeepItFromBeingSaved() {
        Runnable forget = session.observe(moment -> {
            throw new IllegalStateException("deaf");
        });
        assertThatThrownBy(() -> session.applyDurably(statement("after"))).hasMessage("deaf");
        forget.run();
        assertThat(onDisk().claim(claim).orElseThrow().statement()).isEqualTo("after");
    }

    @Test
    void anEditThatIsRefusedLeavesNothingBehind() {
        ClaimId nobody = session.ids().claim();
        for (int i = 0; i < 20; i++) {
            Edit unfit = new ClaimEdit.EditMemo(nobody, "memo", Sketch.LATER);
            assertThatThrownBy(() -> session.apply(unfit)).isInstanceOf(EditRefused.class);
            assertThatThrownBy(() -> session.applyDurably(unfit)).isInstanceOf(EditRefused.class);
            session.applyDurably(statement("statement " + i));
        }
        assertThat(session.saveAll().join()).isEmpty();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved());
        assertThat(onDisk().claim(claim).orElseThrow().statement()).isEqualTo("statement 19");
    }

    @Test
    void bothWaysOfSavingKeepTheOrderOfManyEdits() {
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            switch (random.nextInt(4)) {
                case 0 -> session.applyDurably(statement("statement " + i));
                case 1 -> session.undo();
                case 2 -> session.redo();
                default -> session.apply(memo(i));
            }
            if (i % 97 == 0) {
                assertThat(session.saveAll().join()).isEmpty();
            }
        }
        session.durable().join();
        assertThat(onDisk().equals(session.project())).isTrue();
    }

    private Edit statement(String words) {
        return new ClaimEdit.EditStatement(claim, words, at(words.length()));
    }

    private Edit memo(int number) {
        return new ClaimEdit.EditMemo(claim, "memo " + number, at(number));
    }

    private static Instant at(int step) {
        return Sketch.LATER.plusSeconds(step * 60L);
    }

    private Project onDisk() {
        OpenedProject opened = new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).open(path, OpenMode.READ);
        opened.folder().close();
        return opened.project();
    }

    private Session session(OpenedProject opened) {
        return new Session(opened, disk, Runnable::run, Clock.systemUTC(), () -> "Ada");
    }

    private void hold() {
        try {
            mayGoOn.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
