package synoptic.ui.reading.text.rows;

import javafx.scene.paint.Color;
import synoptic.ui.reading.text.highlight.Palette;
import synoptic.ui.reading.text.setting.Inks;

/**
 * All colours of the view, as the style sheet gives them.
 *
 * @param inks    of the words
 * @param palette of what is behind them
 * @param current of the search hit that the reader is at
 * @param caret   of the caret and of handles
 */
public record Colors(Inks inks, Palette palette, Color current, Color caret) {
}
