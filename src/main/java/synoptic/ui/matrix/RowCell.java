package synoptic.ui.matrix;

import javafx.scene.control.TableCell;

/** A cell as high as its content needs at the width of its column; a plain cell asks wrapped words for their height without a width. */
abstract class RowCell<T> extends TableCell<MatrixRow, T> {

    /** What the row takes of its cells' height for its own line and for rounding; without it, words would lose their last line. */
    private static final double LINE_BELOW = 5;

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + getGraphic().prefHeight(inside) + snappedBottomInset() + LINE_BELOW;
    }
}
