package synoptic.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.EditProject;
import synoptic.testing.OpenDesk;
import synoptic.testing.ProjectSketch;
import synoptic.ui.exporting.ExportViewModel.State;

class ExportViewModelTest {

    @TempDir
    private Path folder;
    private OpenDesk open;
    private ExportViewModel model;
    private final List<Runnable> later = new ArrayList<>();

    @BeforeEach
    void open() {
        ProjectSketch sketch = new ProjectSketch();
        sketch.mention(sketch.article("Quay Gazette", "2031-03-02", "Ferry", "The ferry sails again."), "sails again", sketch.claim("It sails"));
        open = new OpenDesk(folder.resolve("project"), sketch.project(), task -> { });
        model = new ExportViewModel(open.desk(), later::add, Runnable::run);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theBundleIsWritten() throws IOException {
        Path file = folder.resolve("out.zip");
        model.start(file);
        assertThat(model.stateProperty().get()).isEqualTo(new State.Running(file));
        goOn();
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(State.Done.class, done -> {
            assertThat(done.file()).isEqualTo(file);
            assertThat(done.manifest().counts().mentions()).isOne();
        });
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("index.html")).isNotNull();
            assertThat(zip.getEntry("project/project.json")).isNotNull();
        }
    }

    @Test
    void whatWasChangedAMomentAgoIsInTheBundle() throws IOException {
        open.desk().model().apply(new EditProject(open.desk().model().project().info().title(), "A memo written just now"));
        Path file = folder.resolve("out.zip");
        model.start(file);
        goOn();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("project/project.json")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("A memo written just now");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() {
        model.start(folder.resolve("not").resolve("there").resolve("out.zip"));
        goOn();
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(State.Failed.class,
            failed -> assertThat(failed.sentence()).contains("no folder").doesNotContain("\n"));
    }

    @Test
    void stoppedBeforeItBeganItLeavesNothing() throws IOException {
        model.start(folder.resolve("out.zip"));
        model.stop();
        goOn();
        assertThat(model.stateProperty().get()).isEqualTo(new State.None());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("project"));
        }
        assertThat(Thread.interrupted()).as("the thread is free for other work").isFalse();
    }

    private void goOn() {
        List.copyOf(later).forEach(Runnable::run);
    }
}
