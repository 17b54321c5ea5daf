package synoptic.ui.reading.text.marking;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the view while it has the focus. Keys that it has no use for go on to whoever shows it. */
public final class KeyGestures {

    private final Marking marking;
    private final MouseGestures mouse;

    /** Listens to the keys of the node that has the focus. */
    public KeyGestures(Node focused, Marking marking, MouseGestures mouse) {
        this.marking = marking;
        this.mouse = mouse;
        focused.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        Optional<CaretMove> move = move(event);
        if (move.isPresent()) {
            marking.move(move.get(), event.isShiftDown() && event.getCode() != KeyCode.SPACE);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C
            && !marking.selection().isEmpty()) {
            marking.copy();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            marking.selectAll();
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (mouse.cancel()) {
            event.consume();
        } else if (!marking.selection().isEmpty()) {
            marking.select(marking.selection().focus(), marking.selection().focus());
            event.consume();
        }
    }

    private static Optional<CaretMove> move(KeyEvent event) {
        boolean far = event.isShortcutDown();
        return Optional.ofNullable(switch (event.getCode()) {
            case LEFT, KP_LEFT -> far ? CaretMove.WORD_LEFT : CaretMove.LEFT;
            case RIGHT, KP_RIGHT -> far ? CaretMove.WORD_RIGHT : CaretMove.RIGHT;
            case UP, KP_UP -> far ? CaretMove.PREVIOUS_PARAGRAPH : CaretMove.UP;
            case DOWN, KP_DOWN -> far ? CaretMove.NEXT_PARAGRAPH : CaretMove.DOWN;
            case HOME -> far ? CaretMove.TEXT_START : CaretMove.LINE_START;
            case END -> far ? CaretMove.TEXT_END : CaretMove.LINE_END;
            case PAGE_UP -> far ? null : CaretMove.PAGE_UP;
            case PAGE_DOWN -> far ? null : CaretMove.PAGE_DOWN;
            case SPACE -> far ? null : event.isShiftDown() ? CaretMove.PAGE_UP : CaretMove.PAGE_DOWN;
            case J -> far ? null : CaretMove.NEXT_SENTENCE;
            case K -> far ? null : CaretMove.PREVIOUS_SENTENCE;
            default -> null;
        });
    }
}
