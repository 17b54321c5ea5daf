package synoptic.ui.reading.text;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import synoptic.testing.Fx;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** A view in a window, and a hand that uses it. For the FX thread. */
final class ViewFixture {

    final ArticleView view = new ArticleView();
    final Stage stage = new Stage();

    ViewFixture(ArticleText text, double width, double height) {
        stage.setScene(Samples.scene(view, width, height, false));
        stage.show();
        view.setText(text, "en");
        view.requestFocus();
        Fx.settle();
    }

    /** Presses keys as {@code Shift+Right} or {@code Ctrl+End}, one after the other. */
    void press(String... keys) {
        for (String key : keys) {
            boolean shift = key.contains("Shift+");
            boolean control = key.contains("Ctrl+");
            KeyCode code = KeyCode.valueOf(key.substring(key.lastIndexOf('+') + 1).toUpperCase(java.util.Locale.ROOT));
            Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            view.layout();
        }
    }

    /** The middle of the left or right half of the unit at an offset, in the view. */
    Point2D at(int offset, double share) {
        Bounds box = view.boundsOf(new TextRange(offset, offset + 1));
        double y = (box.getMinY() + box.getMaxY()) / 2;
        var inRow = view.pane().boxes(new TextRange(offset, offset + 1)).getFirst();
        return new Point2D(inRow.getMinX() + inRow.getWidth() * share, y);
    }

    void mouse(EventType<MouseEvent> type, Point2D point, int clicks, boolean shift, boolean still) {
        Point2D scene = view.pane().localToScene(point);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(view.pane(), new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
            MouseButton.PRIMARY, clicks,
            shift, false, false, false, down, false, false, true, false, still,
            new PickResult(view.pane(), scene.getX(), scene.getY())));
        view.layout();
    }

    void click(Point2D point, int clicks) {
        for (int click = 1; click <= clicks; click++) {
            mouse(MouseEvent.MOUSE_PRESSED, point, click, false, true);
            mouse(MouseEvent.MOUSE_RELEASED, point, click, false, true);
        }
    }

    void drag(Point2D from, Point2D to, int clicks) {
        for (int click = 1; click < clicks; click++) {
            click(from, click);
        }
        mouse(MouseEvent.MOUSE_PRESSED, from, clicks, false, true);
        mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), clicks, false, false);
        mouse(MouseEvent.MOUSE_DRAGGED, to, clicks, false, false);
        mouse(MouseEvent.MOUSE_RELEASED, to, clicks, false, false);
    }

    String marked() {
        return view.selectedText();
    }

    int caret() {
        return view.selection().focus();
    }
}
