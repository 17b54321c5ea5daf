package synoptic.ui.reading;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import synoptic.model.Article;
import synoptic.text.TextRange;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.desk.ReadingPlace;
import synoptic.ui.reading.passage.PaneSpans;
import synoptic.ui.reading.ruler.OverviewRuler;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.TextPlace;
import synoptic.ui.reading.text.setting.Typography;
import synoptic.ui.support.Commands;

/** One article for reading: its head, its text with highlights, and the overview at the edge. */
public final class ReadingPane extends BorderPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final Duration FLASH = Duration.millis(1400);
    /** While rows are measured the height changes from frame to frame; marks are placed anew when that would show. */
    private static final double TOLERANCE = 0.002;

    private final OpenPane pane;
    private final ReadingViewModel model;
    private final ArticleView view = new ArticleView();
    private final OverviewRuler ruler = new OverviewRuler(this::moveTo);
    private final PanePlaces places = new PanePlaces(view);
    private final PassagePicking picking;
    private final PaneFind find;
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final Subscription watching;
    private BiConsumer<ReadingPane, ScrollCause> scrolled = (moved, cause) -> { };
    private Runnable stale = () -> { };
    private Article shown;
    private boolean byKeys;
    private boolean moved = true;
    private boolean reset = true;
    private boolean marksChanged = true;
    private double markedHeight;

    /** @param typography how the text is set, followed as it changes */
    public ReadingPane(OpenPane pane, ReadingViewModel model, Commands commands, PassageActions actions,
        ObservableValue<Typography> typography) {
        this.pane = pane;
        this.model = model;
        getStyleClass().add("reading-pane");
        setTop(new PaneHeader(model, commands));
        setCenter(view);
        setRight(ruler);
        view.setScrollBarShown(false);
        view.accessibleHelpProperty().bind(model.outletProperty());
        picking = new PassagePicking(this, model, actions, commands);
        find = new PaneFind(view, this::markAnew);
        // below the text, so that neither it nor the ribbons beside it move when the bar comes
        setBottom(find.bar());
        getChildren().add(picking.card());
        flash.setOnFinished(end -> model.flash(null));
        view.setOnEdgeDragged((key, range) -> {
            if (key instanceof PaneSpans.Key(var annotation, var about)) {
                actions.edgeDragged(annotation, range);
            }
        });
        view.setOnScrolled(cause -> {
            if (cause == ScrollCause.USER) {
                picking.leave();
            }
            scrolled.accept(this, cause);
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            byKeys = false;
            pane.caretShownProperty().set(false);
            model.activate();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> byKeys = true);
        watching = Subscription.combine(
            typography.subscribe(view.typographyProperty()::set),
            model.articleProperty().subscribe(this::show),
            model.factsProperty().subscribe(view::setSubline),
            model.highlightsProperty().subscribe(spans -> {
                view.setHighlights(spans);
                places.setSpans(spans);
                markAnew();
            }),
            view.scrollOffsetProperty().subscribe(() -> {
                moved = true;
                stale.run();
            }),
            Subscription.combine(Stream.of(view.maxScrollProperty(), view.widthProperty(), view.heightProperty(), view.typographyProperty())
                .map(cause -> cause.subscribe(this::reset)).toArray(Subscription[]::new)),
            model.activeProperty().subscribe(active -> {
                pseudoClassStateChanged(ACTIVE, active);
                picking.leave();
            }),
            view.selectionProperty().subscribe(this::marked),
            pane.selectionProperty().subscribe(this::select),
            view.focusedProperty().subscribe(focused -> {
                if (focused) {
                    model.activate();
                }
            }));
    }

    public OpenPane pane() {
        return pane;
    }

    public ReadingViewModel model() {
        return model;
    }

    public ArticleView view() {
        return view;
    }

    /** Where the article's highlights lie. */
    PanePlaces places() {
        return places;
    }

    PaneFind find() {
        return find;
    }

    PassagePicking picking() {
        return picking;
    }

    /** Hears whenever the view stands elsewhere, once a frame at most, while the layout is under way. */
    void setOnScrolled(BiConsumer<ReadingPane, ScrollCause> heard) {
        scrolled = heard;
    }

    /** Hears when {@link #settle()} has something to do. */
    void setOnStale(Runnable heard) {
        stale = heard;
    }

    /** Brings words into view with what is around them, if they are not wholly in it, and shows for a moment which they are. */
    public void reveal(TextRange range) {
        Bounds box = view.boundsOf(range);
        double margin = view.getHeight() / 12;
        if (box.getHeight() == 0 || box.getMinY() < margin || box.getMaxY() > view.getHeight() - margin) {
            view.glideTo(range.start(), Align.CENTER);
        }
        model.flash(range);
        flash.playFromStart();
    }

    /** The height of the whole text as it is set, in pixels. */
    double contentHeight() {
        return view.maxScrollProperty().get() + view.getHeight();
    }

    void dispose() {
        flash.stop();
        find.dispose();
        watching.unsubscribe();
        model.dispose();
    }

    private void show(Article article) {
        if (article == null || shown != null && article.id().equals(shown.id()) && article.text() == shown.text()) {
            shown = article;
            return;
        }
        boolean corrected = shown != null && article.id().equals(shown.id());
        pane.caretShownProperty().set(false);
        TextPlace before = corrected ? view.place() : place(pane.placeProperty().get());
        shown = article;
        view.setText(article.text(), article.metadata().language());
        find.setText(article.text().text());
        reset();
        if (before.offset() > 0 || before.pixels() > 0) {
            view.restore(new TextPlace(Math.min(before.offset(), article.text().length()), before.pixels()));
        }
    }

    private void marked(Selection selection) {
        pane.caretShownProperty().set(byKeys && view.isFocused());
        pane.selectionProperty().set(selection.range());
    }

    private void select(TextRange range) {
        if (!range.equals(view.selection().range())) {
            view.select(new Selection(range.start(), range.end()));
        }
    }

    /** Called when a frame has been laid out: tells the desk and the overview where the view stands, if it moved. */
    void settle() {
        double height = contentHeight();
        boolean fits = view.maxScrollProperty().get() == 0;
        boolean resized = reset && (fits || Math.abs(height - markedHeight) > TOLERANCE * height);
        if (reset) {
            places.measure();
        }
        if (resized || marksChanged) {
            ruler.mark(places.marks(), find.hits().stream().map(hit -> view.roughPixelOf(hit.start())).toList());
            markedHeight = height;
            marksChanged = false;
        }
        if (reset || moved) {
            picking.moved();
            TextPlace place = view.place();
            pane.placeProperty().set(new ReadingPlace(place.offset(), place.pixels()));
            pane.progressProperty().set(view.progressProperty().get());
            ruler.follow(height, view.getHeight(), view.scrollOffsetProperty().get());
        }
        reset = false;
        moved = false;
    }

    private void markAnew() {
        marksChanged = true;
        stale.run();
    }

    private void reset() {
        reset = true;
        stale.run();
    }

    private void moveTo(double top) {
        view.scrollBy(top - view.scrollOffsetProperty().get());
    }

    private static TextPlace place(ReadingPlace place) {
        return new TextPlace(place.offset(), place.pixels());
    }

    /** The article shown; empty before the first. */
    Optional<Article> article() {
        return Optional.ofNullable(shown);
    }
}
