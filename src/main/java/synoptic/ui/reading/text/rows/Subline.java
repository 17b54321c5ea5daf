package synoptic.ui.reading.text.rows;

import javafx.scene.control.Label;
import synoptic.text.BlockKind;
import synoptic.ui.reading.text.setting.Row;
import synoptic.ui.reading.text.setting.Rows;

/** A line under the title that is not part of the text, such as the number of words. */
final class Subline {

    private static final double HEIGHT = 24;
    private static final double GAP = 4;

    private final Label label = new Label();
    private String words = "";
    private int row = -1;

    Subline() {
        label.getStyleClass().add("article-subline");
        label.setManaged(false);
        label.setMouseTransparent(true);
    }

    Label node() {
        return label;
    }

    /** Looks for the title's last row. */
    void find(Rows rows) {
        row = -1;
        for (int at = 0; at < rows.size() && row < 0; at++) {
            Row each = rows.get(at);
            row = each.kind() == BlockKind.TITLE && each.last() ? at : -1;
        }
    }

    /** What it adds to a row's height, in pixels. */
    double below(int at) {
        return at == row && !words.isEmpty() ? HEIGHT : 0;
    }

    /** The row that it stands under; -1 for none. */
    int row() {
        return words.isEmpty() ? -1 : row;
    }

    /** Whether these words would take more or less room than those shown. */
    boolean takesOtherRoom(String other) {
        return row >= 0 && words.isEmpty() != other.isEmpty();
    }

    void setText(String other) {
        words = other;
        write();
    }

    /** Puts it under its row where that is in view. */
    void show(ScrollModel scroll, boolean inView, double x, double width) {
        label.setVisible(inView);
        if (inView) {
            write();
            double bottom = scroll.yOf(row) + scroll.exact(row) - HEIGHT;
            label.resizeRelocate(x, Math.round(bottom + GAP), width, HEIGHT - GAP);
        }
    }

    /** A label that nobody sees is left as it is, because its layout would go on with each highlight that is added. */
    private void write() {
        if (label.isVisible()) {
            label.setText(words);
        }
    }
}
