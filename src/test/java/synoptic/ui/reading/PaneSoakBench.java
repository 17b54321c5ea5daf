package synoptic.ui.reading;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;

/** The long runs of random gestures on the panes; the short one is among the tests. */
@ExtendWith(FxExtension.class)
@Tag("bench")
@Tag("soak")
class PaneSoakBench {

    private static final int GESTURES = 10_000;
    /** So many are one errand for the FX thread: no errand may take minutes. */
    private static final int AT_ONCE = 50;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void tenThousandGestures(int seed) {
        PaneSoakTest soak = Fx.call(PaneSoakTest::new);
        Fx.run(() -> soak.begin(seed));
        for (int done = 0; done < GESTURES; done += AT_ONCE) {
            Fx.run(() -> soak.goOn(AT_ONCE));
        }
        Fx.run(soak::end);
    }
}
