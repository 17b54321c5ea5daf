package synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaneSyncTest {

    private static final Offset<Double> A_HAIR = within(0.01);
    private static final double VIEW = 900;
    private static final IntFunction<List<PixelPin>> NO_PINS = pane -> List.of();

    /** Two panes of 900 px; pins as left-right; the eye is 300 px down the view. */
    @ParameterizedTest(name = "{0}: {4} → {5}")
    @CsvSource({
        "nothing moves alone,           NOTHING, 6000 9000,  '',                  3000,  0",
        "scroll: half is half,          SCROLL,  6900 9900,  '',                  3000,  4500",
        "scroll: the end is the end,    SCROLL,  6900 9900,  '',                  6000,  9000",
        "scroll beyond the end,         SCROLL,  6900 9900,  '',                  9999,  9000",
        "scroll: pins don't matter,     SCROLL,  6900 9900,  1000-8000,           3000,  4500",
        "scroll: the other fits,        SCROLL,  6900 800,   '',                  3000,  0",
        "scroll: this one fits,         SCROLL,  800 9900,   '',                  0,     0",
        "claims: no pin and it stays,   CLAIMS,  6000 9000,  '',                  3000,  0",
        "claims: at the pin,            CLAIMS,  6000 9000,  3000-2000,           2700,  1700",
        "claims: between two pins,      CLAIMS,  6000 9000,  2000-1000 4000-7000, 2700,  3700",
        "claims: half way to the first, CLAIMS,  6000 9000,  3000-2000,           1200,  700",
        "claims: half way to the end,   CLAIMS,  6000 9000,  3000-2000,           4200,  5200",
        "claims: the start,             CLAIMS,  6000 9000,  3000-2000,           0,     0",
        "claims: the end,               CLAIMS,  6000 9000,  3000-2000,           5100,  8100",
        "claims: a title on both sides, CLAIMS,  6000 9000,  0-0 3000-2000,       2700,  1700",
        "claims: a title here only,     CLAIMS,  6000 9000,  0-3000,              12,    2700",
        "claims: a last line here only, CLAIMS,  6000 9000,  6000-3000,           5088,  2700",
        "claims: two on one line here,  CLAIMS,  6000 9000,  3000-2000 3000-4000, 2700,  1700",
        "claims: two on one line there, CLAIMS,  6000 9000,  3000-2000 4000-2000, 2700,  1700",
        "claims: a long and a short,    CLAIMS,  90000 1200, 45000-600,           44700, 150",
        "claims: a short and a long,    CLAIMS,  1200 90000, 600-45000,           150,   44700",
        "claims: the other fits,        CLAIMS,  6000 800,   3000-400,            2700,  0",
        "claims: all but a line fits,   CLAIMS,  920 9000,   400-5000,            20,    0"})
    void bringsTheOtherPaneAlong(String name, SyncMode mode, String heights, String pins, double to, double expected) {
        List<PaneView> panes = panes(heights);
        PaneSync.Moved moved = PaneSync.ledBy(0).lead(mode, panes, 0, to, pane -> pins(pins));
        assertThat(moved.scrolls().get(1)).isCloseTo(expected, A_HAIR);
        assertThat(moved.scrolls().get(0)).isEqualTo(Math.clamp(to, 0, panes.get(0).maxScroll()));
    }

    @Test
    void fourPanesFollowTheOneThatLeads() {
        List<PaneView> panes = panes("6000 9000 6000 3000");
        IntFunction<List<PixelPin>> pins = pane -> switch (pane) {
            case 0 -> pins("2000-3000");
            case 1 -> pins("2000-5000");
            case 3 -> List.of();
            default -> throw new AssertionError("nobody follows itself");
        };
        List<Double> scrolls = PaneSync.ledBy(2).lead(SyncMode.CLAIMS, panes, 2, 1_700, pins).scrolls();
        assertThat(scrolls).containsExactly(2_700.0, 4_700.0, 1_700.0, 0.0);
    }

    @Test
    void onlyItsGroupFollows() {
        List<PaneView> panes = List.of(new PaneView(6_900, VIEW, 0, 1), new PaneView(9_900, VIEW, 70, 2),
            new PaneView(9_900, VIEW, 0, 1), new PaneView(9_900, VIEW, 80, 2));
        assertThat(PaneSync.ledBy(0).lead(SyncMode.SCROLL, panes, 0, 3_000, NO_PINS).scrolls())
            .containsExactly(3_000.0, 70.0, 4_500.0, 80.0);
        assertThat(PaneSync.ledBy(3).lead(SyncMode.SCROLL, panes, 3, 3_000, NO_PINS).scrolls())
            .containsExactly(0.0, 3_000.0, 0.0, 3_000.0);
    }

    @Test
    void whoBelongsToNoGroupMovesAlone() {
        List<PaneView> panes = List.of(new PaneView(6_900, VIEW, 0), new PaneView(6_900, VIEW, 70, PaneView.NO_GROUP),
            new PaneView(6_900, VIEW, 80, PaneView.NO_GROUP), new PaneView(6_900, VIEW, 0));
        assertThat(PaneSync.ledBy(0).lead(SyncMode.SCROLL, panes, 0, 3_000, NO_PINS).scrolls())
            .containsExactly(3_000.0, 70.0, 80.0, 3_000.0);
        assertThat(PaneSync.ledBy(1).lead(SyncMode.SCROLL, panes, 1, 3_000, NO_PINS).scrolls())
            .as("and leads nobody").containsExactly(0.0, 3_000.0, 80.0, 0.0);
    }

    @Test
    void nothingJumpsWhenPanesThatStandApartAreLocked() {
        Desk desk = new Desk(SyncMode.CLAIMS, "6000 9000", "1000-1000 2500-2500 3100-3100 4500-6000");
        desk.place(0, 2_000);
        desk.place(1, 2_400);
        desk.lead(0, 2_010);
        assertThat(desk.scroll(1)).as("a few pixels for ten").isBetween(2_400.0, 2_420.0);
        desk.lead(0, 2_000);
        assertThat(desk.scroll(1)).as("and back").isCloseTo(2_400, A_HAIR);
    }

    @Test
    void aHoldGivesWayToThePinsWithinAScreenAndIsForgotten() {
        Desk desk = new Desk(SyncMode.CLAIMS, "6000 9000", "1000-1000 2500-2500 3400-3400 4500-6000");
        desk.place(0, 2_000);
        desk.place(1, 2_400);
        desk.lead(0, 2_200);
        assertThat(desk.scroll(1)).as("the pin at 2500 would hold them level").isGreaterThan(2_450);
        desk.lead(0, 3_100);
        assertThat(desk.scroll(1)).as("the pin at 3400 does").isCloseTo(3_100, A_HAIR);
        desk.lead(0, 3_200);
        desk.lead(0, 2_200);
        assertThat(desk.scroll(1)).as("the hold is forgotten").isCloseTo(2_200, A_HAIR);
    }

    @Test
    void whatIsNotBackStandsOffStill() {
        Desk desk = new Desk(SyncMode.SCROLL, "6900 6900", "");
        desk.place(0, 1_000);
        desk.place(1, 1_300);
        desk.lead(0, 1_100);
        assertThat(desk.scroll(1)).as("half as far").isCloseTo(1_350, A_HAIR);
        desk.lead(0, 900);
        assertThat(desk.scroll(1)).as("half as far again").isCloseTo(1_150, A_HAIR);
        desk.lead(0, 1_000);
        assertThat(desk.scroll(1)).isCloseTo(1_300, A_HAIR);
        desk.lead(0, 6_000);
        assertThat(desk.scroll(1)).as("ends are ends").isEqualTo(6_000);
        desk.lead(0, 1_000);
        assertThat(desk.scroll(1)).as("it was back").isCloseTo(1_000, A_HAIR);
    }

    @Test
    void aPaneThatWasHeldAtAnEndComesAwayFromItWithoutTheWholeWayBack() {
        Desk desk = new Desk(SyncMode.SCROLL, "6900 6900", "");
        desk.place(0, 1_000);
        desk.place(1, 6_000);
        desk.walk(0, 5_000);
        assertThat(desk.scroll(1)).as("there is nothing below").isEqualTo(6_000);
        desk.walk(0, 3_000);
        assertThat(desk.scroll(1)).as("comes along upwards").isLessThan(5_000);
    }

    /**
     * Locked near an end, a pane that stands off neither races to its own end nor is left behind: its pace is half to
     * one and a half times what it is when nobody stands off. Panes of 900 px.
     */
    @ParameterizedTest(name = "{0} {1}: {3} and {4}, to {5}")
    @CsvSource({
        "SCROLL, 6900 6900,  '',        5900, 3000, 6000",
        "SCROLL, 6900 6900,  '',        100,  3000, 0",
        "SCROLL, 6900 6900,  '',        5900, 3000, 0",
        "SCROLL, 6900 12900, '',        5990, 0,    6000",
        "CLAIMS, 6000 6000,  3000-3000, 5000, 4000, 5100",
        "CLAIMS, 6000 6000,  3000-3000, 5000, 4000, 0",
        "CLAIMS, 6000 6000,  3000-3000, 100,  1500, 0",
        "CLAIMS, 6000 9000,  3000-2000, 4900, 500,  5100",
        "CLAIMS, 6000 9000,  3000-2000, 4900, 8100, 0",
        "CLAIMS, 90000 1200, 45000-600, 89000, 0,   89100",
        "CLAIMS, 1200 90000, 600-45000, 290, 20000, 300",
        "CLAIMS, 6000 6000,  1000-5000, 5000, 4000, 5100"})
    void nearAnEndAPaneThatStandsOffKeepsPace(SyncMode mode, String heights, String pins, double left, double right, double to) {
        Desk desk = new Desk(mode, heights, pins);
        desk.place(0, left);
        desk.place(1, right);
        int steps = 100;
        double before = right;
        double belonged = desk.belongs(left);
        for (int i = 1; i <= steps; i++) {
            double at = left + (to - left) * i / steps;
            desk.lead(0, at);
            double belongs = desk.belongs(at);
            double pace = Math.abs(belongs - belonged);
            assertThat(Math.abs(desk.scroll(1) - before)).as("at %s", at).isLessThanOrEqualTo(1.5 * pace + 1.01);
            assertThat((desk.scroll(1) - before) * Math.signum(to - left)).as("never back, at %s", at).isGreaterThanOrEqualTo(-1.01);
            before = desk.scroll(1);
            belonged = belongs;
        }
    }

    @ParameterizedTest(name = "{0} and {1}, then {2}")
    @CsvSource({"0, 4000, 40", "5100, 4000, 5060", "2000, 0, 2040", "2000, 8100, 1960", "0, 8100, 30", "5100, 0, 5080"})
    void locksWithAPaneAtAnEnd(double left, double right, double to) {
        Desk desk = new Desk(SyncMode.CLAIMS, "6000 9000", "3000-2000");
        desk.place(0, left);
        desk.place(1, right);
        desk.lead(0, to);
        assertThat(desk.scroll(1)).isCloseTo(right, within(10 * Math.abs(to - left)));
        desk.lead(0, left);
        assertThat(desk.scroll(1)).isCloseTo(right, A_HAIR);
    }

    @Test
    void anotherLeaderFindsTheOthersWhereTheyStand() {
        List<PaneView> start = panes("6000 6000 6000");
        PaneSync.Moved first = PaneSync.FREE.lead(SyncMode.CLAIMS, start, 0, 2_700, pane ->
            pane == 1 ? pins("3000-2000") : pins("3000-4000"));
        assertThat(first.scrolls()).containsExactly(2_700.0, 1_700.0, 3_700.0);
        List<PaneView> now = scrolled(start, first.scrolls());
        PaneSync.Moved second = first.sync().lead(SyncMode.CLAIMS, now, 1, 1_701, pane ->
            pane == 0 ? pins("2000-3000") : pins("2000-1000"));
        assertThat(second.scrolls().get(0)).isCloseTo(2_700, within(3.0));
        assertThat(second.scrolls().get(2)).as("its own pins would draw it to 700").isCloseTo(3_700, within(5.0));
    }

    @Test
    void askedAgainNothingMoves() {
        Desk desk = new Desk(SyncMode.CLAIMS, "6000 9000", "1000-1000 2500-2900 3100-3500 4500-6000");
        desk.place(0, 500);
        desk.place(1, 3_000);
        desk.lead(0, 900);
        double stands = desk.scroll(1);
        desk.lead(0, 900);
        desk.lead(0, 900);
        assertThat(desk.scroll(1)).isEqualTo(stands);
    }

    @Test
    void thePassageComesByTheEyeInBothPanes() {
        Desk desk = new Desk(SyncMode.CLAIMS, "6000 9000", "1000-1400 2500-2900 3100-3500 4500-6000");
        for (PixelPin pin : pins("1000-1400 2500-2900 3100-3500 4500-6000")) {
            desk.lead(0, pin.left() - VIEW / 3);
            assertThat(desk.scroll(1)).isCloseTo(pin.right() - VIEW / 3, A_HAIR);
        }
    }

    @Test
    void whatIsNoPaneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaneView(-1, 900, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaneView(1, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PixelPin(Double.POSITIVE_INFINITY, 0));
        assertThat(new PaneView(1_000, 900, 400).scroll()).isEqualTo(100);
        assertThat(new PaneView(800, 900, 400).scroll()).isZero();
    }

    static List<PixelPin> pins(String text) {
        return Arrays.stream(text.split(" ")).filter(pin -> !pin.isEmpty()).map(pin -> {
            String[] ends = pin.split("-");
            return new PixelPin(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }).toList();
    }

    private static List<PaneView> panes(String heights) {
        return Arrays.stream(heights.split(" ")).map(Double::parseDouble)
            .map(height -> new PaneView(height, VIEW, 0)).toList();
    }

    private static List<PaneView> scrolled(List<PaneView> panes, List<Double> scrolls) {
        List<PaneView> moved = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            moved.add(panes.get(i).scrolledTo(scrolls.get(i)));
        }
        return moved;
    }

    /** Two panes that stand where they were brought. */
    private static final class Desk {
        private final SyncMode mode;
        private final List<PixelPin> pins;
        private List<PaneView> panes;
        private PaneSync sync = PaneSync.FREE;

        Desk(SyncMode mode, String heights, String pins) {
            this.mode = mode;
            this.pins = pins(pins);
            this.panes = panes(heights);
        }

        void place(int pane, double scroll) {
            panes = new ArrayList<>(panes);
            panes.set(pane, panes.get(pane).scrolledTo(scroll));
            sync = PaneSync.FREE;
        }

        void lead(int pane, double scroll) {
            PaneSync.Moved moved = sync.lead(mode, panes, pane, scroll,
                other -> pane == 0 ? pins : pins.stream().map(PixelPin::turned).toList());
            sync = moved.sync();
            panes = scrolled(panes, moved.scrolls());
        }

        /** Leads in steps of a wheel's notch. */
        void walk(int pane, double to) {
            double from = scroll(pane);
            int steps = (int) Math.ceil(Math.abs(to - from) / 40);
            for (int i = 1; i <= steps; i++) {
                lead(pane, from + (to - from) * i / steps);
            }
        }

        /** Where the right pane would be if nobody had moved it alone. */
        double belongs(double left) {
            return PaneSync.ledBy(0).lead(mode, panes, 0, left, other -> pins).scrolls().get(1);
        }

        double scroll(int pane) {
            return panes.get(pane).scroll();
        }
    }
}
