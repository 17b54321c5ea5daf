package synoptic.ui.control;

import javafx.scene.control.Label;
import synoptic.ui.theme.Styles;

/** The sign of an article's outlet: a small square that grows with its letters and never hides them. */
public final class OutletBadge extends Label {

    private static final double LEAST = 20;

    /** A badge whose sign is set later. */
    public OutletBadge() {
        this("");
    }

    /** @param sign as {@link synoptic.ui.support.ArticleWords#badge} gives it: one to three signs */
    public OutletBadge(String sign) {
        super(sign);
        getStyleClass().add(Styles.OUTLET_BADGE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST, super.computePrefWidth(height));
    }
}
