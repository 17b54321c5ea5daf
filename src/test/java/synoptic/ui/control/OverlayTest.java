package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;

@ExtendWith(FxExtension.class)
class OverlayTest {

    private final FxRobot robot = new FxRobot();
    private final List<KeyCode> reachedTheWindow = new ArrayList<>();
    private Button below;
    private TextField first;
    private Button last;
    private Overlay overlay;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            below = new Button("below");
            StackPane layers = new StackPane(below);
            layers.addEventHandler(KeyEvent.KEY_PRESSED, key -> reachedTheWindow.add(key.getCode()));
            Stage stage = new Stage();
            stage.setScene(new Scene(layers, 400, 300));
            stage.show();
            below.requestFocus();
            overlay = new Overlay(layers);
            first = new TextField();
            last = new Button("last");
            overlay.show(new VBox(first, last), first, Pos.CENTER);
        });
        Fx.settle();
    }

    @Test
    void tabGoesRoundWithinTheSheet() {
        robot.type(KeyCode.TAB);
        Fx.waitUntil("the next control", last::isFocused);
        robot.type(KeyCode.TAB);
        Fx.waitUntil("the first control", first::isFocused);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        Fx.waitUntil("the last control", last::isFocused);
    }

    @Test
    void focusThatStraysComesBack() {
        Fx.run(below::requestFocus);
        Fx.waitUntil("the sheet has it again", () -> first.isFocused() || last.isFocused());
    }

    @Test
    void keysThatCouldBeCommandsStopAtTheSheet() {
        Fx.run(last::requestFocus);
        robot.type(KeyCode.H).type(KeyCode.F9).type(KeyCode.DELETE);
        Fx.settle();
        assertThat(reachedTheWindow).isEmpty();
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack() {
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the sheet is closed", () -> !overlay.isOpen());
        Fx.waitUntil("the focus is back", below::isFocused);
    }

    @Test
    void escapeClosesItFromAListToo() {
        Fx.run(() -> {
            ListView<String> list = new ListView<>(FXCollections.observableArrayList("one", "two"));
            overlay.show(list, list, Pos.CENTER);
        });
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the sheet is closed", () -> !overlay.isOpen());
    }

    @Test
    void theGuardIsAskedOfEscapeButNotOfTheProgram() {
        List<String> asked = new ArrayList<>();
        Fx.run(() -> overlay.guard(() -> {
            asked.add("may it close?");
            return false;
        }));
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the question", () -> !asked.isEmpty());
        assertThat(Fx.call(overlay::isOpen)).isTrue();
        Fx.run(overlay::close);
        assertThat(asked).hasSize(1);
        assertThat(Fx.call(overlay::isOpen)).isFalse();
    }

    @Test
    void theGuardOfOneSheetDoesNotHoldTheNext() {
        Fx.run(() -> {
            overlay.guard(() -> false);
            overlay.show(new VBox(last), last, Pos.CENTER);
        });
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the second sheet is closed", () -> !overlay.isOpen());
    }
}
