package synoptic.ui.reading.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.model.ClaimId;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;

@ExtendWith(FxExtension.class)
@OnFxThread
class RibbonGutterTest {

    private final List<String> wishes = new ArrayList<>();
    private RibbonGutter gutter;

    @BeforeEach
    void show() {
        gutter = new RibbonGutter(new RibbonGutter.Wishes() {
            @Override
            public void focus(ClaimId claim) {
                wishes.add("focus " + claim.value().getLeastSignificantBits());
            }

            @Override
            public void seek(RibbonGutter.Side side, MentionSpot mention) {
                wishes.add("seek " + side + " " + mention.number());
            }
        }, claim -> "claim");
        new Scene(new Pane(gutter), 100, 500);
        gutter.setTop(30);
        gutter.resize(40, 430);
        gutter.layout();
    }

    @Test
    void nothingIsDrawnOutsideTheGutter() {
        gutter.show(Spots.of("1@-50:900 2@10"), Spots.of("1@300:2000 2@390"), Optional.empty());
        Node bands = gutter.getChildrenUnmodifiable().stream().filter(node -> node.getClip() != null).findFirst().orElseThrow();
        Bounds clip = bands.getClip().getBoundsInParent();
        assertThat(clip.getWidth()).as("as wide as the gutter: never over text").isEqualTo(40);
        assertThat(clip.getHeight()).isEqualTo(400);
        assertThat(bands.getLayoutY()).as("below the heads of the panes").isEqualTo(30);
        assertThat(gutter.drawn()).hasSize(2);
    }

    @Test
    void theClaimInFocusLiesAboveTheOthers() {
        gutter.show(Spots.of("1@10 2@40 3@80"), Spots.of("1@90 2@60 3@10"), Optional.of(Spots.claim(2)));
        assertThat(gutter.drawn()).hasSize(3).endsWith(Spots.claim(2));
        gutter.show(Spots.of("1@10 2@40 3@80"), Spots.of("1@90 2@60 3@10"), Optional.of(Spots.claim(1)));
        assertThat(gutter.drawn()).endsWith(Spots.claim(1));
    }

    @Test
    void twoHundredClaimsStayFewRibbons() {
        String spots = IntStream.rangeClosed(1, 200).mapToObj(number -> number + "@" + 2 * number).collect(Collectors.joining(" "));
        gutter.show(Spots.of(spots), Spots.of(spots), Optional.of(Spots.claim(150)));
        assertThat(gutter.drawn()).hasSize(RibbonPlan.MOST).endsWith(Spots.claim(150));
        gutter.show(Spots.of("1@10"), Spots.of("1@10"), Optional.empty());
        assertThat(gutter.drawn()).containsExactly(Spots.claim(1));
    }

    @Test
    void tipsSayHowManyLieAboveAndBelowAndAPressGoesThere() {
        gutter.show(Spots.of("1@-90 2@-50 3@500"), Spots.of("1@10"), Optional.empty());
        assertThat(tips()).containsExactly("↑2", "↓1");
        Label above = tip("↑2");
        assertThat(above.getTooltip().getText()).contains("2").contains("above");
        above.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
            false, false, false, true, null));
        assertThat(wishes).containsExactly("seek LEFT 2");
        String many = IntStream.range(0, 120).mapToObj(number -> "1@" + (-100 - number * 30)).collect(Collectors.joining(" "));
        gutter.show(List.of(), Spots.of(many), Optional.empty());
        assertThat(tips()).containsExactly("99");
    }

    private List<String> tips() {
        return gutter.getChildrenUnmodifiable().stream().filter(node -> node instanceof Label && node.isVisible())
            .map(node -> ((Label) node).getText()).toList();
    }

    private Label tip(String words) {
        return gutter.getChildrenUnmodifiable().stream().filter(node -> node instanceof Label label && label.getText().equals(words))
            .map(Label.class::cast).findFirst().orElseThrow();
    }
}
