package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;

@ExtendWith(FxExtension.class)
class WordsSheetTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> taken = new ArrayList<>();
    private StackPane root;
    private Overlay overlay;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            root = new StackPane();
            overlay = new Overlay(root);
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 640, 400));
            stage.show();
        });
    }

    @ParameterizedTest
    @CsvSource({"1, DROP, cancel, ''", "1, KEEP, cancel, ''", "4, DROP, cancel, ''", "4, KEEP, cancel, ''",
        "1, DROP, escape, ''", "4, KEEP, escape, later", "1, DROP, done, later", "4, KEEP, done, later", "1, KEEP, enter, later"})
    void wordsAreTakenOnceOrNotAtAll(int lines, WordsSheet.OnEscape onEscape, String way, String words) {
        Fx.run(() -> {
            new WordsSheet(overlay).open("What it is about", "before", lines, onEscape, taken::add);
            ((TextArea) root.lookup("#words-area")).setText("later");
        });
        switch (way) {
            case "escape" -> robot.type(KeyCode.ESCAPE);
            case "enter" -> robot.type(KeyCode.ENTER);
            default -> Fx.run(() -> ((Button) root.lookup("#words-" + way)).fire());
        }
        Fx.waitUntil("the sheet is closed", () -> !overlay.isOpen());
        assertThat(taken).isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }
}
