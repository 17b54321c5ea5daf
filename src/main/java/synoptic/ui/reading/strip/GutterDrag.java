package synoptic.ui.reading.strip;

import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.Panes;

/** Gives the space between panes to one or the other: by dragging a gutter, or step by step for keys; a double click makes all equal. */
public final class GutterDrag {

    private static final double STEP = 40;

    private final Panes panes;
    private final StripRow row;
    private List<Double> before = List.of();
    private double from;

    public GutterDrag(Panes panes, StripRow row) {
        this.panes = panes;
        this.row = row;
    }

    /** Lets the hand drag a gutter. @param at the pane at its left, counted from 0 */
    public void install(Region gutter, int at) {
        gutter.setOnMousePressed(press -> {
            before = shares();
            from = press.getSceneX();
            press.consume();
        });
        gutter.setOnMouseDragged(drag -> {
            if (drag.getButton() == MouseButton.PRIMARY && before.size() == panes.open().size()) {
                set(row.rule().dragged(before, at, drag.getSceneX() - from));
                drag.consume();
            }
        });
        gutter.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.isStillSincePress()) {
                set(shares().stream().map(share -> 1.0).toList());
            }
        });
    }

    /** Makes the active pane wider, or narrower with -1; its neighbour gives or takes the space. */
    public void step(int steps) {
        int active = panes.open().indexOf(panes.activeProperty().get());
        if (active < 0 || panes.open().size() < 2) {
            return;
        }
        boolean last = active == panes.open().size() - 1;
        set(row.rule().dragged(shares(), last ? active - 1 : active, (last ? -steps : steps) * STEP));
    }

    private List<Double> shares() {
        return panes.open().stream().map(pane -> pane.shareProperty().get()).toList();
    }

    private void set(List<Double> shares) {
        List<OpenPane> open = panes.open();
        for (int i = 0; i < shares.size(); i++) {
            open.get(i).shareProperty().set(shares.get(i));
        }
        row.requestLayout();
    }
}
