package synoptic.ui.reading.ruler;

import synoptic.ui.reading.text.highlight.HighlightColor;

/**
 * A mark on the ruler.
 *
 * @param top in pixels from the ruler's upper edge
 * @param height in pixels
 * @param lane which of the lanes beside each other it has, from 0 on the left
 * @param lanes how many lanes share the ruler's width here, 1 to {@link RulerMarks#MOST_LANES}
 */
record RulerMark(double top, double height, int lane, int lanes, HighlightColor color, OverviewRuler.Weight weight) {
}
