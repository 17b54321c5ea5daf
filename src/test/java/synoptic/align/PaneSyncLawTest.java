package synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any panes and pins: no pane jumps, turns back, leaves its bounds or drifts. */
class PaneSyncLawTest {

    private static final int STEPS = 1_500;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followsWithoutJumpsOrTurns(long seed) {
        Scene scene = new Scene(new Random(seed));
        for (PaneSync start : List.of(PaneSync.FREE, PaneSync.ledBy(0))) {
            double max = scene.panes.getFirst().maxScroll();
            // From where the panes stand to one end, so that a hold is in play, then all the way to the other.
            Walk down = new Walk(scene, start);
            double from = scene.panes.getFirst().scroll();
            down.walk(from, max);
            down.walk(max, 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thereAndBackIsTheSamePlace(long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene(random);
        PaneView one = scene.panes.get(0);
        PaneView other = scene.panes.get(1);
        for (SyncMode mode : List.of(SyncMode.SCROLL, SyncMode.CLAIMS)) {
            for (int i = 0; i < 50; i++) {
                double to = random.nextDouble() * one.maxScroll();
                double there = PaneSync.ledBy(0).lead(mode, scene.panes, 0, to, pane -> scene.pins).scrolls().get(1);
                boolean stays = mode == SyncMode.CLAIMS && scene.pins.isEmpty();
                if (stays || other.maxScroll() < 48 || one.maxScroll() < 48) {
                    continue;
                }
                List<PaneView> panes = List.of(one.scrolledTo(to), other.scrolledTo(there));
                double back = PaneSync.ledBy(1).lead(mode, panes, 1, there, pane -> scene.turned()).scrolls().get(0);
                assertThat(back).as("seed %d, %s from %s", seed, mode, to).isCloseTo(to, within(0.5));
                assertThat(PaneSync.FREE.lead(mode, panes, 1, there, pane -> scene.turned()).scrolls().get(0))
                    .as("the other takes the lead").isCloseTo(to, within(0.5));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyHandsOnAnyPanesKeepThemInBoundsAndWithoutJumps(long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene(random);
        List<PaneView> panes = scene.panes;
        PaneSync sync = PaneSync.FREE;
        for (int i = 0; i < 300; i++) {
            int leading = random.nextInt(2);
            double from = panes.get(leading).scroll();
            double to = Math.clamp(from + random.nextDouble(-60, 60), 0, panes.get(leading).maxScroll());
            List<PixelPin> pins = leading == 0 ? scene.pins : scene.turned();
            PaneSync.Moved moved = sync.lead(SyncMode.CLAIMS, panes, leading, to, pane -> pins);
            PaneView follower = panes.get(1 - leading);
            double gone = Math.abs(moved.scrolls().get(1 - leading) - follower.scroll());
            assertThat(gone).as("seed %d, step %d", seed, i)
                .isLessThanOrEqualTo(1.5 + Math.abs(to - from) * steepest(panes.get(leading), follower));
            sync = random.nextInt(10) == 0 ? PaneSync.FREE : moved.sync();
            panes = List.of(panes.get(0).scrolledTo(moved.scrolls().get(0)),
                panes.get(1).scrolledTo(moved.scrolls().get(1)));
        }
    }

    /** The most pixels that the follower may go for one of the leader: the whole text across a single gap, in haste. */
    private static double steepest(PaneView leading, PaneView follower) {
        double eye = leading.maxScroll() < leading.viewport() ? leading.height() / Math.max(1, leading.maxScroll()) : 2;
        return 1.5 * eye * follower.height() / (Course.LEAST_GAP - 1);
    }

    /** Leads with small steps and compares. */
    private static final class Walk {
        private final Scene scene;
        private PaneSync sync;
        private List<PaneView> panes;

        Walk(Scene scene, PaneSync sync) {
            this.scene = scene;
            this.sync = sync;
            this.panes = scene.panes;
        }

        void walk(double from, double to) {
            double before = Double.NaN;
            double limit = 1.5 + Math.abs(to - from) / STEPS * steepest(panes.get(0), panes.get(1));
            for (int i = 0; i <= STEPS; i++) {
                double scroll = from + (to - from) * i / STEPS;
                PaneSync.Moved moved = sync.lead(SyncMode.CLAIMS, panes, 0, scroll, pane -> scene.pins);
                double now = moved.scrolls().get(1);
                assertThat(now).isBetween(0.0, panes.get(1).maxScroll());
                if (!Double.isNaN(before)) {
                    double gone = (now - before) * Math.signum(to - from);
                    assertThat(gone).as("never back, at %s", scroll).isGreaterThanOrEqualTo(-1.0);
                    assertThat(gone).as("no jump, at %s", scroll).isLessThanOrEqualTo(limit);
                }
                before = now;
                sync = moved.sync();
                panes = List.of(panes.get(0).scrolledTo(moved.scrolls().get(0)), panes.get(1).scrolledTo(now));
            }
        }
    }

    /** Two panes of any size, standing anywhere, with any pins. */
    private static final class Scene {
        private final List<PaneView> panes;
        private final List<PixelPin> pins;

        Scene(Random random) {
            panes = List.of(pane(random), pane(random));
            int count = random.nextInt(5) == 0 ? 0 : random.nextInt(30);
            double[] left = random.doubles(count, 0, panes.get(0).height()).sorted().toArray();
            double[] right = random.doubles(count, 0, panes.get(1).height()).sorted().toArray();
            List<PixelPin> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(new PixelPin(left[i], random.nextInt(6) == 0 && i > 0 ? right[i - 1] : right[i]));
            }
            pins = List.copyOf(made);
        }

        List<PixelPin> turned() {
            return pins.stream().map(PixelPin::turned).toList();
        }

        private static PaneView pane(Random random) {
            double height = switch (random.nextInt(4)) {
                case 0 -> random.nextDouble(10, 1_200);
                case 1 -> random.nextDouble(20_000, 400_000);
                default -> random.nextDouble(900, 9_000);
            };
            double viewport = random.nextDouble(200, 1_200);
            double scroll = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> height;
                default -> random.nextDouble(height);
            };
            return new PaneView(height, viewport, scroll);
        }
    }
}
