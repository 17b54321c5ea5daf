package synoptic.ui.printing.page;

import java.util.List;

/** Breaks paragraphs into lines. */
@FunctionalInterface
public interface LineMeasure {

    /** The heights of a paragraph's lines from first to last, in points; at least one. @param width of the column, with the indent */
    List<Double> lineHeights(Para para, double width);
}
