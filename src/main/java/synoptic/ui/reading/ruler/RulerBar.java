package synoptic.ui.reading.ruler;

import javafx.css.PseudoClass;
import javafx.scene.shape.Rectangle;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.theme.Styles;

/** One mark as it is drawn; used again for other marks. */
final class RulerBar extends Rectangle {

    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double MARGIN = 2;

    private HighlightColor shown;

    RulerBar() {
        setArcWidth(2);
        setArcHeight(2);
    }

    void show(RulerMark mark, double width) {
        double lane = (width - 2 * MARGIN) / mark.lanes();
        setX(MARGIN + mark.lane() * lane);
        setWidth(Math.max(2, lane - (mark.lanes() > 1 ? 1 : 0)));
        setY(mark.top());
        setHeight(mark.height());
        color(mark.color());
        pseudoClassStateChanged(FAINT, mark.weight() == OverviewRuler.Weight.FAINT);
        setVisible(true);
    }

    private void color(HighlightColor color) {
        if (color.equals(shown)) {
            return;
        }
        shown = color;
        getStyleClass().clear();
        switch (color) {
            case HighlightColor.Claim claim -> getStyleClass().addAll("ruler-claim", Styles.claimColor(claim.number()));
            case HighlightColor.Plain plain -> getStyleClass().add("ruler-plain");
            case HighlightColor.Custom own -> {
                getStyleClass().add("ruler-tag");
                setFill(own.color());
            }
        }
    }
}
