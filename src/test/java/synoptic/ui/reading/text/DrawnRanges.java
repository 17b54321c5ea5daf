package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.RowCell;

/** Compares what a view has drawn with what it was told to draw. */
public final class DrawnRanges {

    private DrawnRanges() {
    }

    /** Looks at every sign in view, or at every so-and-so-many-th: it has a fill behind it if, and only if, a filled span holds it. */
    public static void check(ArticleView view, List<HighlightSpan> spans, String when, int step) {
        String text = view.text().text();
        for (RowCell cell : view.pane().cells()) {
            TextRange row = cell.flow().row().range();
            List<HighlightSpan> here = spans.stream().filter(span -> span.kind() == HighlightKind.FILL && span.range().overlaps(row)).toList();
            for (int offset = row.start(); offset < row.end(); offset += step) {
                int at = offset;
                List<Rectangle2D> boxes = cell.flow().boxes(new TextRange(at, at + 1));
                if (boxes.size() != 1 || boxes.getFirst().getWidth() < 3) {
                    continue;
                }
                double x = (boxes.getFirst().getMinX() + boxes.getFirst().getMaxX()) / 2;
                double y = boxes.getFirst().getMinY() + boxes.getFirst().getHeight() / 2;
                boolean filled = cell.highlightPatches().stream().anyMatch(patch -> patch.height() > 5
                    && x >= patch.x() && x < patch.x() + patch.width() && y >= patch.y() && y < patch.y() + patch.height());
                assertThat(filled).as("%s: %d '%s'", when, at, text.charAt(at)).isEqualTo(here.stream().anyMatch(span -> span.range().contains(at)));
            }
        }
    }
}
