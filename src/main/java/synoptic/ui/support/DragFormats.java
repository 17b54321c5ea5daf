package synoptic.ui.support;

import javafx.scene.input.DataFormat;

/** What can be dragged from one screen to another. */
public final class DragFormats {

    /** An article, by its id as text. */
    public static final DataFormat ARTICLE = new DataFormat("application/x-synoptic-article");

    private DragFormats() {
    }
}
