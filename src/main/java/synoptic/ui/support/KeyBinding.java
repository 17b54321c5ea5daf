package synoptic.ui.support;

import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that runs a command: a combination such as {@code Shortcut+Z} or {@code H}, or one typed sign such as {@code ?} or {@code [}, which lies
 * elsewhere on other keyboards and is therefore matched by what it types.
 */
public record KeyBinding(String text) {

    /** @throws IllegalArgumentException if the text is neither one sign nor a combination that JavaFX can read */
    public KeyBinding {
        if (!isTyped(text)) {
            KeyCombination.valueOf(text);
        }
    }

    /** Whether it needs neither Ctrl, Alt nor Meta, so that it must not fire while somebody writes. */
    public boolean isPlain() {
        return isTyped(text) || !(text.contains("Shortcut") || text.contains("Ctrl") || text.contains("Alt") || text.contains("Meta")
            || text.matches("(Shift\\+)?F\\d{1,2}"));
    }

    /** Whether the event is this key; combinations answer to pressing, signs to typing. */
    public boolean matches(KeyEvent event) {
        if (isTyped(text)) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(text) && !event.isShortcutDown();
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED && combination().match(event);
    }

    /** The combination for menus, which show it beside the words. */
    public KeyCombination combination() {
        return isTyped(text) ? new KeyCharacterCombination(text) : KeyCombination.valueOf(text);
    }

    /** What a person reads on the key sheet, such as {@code Ctrl+Shift+Z}. */
    public String display() {
        return isTyped(text) ? text : combination().getDisplayText().replace('_', ' ');
    }

    /** The key that an event stands for, if it can be one. */
    public static Optional<KeyBinding> of(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(new KeyBinding(new KeyCodeCombination(event.getCode(), down(event.isShiftDown()), KeyCombination.ModifierValue.UP,
            down(event.isAltDown()), KeyCombination.ModifierValue.UP, down(event.isShortcutDown())).getName()));
    }

    private static KeyCombination.ModifierValue down(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    private static boolean isTyped(String text) {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
    }
}
