package synoptic.ui.support;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Runs commands by their keys. It listens where events bubble up to, so the focused control has the first word, and keeps keys without a
 * modifier out of the way of somebody who is writing. Menus show the same keys, and would run the command a second time if
 * the event got as far as them.
 */
public final class KeyDispatch {

    private final Commands commands;

    public KeyDispatch(Commands commands) {
        this.commands = commands;
    }

    /** Listens for keys that reach a node; use the root of a window. */
    public void attachTo(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    private void handle(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        for (Command command : commands.all()) {
            for (KeyBinding key : commands.keysOf(command)) {
                if (key.matches(event) && !(writing && key.isPlain()) && command.run()) {
                    event.consume();
                    return;
                }
            }
        }
        if (writing && event.getEventType() == KeyEvent.KEY_PRESSED && isText(event)) {
            event.consume();
        }
    }

    private static boolean isText(KeyEvent event) {
        KeyCode code = event.getCode();
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()
            && (code.isLetterKey() || code.isDigitKey() || code.isKeypadKey() || code.isWhitespaceKey() && code != KeyCode.TAB
            && code != KeyCode.ENTER || code.getChar().length() == 1 && !Character.isISOControl(code.getChar().charAt(0)));
    }
}
