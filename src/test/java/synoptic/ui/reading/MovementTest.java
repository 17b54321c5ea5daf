package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.align.SyncMode;
import synoptic.ui.desk.PaneGroup;
import synoptic.ui.reading.text.rows.Align;

@ExtendWith(FxExtension.class)
@OnFxThread
class MovementTest {

    private StripFixture desk;

    @BeforeEach
    void show() {
        desk = new StripFixture();
        desk.show(1300, 600, desk.early, desk.middle, desk.late);
    }

    @Test
    void byNothingEachMovesAlone() {
        desk.desk.panes().syncModeProperty().set(SyncMode.NOTHING);
        wheel(0, 500, false);
        assertThat(offset(0)).isGreaterThan(400);
        assertThat(offset(1)).isZero();
        assertThat(offset(2)).isZero();
    }

    @Test
    void byScrollAllGoTheSameShareOfTheirWay() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        wheel(1, 900, false);
        double share = offset(1) / max(1);
        assertThat(share).isPositive();
        assertThat(offset(0) / max(0)).isCloseTo(share, within(0.01));
        assertThat(offset(2) / max(2)).isCloseTo(share, within(0.01));
    }

    @Test
    void byClaimsTheSameClaimComesToTheEyeInBoth() {
        desk.desk.panes().syncModeProperty().set(SyncMode.CLAIMS);
        double eye = desk.pane(0).view().getHeight() / 3;
        while (desk.y(0, desk.earlySecond) > eye) {
            wheel(0, Math.min(120, desk.y(0, desk.earlySecond) - eye + 1), false);
        }
        assertThat(desk.y(1, desk.middleSecond)).isCloseTo(desk.y(0, desk.earlySecond), within(12.0));
        assertThat(offset(1)).isNotCloseTo(offset(0), within(50.0));
    }

    @Test
    void movesTheOthersInTheSameFrame() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        double[] seen = new double[2];
        Runnable look = () -> {
            if (seen[0] == 0) {
                seen[0] = offset(0);
                seen[1] = offset(1);
            }
        };
        send(0, 600, false);
        desk.stage.getScene().addPostLayoutPulseListener(() -> {
            if (offset(0) > 0) {
                look.run();
            }
        });
        Fx.settle();
        assertThat(seen[0]).isPositive();
        assertThat(seen[1] / max(1)).isCloseTo(seen[0] / max(0), within(0.01));
    }

    /** What moved in the first frame stands: no pane answers another one's movement, and none needs a second pass to find its place. */
    @ParameterizedTest
    @EnumSource(names = {"SCROLL", "CLAIMS"})
    void oneFrameIsEnoughAndNothingEchoes(SyncMode mode) {
        desk.desk.panes().syncModeProperty().set(mode);
        List<List<Double>> frames = new ArrayList<>();
        Runnable look = () -> {
            if (offset(0) > 0) {
                frames.add(List.of(offset(0), offset(1)));
            }
        };
        desk.stage.getScene().addPostLayoutPulseListener(look);
        send(0, 600, false);
        Fx.waitUntil("some frames more", () -> {
            desk.strip.requestLayout();
            return frames.size() >= 4;
        });
        desk.stage.getScene().removePostLayoutPulseListener(look);
        assertThat(frames.getFirst().get(1)).as("the other came along").isPositive();
        assertThat(frames).as("places after the first frame and the next").containsOnly(frames.getFirst());
    }

    @Test
    void withAltOnePaneMovesAloneAndTheOffsetIsKept() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        wheel(0, 300, true);
        double apart = offset(0) - offset(1);
        assertThat(apart).isGreaterThan(200);
        wheel(0, 60, false);
        assertThat(offset(0)).isCloseTo(360, within(2.0));
        assertThat(offset(1)).isBetween(20.0, 90.0);
    }

    @Test
    void onlyTheGroupMovesAndWhoIsInNoneMovesAlone() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        group(1, PaneGroup.SECOND);
        wheel(0, 400, false);
        assertThat(offset(1)).isZero();
        assertThat(offset(2)).isPositive();
        group(0, PaneGroup.NONE);
        wheel(0, 100, false);
        double stands = offset(2);
        wheel(0, 100, false);
        assertThat(offset(2)).isEqualTo(stands);
        wheel(2, 100, false);
        assertThat(offset(0)).as("nobody leads who is in no group").isCloseTo(600, within(1.0));
    }

    @Test
    void aPaneThatComesToAGroupDoesNotJump() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        group(2, PaneGroup.NONE);
        wheel(0, 900, false);
        group(2, PaneGroup.FIRST);
        wheel(0, 40, false);
        assertThat(offset(2)).isBetween(10.0, 100.0);
    }

    @Test
    void twoPanesAreOneGroupWhateverTheyWere() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        group(1, PaneGroup.NONE);
        assertThat(desk.pane(1).model().groupProperty().get()).contains(PaneGroup.NONE);
        desk.desk.panes().close(desk.pane(2).pane());
        Fx.settle();
        assertThat(desk.pane(1).model().groupProperty().get()).isEmpty();
        wheel(0, 400, false);
        assertThat(offset(1)).isPositive();
    }

    @Test
    void aKeyGoesThroughTheGroupsOfTheActivePane() {
        for (PaneGroup expected : List.of(PaneGroup.SECOND, PaneGroup.NONE, PaneGroup.FIRST)) {
            desk.run("pane.group");
            assertThat(desk.pane(0).pane().groupProperty().get()).isEqualTo(expected);
            assertThat(desk.pane(0).model().groupProperty().get()).contains(expected);
        }
        desk.desk.panes().syncModeProperty().set(SyncMode.NOTHING);
        assertThat(desk.pane(0).model().groupProperty().get()).as("no group matters").isEmpty();
    }

    @Test
    void everyPaneSaysItsGroupFromTheStart() {
        for (int i = 0; i < 3; i++) {
            assertThat(desk.pane(i).model().groupProperty().get()).as("pane %d", i).contains(PaneGroup.FIRST);
        }
    }

    @Test
    void aPageByKeyMovesThePaneAlone() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        desk.run("pane.pageAlone");
        Fx.settle();
        assertThat(offset(0)).isGreaterThan(400);
        assertThat(offset(1)).isZero();
        wheel(0, 40, false);
        assertThat(offset(1)).as("locked from where they stand").isBetween(10.0, 80.0);
        desk.run("pane.pageBackAlone");
        Fx.settle();
        assertThat(offset(0)).isLessThan(60);
    }

    @Test
    void lockedAgainNearTheEndTheOtherKeepsPace() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        wheel(0, max(0) - 200, true);
        double before = offset(1);
        for (int i = 0; i < 5; i++) {
            wheel(0, 40, false);
        }
        assertThat(offset(0)).isCloseTo(max(0), within(1.0));
        assertThat(offset(1) - before).isBetween(50.0, 1.5 * 200 * max(1) / max(0) + 2);
    }

    @Test
    void whatTheProgramScrollsMovesNothingElse() {
        desk.desk.panes().syncModeProperty().set(SyncMode.SCROLL);
        desk.pane(0).view().scrollTo(desk.range(desk.earlySecond).start(), Align.TOP);
        Fx.settle();
        Fx.settle();
        assertThat(offset(0)).isGreaterThan(1000);
        assertThat(offset(1)).isZero();
        wheel(0, 30, false);
        assertThat(offset(1)).isLessThan(300);
    }

    @Test
    void neverMovesThePaneUnderTheHand() {
        desk.desk.panes().syncModeProperty().set(SyncMode.CLAIMS);
        for (int step = 1; step <= 30; step++) {
            wheel(1, 40, false);
            assertThat(offset(1)).isCloseTo(step * 40, within(1.0));
        }
    }

    private void group(int pane, PaneGroup group) {
        desk.pane(pane).pane().groupProperty().set(group);
    }

    private double offset(int pane) {
        return desk.pane(pane).view().scrollOffsetProperty().get();
    }

    private double max(int pane) {
        return desk.pane(pane).view().maxScrollProperty().get();
    }

    private void wheel(int pane, double down, boolean alt) {
        send(pane, down, alt);
        Fx.settle();
    }

    private void send(int pane, double down, boolean alt) {
        Node target = desk.pane(pane).view().getChildrenUnmodifiable().getFirst();
        Event.fireEvent(target, new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 0, 0, false, false, alt, false, true, false, 0, -down, 0, -down,
            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
