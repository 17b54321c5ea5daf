package synoptic.ui.reading.text.marking;

import java.util.List;
import javafx.geometry.Rectangle2D;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;

/** Finds what lies at a point of the view. */
public final class Picking {

    private final RowPane pane;

    public Picking(RowPane pane) {
        this.pane = pane;
    }

    /** The unit drawn at a point, rather than the nearest place for a caret. */
    int offsetUnder(double x, double y) {
        Hit hit = pane.geometry().hit(x, y);
        int before = hit.offset() - 1;
        RowFlow flow = pane.geometry().flow(pane.rows().indexAt(hit.offset()));
        if (before >= flow.row().range().start() && covers(TextRange.between(before, hit.offset()), x, y)) {
            return before;
        }
        return hit.offset();
    }

    /** The highlights at a point, the shortest first; none beside the words. */
    public List<HighlightSpan> at(double x, double y) {
        if (!pane.isLaidOut()) {
            return List.of();
        }
        int offset = offsetUnder(x, y);
        return pane.decoration().highlights().at(offset).stream().filter(span -> covers(span.range(), x, y)).toList();
    }

    private boolean covers(TextRange range, double x, double y) {
        double slack = 4;
        for (Rectangle2D box : pane.boxes(range)) {
            if (x >= box.getMinX() && x < box.getMaxX() && y >= box.getMinY() - slack && y < box.getMaxY() + slack) {
                return true;
            }
        }
        return false;
    }
}
