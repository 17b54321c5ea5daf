package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.supports;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.testing.Sketch;

class HistoryTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId north = sketch.article("The northern ferry sailed at noon.");
    private final ClaimId sailed = sketch.claim("A ferry sailed");
    private final AnnotationId ferry = sketch.annotation(north, 13, 18);
    private Project project = sketch.project();
    private final Project start = project;
    private History history = History.EMPTY;

    @Test
    void typingInQuickSuccessionIsOneStep() {
        type("n", 0);
        type("no", 3);
        type("not", 7);
        assertThat(history.done()).hasSize(1);
        undo();
        assertThat(project).isEqualTo(start);
        redo();
        assertThat(project.annotation(ferry).orElseThrow().comment()).isEqualTo("not");
    }

    @ParameterizedTest(name = "after {0} s: {1} steps")
    @CsvSource({"4, 1", "5, 2", "-4, 1", "-3600, 2"})
    void aPauseEndsTheTyping(int seconds, int steps) {
        type("n", 0);
        type("no", seconds);
        assertThat(history.done()).hasSize(steps);
    }

    @Test
    void typingElsewhereIsAStepOfItsOwn() {
        type("n", 0);
        run(new ClaimEdit.EditMemo(sailed, "m", LATER), 1);
        type("no", 2);
        assertThat(history.done()).hasSize(3);
    }

    @Test
    void stepsWithoutAKeyStayAlone() {
        run(new AnnotationEdit.Link(ferry, supports(sailed), LATER), 0);
        run(new AnnotationEdit.Unlink(ferry, sailed, LATER), 0);
        assertThat(history.done()).extracting(Step::label).containsExactly("unlinking from claim 1", "link to claim 1");
    }

    @Test
    void whatIsUndoneIsNotTypedOnto() {
        type("n", 0);
        type("x", 10);
        undo();
        type("no", 11);
        assertThat(history.done()).hasSize(2);
        assertThat(history.nextRedo()).isEmpty();
    }

    @Test
    void typingBackToTheStartLeavesNoStep() {
        run(new EditProject("Sketch!", ""), 0);
        run(new EditProject("Sketch", ""), 1);
        assertThat(history).isEqualTo(History.EMPTY);
        assertThat(project).isEqualTo(start);
    }

    @Test
    void aStepThatChangesNothingLeavesWhatWasUndone() {
        type("n", 0);
        undo();
        run(new AnnotationEdit.Unlink(ferry, sailed, LATER), 1);
        assertThat(history.nextRedo()).isPresent();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        type("n", 0);
        undo();
        run(new AnnotationEdit.Link(ferry, supports(sailed), LATER), 1);
        assertThat(history.undone()).isEmpty();
    }

    @Test
    void thereIsNothingToUndoAtTheStart() {
        assertThatThrownBy(History.EMPTY::undo).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(History.EMPTY::redo).isInstanceOf(NoSuchElementException.class);
        assertThat(History.EMPTY.nextUndo()).isEmpty();
    }

    @Test
    void reachesAtLeastTheLimitAndStaysBounded() {
        for (int i = 0; i < 3 * History.LIMIT; i++) {
            run(new ClaimEdit.EditStatement(sailed, "words " + i, LATER), 10L * i);
            if (i >= History.LIMIT) {
                assertThat(history.done().size()).isBetween(History.LIMIT, 2 * History.LIMIT);
            }
        }
        for (int i = 3 * History.LIMIT - 2; i >= 2 * History.LIMIT; i--) {
            undo();
            assertThat(project.claim(sailed).orElseThrow().statement()).isEqualTo("words " + i);
        }
    }

    @Test
    void comesBackFromLists() {
        type("a", 0);
        type("b", 10);
        type("c", 20);
        undo();
        assertThat(History.of(List.copyOf(history.done()), List.copyOf(history.undone()))).isEqualTo(history);
        assertThat(history.nextUndo()).map(Step::at).contains(LATER.plusSeconds(10));
        assertThat(history.nextRedo()).map(Step::at).contains(LATER.plusSeconds(20));
    }

    @Test
    void aChangeFromOutsideTakesOnlyTheStepsThatItMadeImpossible() {
        run(new ClaimEdit.EditStatement(sailed, "A ferry left", LATER), 0);
        type("n", 10);
        run(new EditProject("Ferries", ""), 20);
        project = project.with(project.annotation(ferry).orElseThrow().withBodies(List.of(), LATER.plusSeconds(30)));
        history = history.fitting(project);
        assertThat(history.done()).extracting(Step::label).containsExactly("change of the project’s title",
            "change of the words of claim 1");
        undo();
        undo();
        assertThat(project.claim(sailed)).isEqualTo(start.claim(sailed));
        assertThat(project.info()).isEqualTo(start.info());
    }

    @Test
    void aStepIsDroppedIfUndoingItWouldTakeAwayWhatOthersReferToByNow() {
        var claim = sketch.claimRecord(2, 99, "It was full");
        run(new ClaimEdit.Add(claim), 0);
        Project mentioned = project.with(sketch.annotationRecord(north, 0, 3, supports(claim.id())));
        assertThat(history.fitting(project)).isEqualTo(history);
        assertThat(history.fitting(mentioned)).isEqualTo(History.EMPTY);
    }

    @Test
    void aStepIsDroppedIfUndoingItWouldBringBackANumberThatIsTaken() {
        run(new ClaimEdit.Remove(sailed, LATER), 0);
        Project taken = project.with(sketch.claimRecord(1, 99, "Another first"));
        assertThat(history.fitting(taken)).isEqualTo(History.EMPTY);
    }

    @Test
    void redoFitsOrNotJustTheSame() {
        run(new EditProject("Ferries", ""), 0);
        run(new AnnotationEdit.Link(ferry, supports(sailed), LATER), 10);
        undo();
        undo();
        Project outside = project.without(ferry);
        assertThat(history.fitting(outside).undone()).extracting(Step::label)
            .containsExactly("change of the project’s title");
    }

    @Test
    void aDamagedProjectKeepsItsHistory() {
        run(new AnnotationEdit.Link(ferry, supports(sailed), LATER), 0);
        project = project.without(sailed);
        history = History.EMPTY;
        type("n", 10);
        assertThat(history.fitting(project)).isEqualTo(history);
    }

    private void type(String words, long seconds) {
        run(new AnnotationEdit.EditComment(ferry, words, LATER.plusSeconds(seconds)), seconds);
    }

    private void run(Edit edit, long seconds) {
        Instant at = LATER.plusSeconds(seconds);
        Step step = Step.of(edit, project, at);
        project = step.apply(project);
        history = history.record(step);
    }

    private void undo() {
        project = history.nextUndo().orElseThrow().inverse().apply(project);
        history = history.undo();
    }

    private void redo() {
        project = history.nextRedo().orElseThrow().apply(project);
        history = history.redo();
    }
}
