package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.testing.Sketch;

class LockTest {

    @TempDir
    private Path folder;
    private Place place;

    @BeforeEach
    void make() {
        place = Place.of(folder.resolve("p"), new Sketch().project());
    }

    private void lockSays(String content) {
        Place.write(place.file(".synoptic/lock"), content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSecondToOpenReadsAndIsToldWhoWrites() {
        OpenedProject first = place.open(OpenMode.WRITE);
        OpenedProject second = place.open(OpenMode.WRITE);
        assertThat(first.isReadOnly()).isFalse();
        assertThat(second.readOnlyReason().orElseThrow()).contains("process " + ProcessHandle.current().pid() + " on ")
            .contains("close it there");
        assertThatThrownBy(() -> second.folder().append(List.of())).isInstanceOf(StoreException.class)
            .hasMessage(second.readOnlyReason().orElseThrow());
        first.folder().close();
        assertThat(place.visit().isReadOnly()).isFalse();
    }

    @Test
    void readersAreNotKeptOutAndKeepNobodyOut() {
        place.open(OpenMode.READ);
        OpenedProject writer = place.open(OpenMode.WRITE);
        assertThat(writer.isReadOnly()).isFalse();
        assertThat(place.open(OpenMode.READ).project().equals(writer.project())).isTrue();
        writer.folder().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "pid 1\nhost x", "pid 99999999999999999999\nhost a\nseen 2031-03-04T05:00:00Z\n",
        "pid 1\nhost a\nseen never\n"})
    void aLockThatSaysNothingUsefulIsTakenOver(String content) {
        lockSays(content);
        assertThat(place.visit().isReadOnly()).isFalse();
    }

    @Test
    void theLockOfACrashedProgramOnThisMachineIsTakenOver() throws IOException {
        OpenedProject opened = place.open(OpenMode.WRITE);
        String ours = place.read(".synoptic/lock");
        opened.folder().close();
        lockSays(ours.replaceFirst("pid \\d+", "pid 4194303"));
        assertThat(place.visit().isReadOnly()).isFalse();
        assertThat(place.read(".synoptic/lock")).isEmpty();
    }

    @Test
    void theLockOfAnotherMachineCountsForAnHour() {
        lockSays("pid 77\nhost far-away\nseen " + Instant.now().minus(Duration.ofMinutes(59)) + "\n");
        assertThat(place.open(OpenMode.WRITE).readOnlyReason().orElseThrow())
            .contains("process 77 on far-away").contains("delete “").contains("lock”");
        lockSays("pid 77\nhost far-away\nseen " + Instant.now().minus(Duration.ofMinutes(61)) + "\n");
        assertThat(place.visit().isReadOnly()).isFalse();
    }

    @Test
    void anotherProcessIsKeptOutUntilItsHolderIsKilled() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), LockHolder.class.getName(), place.path().toString()).start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThat(place.open(OpenMode.WRITE).readOnlyReason().orElseThrow()).contains("process " + holder.pid() + " on ");
        } finally {
            holder.destroyForcibly();
            assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(place.visit().isReadOnly()).isFalse();
    }
}
