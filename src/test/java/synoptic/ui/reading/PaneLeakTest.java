package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.LiveObjects;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.marking.CaretMove;

/** Panes that were opened beside another, used and closed are let go of, though the window and its desk stay. */
@ExtendWith(FxExtension.class)
class PaneLeakTest {

    private static final int TIMES = 200;
    private static final int ROUNDS = 4;
    private static final String[] WINDOW = {"synoptic.ui", "javafx", "com.sun.javafx"};

    private final StripFixture desk = new StripFixture();
    private final List<WeakReference<Object>> closed = new ArrayList<>();

    @Test
    void twoHundredPanesLeaveNothingBehind() {
        Fx.run(() -> desk.show(900, 500, desk.early));
        int round = TIMES / ROUNDS;
        openAndClose(round);
        Map<String, Long> before = LiveObjects.in(WINDOW);
        List<Set<String>> grown = new ArrayList<>();
        for (int next = 1; next < ROUNDS; next++) {
            openAndClose(round);
            Map<String, Long> after = LiveObjects.in(WINDOW);
            grown.add(LiveObjects.more(before, after, round - round / 5).keySet());
            before = after;
        }
        Set<String> growing = new TreeSet<>(grown.getFirst());
        grown.forEach(growing::retainAll);
        assertThat(closed).hasSize(2 * TIMES);
        assertThat(growing).as("classes of which an object stayed for each of %d panes, round after round", round).isEmpty();
    }

    private void waitForTheClosed() {
        Fx.settle();
        Fx.waitUntil("the panes to be collected", () -> {
            System.gc();
            return closed.stream().filter(pane -> pane.get() != null).count() <= 2;
        });
    }

    private void openAndClose(int times) {
        for (int time = 0; time < times; time++) {
            Fx.run(() -> {
                desk.desk.panes().showBeside(isEven(closed.size()) ? desk.middle : desk.late);
                desk.stage.getScene().getRoot().applyCss();
                desk.stage.getScene().getRoot().layout();
                ReadingPane pane = desk.pane(1);
                use(pane.view());
                closed.add(new WeakReference<>(pane));
                closed.add(new WeakReference<>(pane.view()));
                desk.desk.panes().close(pane.pane());
            });
            if (time % 20 == 0) {
                Fx.settle();
            }
        }
        waitForTheClosed();
    }

    private static boolean isEven(int made) {
        return made % 4 == 0;
    }

    private void use(ArticleView view) {
        view.requestFocus();
        for (int step = 0; step < 8; step++) {
            view.scrollBy(160);
            desk.stage.getScene().getRoot().layout();
        }
        view.move(CaretMove.DOWN, true);
        desk.desk.focus().reveal(desk.late, desk.range(desk.lateFirst));
    }
}
