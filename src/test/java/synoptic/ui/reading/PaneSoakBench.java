package synoptic.ui.reading;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;

/** The long run of random gestures on the panes; the short one is among the tests. */
@ExtendWith(FxExtension.class)
@OnFxThread
@Tag("bench")
@Tag("soak")
class PaneSoakBench {

    @Test
    void tenThousandGestures() {
        new PaneSoakTest().run(2, 10_000);
    }
}
