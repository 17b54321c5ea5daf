package synoptic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(FxExtension.class)
class FxTest {

    @Test
    void runsOnTheFxThreadAndHandsTheResultBack() {
        assertThat(Platform.isFxApplicationThread()).isFalse();
        assertThat(Fx.call(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    @OnFxThread
    void runsAMarkedTestOnTheFxThread() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
    }

    @Test
    void throwsHereWhatIsThrownThere() {
        var problem = new IllegalStateException("there");
        assertThatThrownBy(() -> Fx.run(() -> {
            throw problem;
        })).isSameAs(problem);
    }

    @Test
    void waitsForWhatComesLater() {
        var later = new CompletableFuture<String>();
        Fx.run(() -> afterMillis(80, () -> later.complete("done")));
        Fx.waitUntil("the pause", later::isDone);
        assertThat(later).isCompletedWithValue("done");
    }

    @Test
    @OnFxThread
    void waitsOnTheFxThreadWithoutStoppingIt() {
        var later = new CompletableFuture<String>();
        afterMillis(80, () -> later.complete("done"));
        Fx.waitUntil("the pause", later::isDone);
        assertThat(later).isCompletedWithValue("done");
    }

    @Test
    void saysWhatItWaitedForInVain() {
        assertThatThrownBy(() -> Fx.waitUntil("the moon", Duration.ofMillis(60), () -> false))
                .isInstanceOf(AssertionError.class)
                .hasMessage("waited 60 ms in vain for the moon");
    }

    @Test
    void endsTheWaitWithWhatTheConditionThrows() {
        assertThatThrownBy(() -> Fx.waitUntil("nothing", () -> {
            throw new IllegalArgumentException("bad question");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("bad question");
    }

    @Test
    void collectsWhatNobodyCaughtOnTheFxThread() {
        Platform.runLater(() -> {
            throw new IllegalStateException("lost");
        });
        Fx.settle();
        assertThat(Fx.takeProblems()).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRobotClicksInAWindowWithoutADisplay() throws IOException {
        var clicks = new AtomicInteger();
        var button = Fx.call(() -> {
            var shown = new Button("Press");
            shown.setOnAction(click -> clicks.incrementAndGet());
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(shown), 300, 200));
            stage.show();
            return shown;
        });
        Fx.settle();
        new FxRobot().clickOn(button);
        Fx.waitUntil("the click", () -> clicks.get() == 1);

        var picture = Pictures.save(button.getScene(), "testing/robot");
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(Files.size(picture)).isPositive();
    }

    @Test
    void hearsWhatTheToolkitWarnsOf() {
        try (var warnings = new ToolkitWarnings()) {
            Fx.run(() -> {
                var scene = new Scene(new StackPane());
                scene.getStylesheets().add("data:text/css,.root{-fx-background-color:-no-such-colour}");
                scene.snapshot(null);
            });
            assertThat(warnings.heard()).anyMatch(warning -> warning.contains("-fx-background-color"));
        }
    }

    private static void afterMillis(int millis, Runnable action) {
        var pause = new PauseTransition(javafx.util.Duration.millis(millis));
        pause.setOnFinished(end -> action.run());
        pause.play();
    }
}
