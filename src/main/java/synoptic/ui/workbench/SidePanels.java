package synoptic.ui.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import synoptic.settings.WindowPlace;

/**
 * A panel at each side of the desk. They keep their widths when the window changes, can be put away by hand, and go by themselves where there is
 * no room for the reading panes; a panel that went by itself comes back with the room.
 */
final class SidePanels extends SplitPane {

    private static final double RIGHT_LEAST = 252;
    private static final double DIVIDER = 8;
    private static final double TWO_PANES = 764;
    private static final double LEFT_WIDTH = 262;
    private static final double RIGHT_WIDTH = 308;
    private static final double LEFT_NEEDS = 1180;
    private static final double RIGHT_NEEDS = 880;

    private final Region left;
    private final Node centre;
    private final Region right;
    private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
    private double leftWidth = LEFT_WIDTH;
    private double rightWidth = RIGHT_WIDTH;
    private boolean leftFits = true;
    private boolean rightFits = true;

    /** In a small window the sidebar gives way, so that two panes fit beside it. */
    private boolean rightGivesWay;

    SidePanels(Region left, Node centre, Region right) {
        this.left = left;
        this.centre = centre;
        this.right = right;
        getStyleClass().add("side-panels");
        left.setMinWidth(180);
        right.setMinWidth(RIGHT_LEAST - DIVIDER);
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        leftShown.subscribe(shown -> arrange());
        rightShown.subscribe(shown -> arrange());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** Whether the article list is open. */
    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    /** Whether the sidebar is open. */
    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /** Opens the panels as they were left. */
    void restore(WindowPlace place) {
        leftWidth = place.left() > 0 ? place.left() : LEFT_WIDTH;
        rightWidth = place.right() > 0 ? place.right() : RIGHT_WIDTH;
        leftShown.set(place.leftShown());
        rightShown.set(place.rightShown());
        arrange();
    }

    /** The width to remember for the article list, in pixels. */
    double leftWidth() {
        return getItems().contains(left) && left.getWidth() > 0 ? left.getWidth() : leftWidth;
    }

    /** The width to remember for the sidebar, in pixels. */
    double rightWidth() {
        return getItems().contains(right) && right.getWidth() > 0 && !rightGivesWay ? right.getWidth() : rightWidth;
    }

    /** Whether the article list counts as open when the window is next shown: a panel that only lacks room does. */
    boolean leftWanted() {
        return leftShown.get() || !leftFits;
    }

    /** Whether the sidebar counts as open when the window is next shown. */
    boolean rightWanted() {
        return rightShown.get() || !rightFits;
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        boolean leftHasRoom = width >= LEFT_NEEDS;
        boolean rightHasRoom = width >= RIGHT_NEEDS;
        if (leftHasRoom != leftFits) {
            leftFits = leftHasRoom;
            leftShown.set(leftHasRoom);
        }
        if (rightHasRoom != rightFits) {
            rightFits = rightHasRoom;
            rightShown.set(rightHasRoom);
        }
        place();
    }

    private void arrange() {
        leftWidth = leftWidth();
        rightWidth = rightWidth();
        getItems().clear();
        if (leftShown.get()) {
            getItems().add(left);
        }
        getItems().add(centre);
        if (rightShown.get()) {
            getItems().add(right);
        }
        place();
    }

    private void place() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        if (leftShown.get()) {
            setDividerPosition(0, leftWidth() / width);
        }
        if (rightShown.get()) {
            double wanted = rightWidth();
            double spare = width - (leftShown.get() ? leftWidth() : 0) - TWO_PANES;
            double given = Math.min(wanted, Math.max(RIGHT_LEAST, spare));
            rightGivesWay = given < wanted;
            rightWidth = wanted;
            setDividerPosition(getDividers().size() - 1, 1 - given / width);
        }
    }
}
