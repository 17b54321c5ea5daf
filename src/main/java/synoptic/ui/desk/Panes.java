package synoptic.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import synoptic.align.SyncMode;
import synoptic.model.ArticleId;
import synoptic.text.TextRange;

/** The open reading panes from left to right, one to four of them or none, and what they move together by. */
public final class Panes {

    public static final int MOST = 4;

    private final ObservableList<OpenPane> open = FXCollections.observableArrayList();
    /** Kept, because such a view hears of changes only as long as somebody holds it. */
    private final ObservableList<OpenPane> shown = FXCollections.unmodifiableObservableList(open);
    private final ObjectProperty<OpenPane> active = new SimpleObjectProperty<>();
    private final ObjectProperty<SyncMode> syncMode = new SimpleObjectProperty<>(SyncMode.CLAIMS);

    /** The panes from left to right. Change it by the methods of this class only. */
    public ObservableList<OpenPane> open() {
        return shown;
    }

    /** The pane that verbs act on; null where none is open. */
    public ObjectProperty<OpenPane> activeProperty() {
        return active;
    }

    public Optional<OpenPane> active() {
        return Optional.ofNullable(active.get());
    }

    public ObjectProperty<SyncMode> syncModeProperty() {
        return syncMode;
    }

    /** The pane that shows an article, if one does. */
    public Optional<OpenPane> showing(ArticleId article) {
        return open.stream().filter(pane -> pane.article().equals(article)).findFirst();
    }

    /** Shows an article in the pane that has it, else in the active pane, else in a new one; that pane becomes active. */
    public OpenPane show(ArticleId article) {
        OpenPane pane = showing(article).or(this::active).orElseGet(() -> added(article, 0));
        if (!pane.article().equals(article)) {
            turn(pane, article);
        }
        active.set(pane);
        return pane;
    }

    /** Shows an article beside the active pane: in the pane that has it, a new one, or where there are four the next one. */
    public OpenPane showBeside(ArticleId article) {
        Optional<OpenPane> there = showing(article);
        if (there.isPresent() || open.isEmpty()) {
            return show(article);
        }
        int place = active.get() == null ? open.size() : open.indexOf(active.get()) + 1;
        OpenPane pane;
        if (open.size() < MOST) {
            pane = added(article, place);
        } else {
            pane = open.get(place % MOST);
            turn(pane, article);
        }
        active.set(pane);
        return pane;
    }

    /** Shows an article in a new pane at a place counted from 0, or moves the pane that has it there. */
    public OpenPane showAt(ArticleId article, int place) {
        Optional<OpenPane> there = showing(article);
        if (there.isPresent()) {
            move(there.get(), place);
            active.set(there.get());
            return there.get();
        }
        if (open.size() == MOST) {
            return showBeside(article);
        }
        OpenPane pane = added(article, Math.clamp(place, 0, open.size()));
        active.set(pane);
        return pane;
    }

    /** Adds a pane that stood open before, on the right. */
    public void restore(OpenPane pane) {
        if (open.size() < MOST && showing(pane.article()).isEmpty()) {
            open.add(pane);
            if (active.get() == null) {
                active.set(pane);
            }
        }
    }

    /** Moves a pane to a place counted from 0. */
    public void move(OpenPane pane, int place) {
        int to = Math.clamp(place, 0, open.size() - 1);
        int from = open.indexOf(pane);
        if (from >= 0 && from != to) {
            // In one change, so that nobody sees the pane closed in between.
            List<OpenPane> order = new ArrayList<>(open);
            order.remove(from);
            order.add(to, pane);
            open.setAll(order);
        }
    }

    /** Closes a pane; its neighbour becomes active. */
    public void close(OpenPane pane) {
        int at = open.indexOf(pane);
        if (at < 0) {
            return;
        }
        open.remove(at);
        if (active.get() == pane) {
            active.set(open.isEmpty() ? null : open.get(Math.min(at, open.size() - 1)));
        }
    }

    /** Makes the next pane active, round and round. @param steps 1 or -1 */
    public void activateNext(int steps) {
        if (!open.isEmpty()) {
            active.set(open.get(Math.floorMod(open.indexOf(active.get()) + steps, open.size())));
        }
    }

    private OpenPane added(ArticleId article, int place) {
        OpenPane pane = new OpenPane(article);
        open.add(place, pane);
        return pane;
    }

    private static void turn(OpenPane pane, ArticleId article) {
        pane.selectionProperty().set(TextRange.at(0));
        pane.placeProperty().set(ReadingPlace.START);
        pane.articleProperty().set(article);
    }
}
