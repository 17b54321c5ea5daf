package synoptic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FrameMeter.Times;

@ExtendWith(FxExtension.class)
class FrameMeterTest {

    @Test
    void doesEachActionOnceAndTimesIt() {
        Label label = Fx.call(() -> new Label("0"));
        FrameMeter meter = new FrameMeter(Fx.call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(label, 200, 100));
            stage.show();
            return stage.getScene();
        }));
        List<Integer> done = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            Times times = meter.measure(5, number -> {
                done.add(number);
                label.setText("number " + number);
            });
            assertThat(Arrays.stream(times.millis()).boxed().toList()).hasSize(5).allMatch(millis -> millis > 0);
        }
        assertThat(done).isEqualTo(IntStream.range(0, 10).map(at -> at % 5).boxed().toList());
        Fx.run(label.getScene().getWindow()::hide);
    }

    @Test
    void theHundredthIsTheSlowestOfFew() {
        Times times = new Times(IntStream.rangeClosed(1, 50).mapToDouble(at -> 51 - at).toArray());
        assertThat(Arrays.asList(times.p50(), times.p99(), times.quantile(0))).containsExactly(25.0, 50.0, 1.0);
    }
}
