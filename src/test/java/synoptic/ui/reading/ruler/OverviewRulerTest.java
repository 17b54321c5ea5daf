package synoptic.ui.reading.ruler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.ui.reading.text.highlight.HighlightColor;

@ExtendWith(FxExtension.class)
@OnFxThread
class OverviewRulerTest {

    private final List<Double> moves = new ArrayList<>();
    private OverviewRuler ruler;

    @BeforeEach
    void show() {
        ruler = new OverviewRuler(top -> {
            moves.add(top);
            ruler.follow(10_000, 1_000, top);
        });
        new Scene(new Pane(ruler), 50, 500);
        ruler.resize(OverviewRuler.WIDTH, 500);
        ruler.follow(10_000, 1_000, 0);
        ruler.layout();
    }

    @Test
    void theWindowShowsWhatIsInView() {
        assertThat(window().getHeight()).isCloseTo(50, within(1.5));
        ruler.follow(10_000, 1_000, 4_500);
        assertThat(window().getY()).isCloseTo(225, within(1.0));
        ruler.follow(10_000, 1_000, 9_000);
        assertThat(window().getY() + window().getHeight()).isCloseTo(500, within(1.5));
        ruler.follow(900, 1_000, 0);
        assertThat(window().isVisible()).as("all is in view").isFalse();
    }

    @Test
    void aClickBringsThePlaceToTheMiddleOfTheView() {
        mouse(MouseEvent.MOUSE_PRESSED, 250);
        assertThat(moves.getLast() + 500).isCloseTo(5_000, within(60.0));
        mouse(MouseEvent.MOUSE_PRESSED, 499);
        assertThat(moves.getLast()).as("no further than the end").isEqualTo(9_000);
    }

    @Test
    void theWindowIsDraggedWhereItWasGripped() {
        mouse(MouseEvent.MOUSE_PRESSED, 40);
        assertThat(moves).as("a press on the window doesn't move it").isEmpty();
        mouse(MouseEvent.MOUSE_DRAGGED, 140);
        assertThat(moves.getLast()).isCloseTo(2_000, within(40.0));
        mouse(MouseEvent.MOUSE_DRAGGED, -300);
        assertThat(moves.getLast()).isZero();
    }

    @Test
    void marksClaimsTagsAndHits() {
        ruler.mark(List.of(new OverviewRuler.Place(1_000, 1_100, HighlightColor.claim(2), OverviewRuler.Weight.STRONG),
            new OverviewRuler.Place(3_000, 3_020, HighlightColor.of("#8250df"), OverviewRuler.Weight.NORMAL),
            new OverviewRuler.Place(6_000, 6_020, HighlightColor.PLAIN, OverviewRuler.Weight.FAINT)), List.of(2_000.0, 2_001.0, 8_000.0));
        ruler.layout();
        assertThat(bars(1).stream().map(bar -> Math.round(bar.getY())).toList()).containsExactly(50L, 150L, 300L);
        assertThat(bars(1).getFirst().getStyleClass()).contains("ruler-claim", "claim-color-2");
        assertThat(bars(1).get(1).getFill()).isEqualTo(Color.web("#8250df"));
        assertThat(bars(2).stream().map(bar -> Math.round(bar.getY())).toList()).as("hits on one pixel are one").containsExactly(100L, 400L);
    }

    private Rectangle window() {
        return (Rectangle) ruler.getChildrenUnmodifiable().getFirst();
    }

    private List<Rectangle> bars(int layer) {
        return ((Pane) ruler.getChildrenUnmodifiable().get(layer)).getChildren().stream().filter(Node::isVisible).map(Rectangle.class::cast).toList();
    }

    private void mouse(EventType<MouseEvent> type, double y) {
        ruler.fireEvent(new MouseEvent(type, 5, y, 5, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
            true, null));
    }
}
