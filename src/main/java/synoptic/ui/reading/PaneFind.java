package synoptic.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import synoptic.text.TextRange;
import synoptic.ui.reading.find.FindBar;
import synoptic.ui.reading.find.FindViewModel;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.highlight.SearchHits;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;

/** Finding in one pane: marks the hits in the text and goes from one to the next. */
final class PaneFind {

    private final ArticleView view;
    private final FindViewModel model = new FindViewModel();
    private final FindBar bar = new FindBar(model, this::step, this::close);
    private final Subscription watching;
    private boolean open;

    /** @param changed told when there are other hits */
    PaneFind(ArticleView view, Runnable changed) {
        this.view = view;
        watching = Subscription.combine(
            model.hitsProperty().subscribe(hits -> changed.run()),
            model.currentProperty().subscribe(at -> show()));
    }

    FindBar bar() {
        return bar;
    }

    /** The hits while the bar is open. */
    List<TextRange> hits() {
        return open ? model.hitsProperty().get() : List.of();
    }

    /** Opens the bar, with the marked words to look for if there are some on one line. */
    void open() {
        open = true;
        model.startAt(view.visibleRangeProperty().get().start());
        String marked = view.selectedText();
        if (!marked.isBlank() && !marked.contains("\n")) {
            model.startAt(view.selection().range().start());
            model.queryProperty().set(marked);
        }
        bar.open();
        // The bar takes its room from the text; what is gone to next is to be seen in what is left.
        view.getParent().layout();
        show();
    }

    /** Goes to the next hit, or the one before with -1; opens the bar first where it is closed. */
    void step(int steps) {
        if (open) {
            model.step(steps);
        } else {
            open();
        }
    }

    /** Looks in another text; call when the view shows it. */
    void setText(String words) {
        model.setText(words);
        show();
    }

    void dispose() {
        watching.unsubscribe();
    }

    /** Leaves the caret where the reader looked last: the next key acts on that sentence. */
    private void close() {
        Optional<TextRange> found = open ? model.hit() : Optional.empty();
        open = false;
        model.queryProperty().set("");
        view.requestFocus();
        found.ifPresent(hit -> view.select(new Selection(hit.start(), hit.start())));
    }

    private void show() {
        view.setSearchHits(new SearchHits(hits(), open ? model.currentProperty().get() : -1));
        if (open) {
            model.hit().ifPresent(hit -> view.glideTo(hit.start(), Align.NEAREST));
        }
    }
}
