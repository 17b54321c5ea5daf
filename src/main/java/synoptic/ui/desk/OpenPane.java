package synoptic.ui.desk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import synoptic.model.ArticleId;
import synoptic.text.TextRange;

/** One reading pane: the article that it shows, where it stands, and what is marked in it. */
public final class OpenPane {

    private final ObjectProperty<ArticleId> article = new SimpleObjectProperty<>();
    private final ObjectProperty<TextRange> selection = new SimpleObjectProperty<>(TextRange.at(0));
    private final ObjectProperty<ReadingPlace> place = new SimpleObjectProperty<>(ReadingPlace.START);
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final DoubleProperty share = new SimpleDoubleProperty(1);
    private final ObjectProperty<PaneGroup> group = new SimpleObjectProperty<>(PaneGroup.FIRST);
    private final BooleanProperty caretShown = new SimpleBooleanProperty();

    public OpenPane(ArticleId shown) {
        article.set(shown);
    }

    /** The article; a pane can change it. Its selection and place then start anew. */
    public ObjectProperty<ArticleId> articleProperty() {
        return article;
    }

    public ArticleId article() {
        return article.get();
    }

    /** The marked words; empty at the caret when nothing is marked. Written by the reading pane. */
    public ObjectProperty<TextRange> selectionProperty() {
        return selection;
    }

    /** Whether words are marked. */
    public boolean hasSelection() {
        return !selection.get().isEmpty();
    }

    /** Where the top of the view stands. Written by the reading pane, read to come back to it. */
    public ObjectProperty<ReadingPlace> placeProperty() {
        return place;
    }

    /** How far the article has been scrolled, 0 to 1. Written by the reading pane. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** The pane's share of the width, relative to the other panes' shares. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Which panes it moves together with; counts where more than two are open. */
    public ObjectProperty<PaneGroup> groupProperty() {
        return group;
    }

    /** Whether the reader moves a caret in it. Written by the reading pane. */
    public BooleanProperty caretShownProperty() {
        return caretShown;
    }
}
