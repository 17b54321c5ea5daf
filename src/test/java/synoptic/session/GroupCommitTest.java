package synoptic.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ClaimEdit;
import synoptic.model.ClaimId;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.RealFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Sketch;

/** Fast typing costs one force of the journal, not one a letter; and what was typed can be undone after opening again. */
class GroupCommitTest {

    private final Sketch sketch = new Sketch();
    private final ClaimId claim = sketch.claim("");
    private final SlowForce disk = new SlowForce();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    @Test
    void whatIsTypedWhileOneForceRunsGoesWithTheNext() throws InterruptedException {
        Session session = session(new ProjectStore(disk, Clock.systemUTC()).create(folder.resolve("p"), sketch.project()));
        disk.blockNextForce();
        type(session, 1);
        assertThat(disk.reached.await(60, TimeUnit.SECONDS)).isTrue();
        int before = disk.forces.get();
        type(session, 50);
        assertThat(session.durable()).isNotDone();
        disk.mayGoOn.countDown();
        session.durable().join();
        assertThat(disk.forces.get() - before).as("forces for fifty letters").isEqualTo(1);
        assertThat(session.saveAll().join()).isEmpty();
        session.release().join();
    }

    @Test
    void aThousandStepsCanBeUndoneAfterOpeningAgain() {
        Path path = folder.resolve("p");
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        Session session = session(store.create(path, sketch.project()));
        var start = session.project();
        for (int i = 0; i < 1_200; i++) {
            session.apply(new ClaimEdit.EditMemo(claim, "memo " + i, Sketch.LATER.plusSeconds(i)));
            session.apply(new ClaimEdit.EditStatement(claim, "statement " + i, Sketch.LATER.plusSeconds(i)));
        }
        var end = session.project();
        assertThat(session.saveAll().join()).isEmpty();
        session.release().join();
        Session again = session(store.open(path, OpenMode.WRITE));
        int undone = 0;
        while (again.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isGreaterThanOrEqualTo(1_000);
        assertThat(again.project().equals(start)).isTrue();
        while (again.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(again.project().equals(end)).isTrue();
        assertThat(again.saveAll().join()).isEmpty();
        again.release().join();
    }

    private Session session(OpenedProject opened) {
        return new Session(opened, thread, Runnable::run, Clock.systemUTC(), () -> "Ada");
    }

    private void type(Session session, int letters) {
        for (int i = 0; i < letters; i++) {
            String words = session.project().claim(claim).orElseThrow().statement() + "x";
            session.apply(new ClaimEdit.EditStatement(claim, words, Sketch.LATER));
        }
    }

    /** Counts the forces of the journal, and can hold one up. */
    private static final class SlowForce implements FileSteps {

        private final FileSteps real = new RealFiles();
        private final AtomicInteger forces = new AtomicInteger();
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch mayGoOn = new CountDownLatch(1);
        private volatile boolean block;

        void blockNextForce() {
            block = true;
        }

        @Override
        public void createFolder(Path made) throws IOException {
            real.createFolder(made);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            real.write(file, bytes);
        }

        @Override
        public void force(Path fileOrFolder) throws IOException {
            real.force(fileOrFolder);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            real.move(from, to);
        }

        @Override
        public void delete(Path fileOrFolder) throws IOException {
            real.delete(fileOrFolder);
        }

        @Override
        public Tail open(Path file) throws IOException {
            Tail tail = real.open(file);
            boolean isJournal = file.getFileName().toString().startsWith("journal");
            return new Tail() {
                @Override
                public void append(byte[] bytes) throws IOException {
                    tail.append(bytes);
                }

                @Override
                public void force() throws IOException {
                    if (isJournal) {
                        forces.incrementAndGet();
                        holdUp();
                    }
                    tail.force();
                }

                @Override
                public void cut(long length) throws IOException {
                    tail.cut(length);
                }

                @Override
                public void close() throws IOException {
                    tail.close();
                }
            };
        }

        private void holdUp() throws IOException {
            if (block) {
                block = false;
                reached.countDown();
                try {
                    if (!mayGoOn.await(60, TimeUnit.SECONDS)) {
                        throw new IOException("nobody let the force go on");
                    }
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
        }
    }
}
