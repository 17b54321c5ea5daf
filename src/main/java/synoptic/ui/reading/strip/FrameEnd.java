package synoptic.ui.reading.strip;

import javafx.scene.layout.Region;

/**
 * Runs what depends on where everything has come to lie: it stands last among its siblings, and so is laid out after them, in the same pass. That
 * works in a scene without a window too, which has passes but no pulses.
 */
public final class FrameEnd extends Region {

    private final Runnable settle;

    /** @param settle run at the end of each layout pass for which it was asked */
    public FrameEnd(Runnable settle) {
        this.settle = settle;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Asks for a run at the end of this pass, or of the next one. */
    public void ask() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        settle.run();
    }
}
