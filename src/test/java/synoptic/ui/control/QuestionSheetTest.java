package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;

@ExtendWith(FxExtension.class)
class QuestionSheetTest {

    private final FxRobot robot = new FxRobot();
    private StackPane root;
    private StackPane inner;
    private Button below;
    private Overlay overlay;
    private Optional<String> answer = Optional.empty();

    @BeforeEach
    void open() {
        Fx.run(() -> {
            below = new Button("below");
            inner = new StackPane(below);
            root = new StackPane(inner);
            overlay = new Overlay(root);
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 500, 400));
            stage.show();
            below.requestFocus();
        });
    }

    @Test
    void enterTakesTheProposedAnswerAndTheFocusComesBack() {
        ask();
        robot.type(KeyCode.ENTER);
        Fx.waitUntil("the answer", () -> answer.isPresent());
        assertThat(answer).contains("here");
        assertThat(Fx.call(() -> below.isFocused() && !overlay.isOpen())).isTrue();
    }

    @Test
    void tabGoesToTheOtherAnswers() {
        ask();
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        Fx.waitUntil("the answer", () -> answer.isPresent());
        assertThat(answer).contains("there");
    }

    @Test
    void escapeSaysNo() {
        ask();
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the answer", () -> answer.isPresent());
        assertThat(answer).contains("no");
    }

    @Test
    void itIsAskedAboveASheetThatIsOpen() {
        TextField field = new TextField();
        Fx.run(() -> new Overlay(inner).show(field, field, Pos.CENTER));
        ask();
        Fx.settle();
        assertThat(Fx.call(() -> root.getScene().getFocusOwner().getId())).as("the sheet below leaves it the focus").isEqualTo("answer-0");
        robot.type(KeyCode.ENTER);
        Fx.waitUntil("the answer", () -> answer.isPresent());
        Fx.waitUntil("the sheet below", field::isFocused);
    }

    @Test
    void whatIsToldStandsUntilItIsRead() {
        Fx.run(() -> new QuestionSheet(overlay).tell("The disk is full."));
        Fx.waitUntil("the sheet", () -> root.lookup("#question-sheet") != null);
        robot.type(KeyCode.ENTER);
        Fx.waitUntil("it is gone", () -> !overlay.isOpen());
    }

    private void ask() {
        Platform.runLater(() -> answer = Optional.of(new QuestionSheet(overlay).ask("Where?", "It needs a place.",
            List.of(new QuestionSheet.Answer<>("Here", "here"), new QuestionSheet.Answer<>("There", "there")), "no")));
        Fx.waitUntil("the sheet", () -> root.lookup("#answer-0") != null && root.lookup("#answer-0").isFocused());
    }
}
