package synoptic.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * Shows one sheet at a time above everything else in a window; Esc or a press beside it closes it and gives the focus back. While it is open
 * the focus stays in it, and keys go no further, so that no command runs on what lies below.
 */
public final class Overlay {

    private static final String SHADE = "overlay-shade";

    private final StackPane layers;
    private final StackPane shade = new StackPane();
    private Node focusBefore;
    private Runnable closing = () -> { };
    private BooleanSupplier mayLeave = () -> true;
    private Subscription watching = Subscription.EMPTY;
    private boolean backwards;

    /** @param layers the root of the window, whose topmost child this becomes while it is open */
    public Overlay(StackPane layers) {
        this.layers = layers;
        shade.getStyleClass().add(SHADE);
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() == shade) {
                leave();
            }
        });
        shade.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            } else if (!movesInSheet(key)) {
                key.consume();
            }
        });
        shade.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        shade.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            backwards = key.getCode() == KeyCode.TAB && key.isShiftDown();
            if (key.getCode() == KeyCode.ESCAPE && wouldSwallowEscape(key.getTarget())) {
                leave();
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
        mayLeave = () -> true;
        earlier.run();
        if (!isOpen()) {
            focusBefore = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
            layers.getChildren().add(shade);
        }
        shade.getChildren().setAll(sheet);
        StackPane.setAlignment(sheet, where);
        first.requestFocus();
        keepFocus();
    }

    /** Asks this before Esc or a press beside the sheet that is open closes it; {@link #close()} is not asked for. */
    public void guard(BooleanSupplier question) {
        mayLeave = question;
    }

    public boolean isOpen() {
        return layers.getChildren().contains(shade);
    }

    public void close() {
        if (isOpen()) {
            watching.unsubscribe();
            layers.getChildren().remove(shade);
            shade.getChildren().clear();
            if (focusBefore != null && focusBefore.getScene() == layers.getScene()) {
                focusBefore.requestFocus();
            }
            focusBefore = null;
            mayLeave = () -> true;
            Runnable closed = closing;
            closing = () -> { };
            closed.run();
        }
    }

    private void leave() {
        if (mayLeave.getAsBoolean()) {
            close();
        }
    }

    private void keepFocus() {
        watching.unsubscribe();
        watching = layers.getScene() == null ? Subscription.EMPTY : layers.getScene().focusOwnerProperty().subscribe(owner -> {
            if (owner != null && !isInside(owner)) {
                // Later: the toolkit is still busy with giving the focus to that one.
                Platform.runLater(this::bringFocusBack);
            }
        });
    }

    /** Tab goes round within the sheet. */
    private void bringFocusBack() {
        if (isOpen() && layers.getScene() != null && !isInside(layers.getScene().getFocusOwner())) {
            List<Node> stops = new ArrayList<>();
            collectStops(shade, stops);
            if (!stops.isEmpty()) {
                (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
            }
        }
    }

    private static void collectStops(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collectStops(inner, stops);
                }
            }
        }
    }

    /** In this sheet, or in that of the window itself, which may ask something while this one is open. */
    private static boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(SHADE)) {
                return true;
            }
        }
        return false;
    }

    /** Lists keep Esc to end an edit, even where nothing is edited. */
    private static boolean wouldSwallowEscape(EventTarget target) {
        return switch (target) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case TreeView<?> tree -> tree.getEditingItem() == null;
            default -> false;
        };
    }

    /** Keys without which the controls of a sheet could not be reached or pressed; nobody binds a command to them. */
    private static boolean movesInSheet(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        return plain && (key.getCode() == KeyCode.TAB || key.getCode() == KeyCode.ENTER || key.getCode().isArrowKey());
    }
}
