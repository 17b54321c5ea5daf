package synoptic.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Shows one sheet at a time above everything else in a window; Esc or a press beside it closes it and gives the focus back. */
public final class Overlay {

    private final StackPane layers;
    private final StackPane shade = new StackPane();
    private Node focusBefore;
    private Runnable closing = () -> { };

    /** @param layers the root of the window, whose topmost child this becomes while it is open */
    public Overlay(StackPane layers) {
        this.layers = layers;
        shade.getStyleClass().add("overlay-shade");
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() == shade) {
                close();
            }
        });
        shade.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** Shows a sheet. @param first the node that gets the focus */
    public void show(Node sheet, Node first, Pos where) {
        show(sheet, first, where, () -> { });
    }

    /** Shows a sheet. @param closed told when it is closed, however that comes about */
    public void show(Node sheet, Node first, Pos where, Runnable closed) {
        Runnable earlier = closing;
        closing = closed;
        earlier.run();
        if (!isOpen()) {
            focusBefore = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
            layers.getChildren().add(shade);
        }
        shade.getChildren().setAll(sheet);
        StackPane.setAlignment(sheet, where);
        first.requestFocus();
    }

    public boolean isOpen() {
        return layers.getChildren().contains(shade);
    }

    public void close() {
        if (isOpen()) {
            layers.getChildren().remove(shade);
            shade.getChildren().clear();
            if (focusBefore != null && focusBefore.getScene() == layers.getScene()) {
                focusBefore.requestFocus();
            }
            focusBefore = null;
            Runnable closed = closing;
            closing = () -> { };
            closed.run();
        }
    }
}
