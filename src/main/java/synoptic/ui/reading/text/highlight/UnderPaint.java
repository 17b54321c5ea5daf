package synoptic.ui.reading.text.highlight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;

/**
 * Draws patches behind one row's words. They are the background of one node, because a node for each patch costs more
 * to add, style and synchronise than to draw.
 */
public final class UnderPaint extends Region {

    private static final Paint NEVER_DRAWN = new RadialGradient(0, 0, 0, 0, 1, true, CycleMethod.NO_CYCLE);

    private List<Patch> patches = List.of();

    public UnderPaint() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** What is drawn now, from the bottom up. */
    public List<Patch> patches() {
        return patches;
    }

    /** Draws these patches and no others. */
    public void draw(List<Patch> wanted) {
        if (wanted.equals(patches)) {
            return;
        }
        patches = List.copyOf(wanted);
        if (patches.isEmpty()) {
            setBackground(Background.EMPTY);
            return;
        }
        List<BackgroundFill> fills = new ArrayList<>(patches.size() + 1);
        for (Patch patch : patches) {
            fills.add(fill(patch.color(), patch));
        }
        // JavaFX keeps pictures of backgrounds that have several fills, one a row here, but not of gradients
        fills.add(new BackgroundFill(NEVER_DRAWN, CornerRadii.EMPTY, new Insets(getHeight() + 1, 0, 0, 0)));
        setBackground(new Background(fills, List.of()));
    }

    private BackgroundFill fill(Color color, Patch patch) {
        double right = getWidth() - patch.x() - patch.width();
        double bottom = getHeight() - patch.y() - patch.height();
        return new BackgroundFill(color, CornerRadii.EMPTY, new Insets(patch.y(), right, bottom, patch.x()));
    }
}
