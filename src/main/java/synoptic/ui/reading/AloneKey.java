package synoptic.ui.reading;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Alt, held while the hand moves a pane, moves that pane alone. */
final class AloneKey {

    private final Consumer<Boolean> alone;
    private boolean used;

    /** @param alone told at every gesture whether the key is down */
    AloneKey(Node strip, Consumer<Boolean> alone) {
        this.alone = alone;
        strip.addEventFilter(InputEvent.ANY, this::heard);
    }

    private void heard(InputEvent event) {
        switch (event) {
            case ScrollEvent scroll -> {
                used |= scroll.isAltDown();
                alone.accept(scroll.isAltDown());
            }
            case MouseEvent mouse -> alone.accept(mouse.isAltDown());
            case KeyEvent key -> key(key);
            default -> { }
        }
    }

    private void key(KeyEvent key) {
        alone.accept(key.isAltDown());
        if (key.getEventType() == KeyEvent.KEY_RELEASED && key.getCode() == KeyCode.ALT && used) {
            // Else the menu bar would take the focus, as it does when Alt is pressed for its own sake.
            key.consume();
        }
        used &= key.isAltDown();
    }
}
