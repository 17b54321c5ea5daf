package synoptic.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testing.ProjectSketch;

class LossReportTest {

    @ParameterizedTest
    @CsvSource({"index.html,links inside the texts,1", "index.html,original files,3",
        "index.html,not in the present text,2",
        "annotations.jsonld,texts of the articles,3", "annotations.jsonld,stances and speakers,8",
        "annotations.jsonld,numbers and order,3", "annotations.jsonld,claims without mentions,1",
        "annotations.jsonld,confirmed silences,1", "annotations.jsonld,hierarchy of tags,2",
        "annotations.jsonld,memos,2",
        "annotations.jsonld,not in the present text,2", "annotations.jsonld,words have changed,1",
        "annotations.jsonld,not in the project,2", "project/,journal,1"})
    void namesWhatAPartCouldNotCarryAndHowMany(String file, String what, int count) {
        assertThat(LossReport.of(new Ferry().worn().project()))
            .filteredOn(loss -> loss.file().equals(file) && loss.what().contains(what)).extracting(Loss::count)
            .containsExactly(count);
    }

    @Test
    void isSilentAboutWhatTheProjectDoesNotHave() {
        List<Loss> losses = LossReport.of(new ProjectSketch().project());
        assertThat(losses).extracting(Loss::file).containsExactly("project/");
    }

    @Test
    void aLossHasACount() {
        assertThatThrownBy(() -> new Loss("a", "b", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFailureIsOneSentence() {
        Path file = Path.of("/somewhere/a.zip");
        assertThat(Refusals.sentence(file, new AccessDeniedException("/somewhere"))).isEqualTo(
            "“/somewhere/a.zip” cannot be written, because access to “/somewhere” was refused; choose another place.");
        assertThat(Refusals.sentence(file, new FileSystemException("x", null, "Read-only file system")))
            .contains("(Read-only file system)");
        assertThat(Refusals.sentence(file, new NoSuchFileException("/elsewhere/b"))).contains("could not be written");
        assertThat(Refusals.sentence(file, new EOFException())).contains("(EOFException)");
    }
}
