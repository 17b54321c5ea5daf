package synoptic.ui.reading.ribbon;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import synoptic.ui.theme.Styles;

/** Draws one ribbon: a band between two smooth curves, and at each end a bar that shows how far the mention reaches. Used again for other ribbons. */
final class RibbonBand extends Group {

    private static final PseudoClass FOCUSED_CLAIM = PseudoClass.getPseudoClass("focused-claim");
    private static final double END = 3;
    private static final double LEAST_HEIGHT = 4;
    private static final double BESIDE = 0.25;

    private final MoveTo start = new MoveTo();
    private final CubicCurveTo upper = new CubicCurveTo();
    private final LineTo down = new LineTo();
    private final CubicCurveTo lower = new CubicCurveTo();
    private final Path band = new Path(start, upper, down, lower, new ClosePath());
    private final Rectangle leftEnd = new Rectangle();
    private final Rectangle rightEnd = new Rectangle();
    private Ribbon shown;
    private String colour = "";

    RibbonBand() {
        band.getStyleClass().add("ribbon");
        leftEnd.getStyleClass().add("ribbon-end");
        rightEnd.getStyleClass().add("ribbon-end");
        getChildren().addAll(band, leftEnd, rightEnd);
        setManaged(false);
        hoverProperty().subscribe(this::brighten);
    }

    /** The ribbon that it draws; null before the first. */
    Ribbon shown() {
        return shown;
    }

    void show(Ribbon ribbon, double width) {
        shown = ribbon;
        color(Styles.claimColor(ribbon.number()));
        pseudoClassStateChanged(FOCUSED_CLAIM, ribbon.focused());
        double leftTop = Math.round(ribbon.left().top());
        double leftBottom = Math.max(leftTop + LEAST_HEIGHT, Math.round(ribbon.left().bottom()));
        double rightTop = Math.round(ribbon.right().top());
        double rightBottom = Math.max(rightTop + LEAST_HEIGHT, Math.round(ribbon.right().bottom()));
        start.setX(0);
        start.setY(leftTop);
        curve(upper, 0, leftTop, width, rightTop);
        down.setX(width);
        down.setY(rightBottom);
        curve(lower, width, rightBottom, 0, leftBottom);
        end(leftEnd, 0, leftTop, leftBottom);
        end(rightEnd, width - END, rightTop, rightBottom);
        brighten();
        setVisible(true);
    }

    private void color(String styleClass) {
        if (!styleClass.equals(colour)) {
            getStyleClass().remove(colour);
            getStyleClass().add(styleClass);
            colour = styleClass;
        }
    }

    private void brighten() {
        if (shown != null) {
            double opacity = isHover() ? Math.min(1, shown.opacity() + BESIDE) : shown.opacity();
            band.setOpacity(opacity);
            leftEnd.setOpacity(Math.min(1, 2 * opacity));
            rightEnd.setOpacity(Math.min(1, 2 * opacity));
        }
    }

    private static void curve(CubicCurveTo curve, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        curve.setControlX1(middle);
        curve.setControlY1(fromY);
        curve.setControlX2(middle);
        curve.setControlY2(toY);
        curve.setX(toX);
        curve.setY(toY);
    }

    private static void end(Rectangle bar, double x, double top, double bottom) {
        bar.setX(x);
        bar.setY(top);
        bar.setWidth(END);
        bar.setHeight(bottom - top);
    }
}
