package synoptic.ui.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.passage.WordCounts;
import synoptic.ui.reading.ribbon.RibbonGutter;
import synoptic.ui.reading.ruler.OverviewRuler;
import synoptic.ui.reading.strip.ArticleDrop;
import synoptic.ui.reading.strip.FrameEnd;
import synoptic.ui.reading.strip.GutterDrag;
import synoptic.ui.reading.strip.StripRow;
import synoptic.ui.reading.text.setting.Settings;
import synoptic.ui.reading.text.setting.Typography;
import synoptic.ui.support.Commands;
import synoptic.ui.theme.Paper;

/** The open panes side by side, or a few words on what to do where none is open. */
public final class ReadingStrip extends StackPane {

    private static final int LEAST_CHARACTERS = 35;
    private static final double MARGINS = 40;
    /** The share of the view that a page is, so that some lines of the one before stay. */
    private static final double PAGE = 0.9;

    private final Desk desk;
    private final Commands commands;
    private final PassageActions actions;
    private final WordCounts wordCounts;
    private final ObjectProperty<Typography> typography = new SimpleObjectProperty<>(Typography.DEFAULT);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.THEME);
    private final Map<OpenPane, ReadingPane> panes = new LinkedHashMap<>();
    private final StripRow row = new StripRow();
    private final EmptyDesk empty;
    private final Ribbons ribbons;
    private final Movement movement;
    private final GutterDrag drags;
    private final FrameEnd frameEnd = new FrameEnd(this::settle);
    private final Subscription watching;

    /**
     * @param commands where the buttons and menus of the panes find what they do, at the time when they are used
     * @param actions what marking words and dragging edges comes to
     * @param background counts words
     */
    public ReadingStrip(Desk desk, Commands commands, PassageActions actions, Executor background) {
        this.desk = desk;
        this.commands = commands;
        this.actions = actions;
        wordCounts = new WordCounts(background, Platform::runLater);
        getStyleClass().add("reading-strip");
        empty = new EmptyDesk(commands);
        ribbons = new Ribbons(desk, this::panes, frameEnd::ask);
        movement = new Movement(desk, this::panes);
        drags = new GutterDrag(desk.panes(), row);
        getChildren().addAll(row, empty);
        new ArticleDrop(desk, row, this);
        getChildren().add(frameEnd);
        ListChangeListener<OpenPane> changed = change -> refresh();
        desk.panes().open().addListener(changed);
        watching = Subscription.combine(
            () -> desk.panes().open().removeListener(changed),
            desk.panes().activeProperty().subscribe(this::follow),
            desk.model().projectProperty().subscribe(this::closeRemoved),
            desk.focus().onReveal(this::reveal),
            typography.subscribe(chosen -> row.setLeast(leastWidth(chosen))),
            paper.subscribe(chosen -> chosen.dress(this)),
            ribbons.watch(),
            movement.watch());
        new AloneKey(this, movement::setAlone);
        refresh();
    }

    /** How texts are set, in all panes. */
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** What the panes' paper looks like. */
    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /** The panes from left to right. */
    public List<ReadingPane> panes() {
        return desk.panes().open().stream().map(panes::get).toList();
    }

    /** The pane that verbs act on. */
    public Optional<ReadingPane> activePane() {
        return desk.panes().active().map(panes::get);
    }

    /** What gets the keyboard when the reader comes here; null where no pane is open and there are no articles to add to. */
    public Node firstFocus() {
        return activePane().<Node>map(ReadingPane::view).orElseGet(empty::firstFocus);
    }

    /** Makes the active pane wider, or narrower with -1, as its neighbours can bear. */
    public void widen(int steps) {
        drags.step(steps);
    }

    /** Brings the active pane a page further, or back with -1, and leaves the others where they are. */
    public void pageAlone(int pages) {
        activePane().ifPresent(pane -> {
            movement.setAlone(true);
            pane.view().scrollBy(pages * PAGE * pane.view().getHeight());
        });
    }

    /** Ends the watching of the desk. */
    public void dispose() {
        watching.unsubscribe();
        panes.values().forEach(ReadingPane::dispose);
    }

    private void refresh() {
        boolean focusWasHere = holdsFocus();
        Map<OpenPane, ReadingPane> before = new HashMap<>(panes);
        panes.clear();
        for (OpenPane open : desk.panes().open()) {
            ReadingPane pane = before.remove(open);
            panes.put(open, pane == null ? made(open) : pane);
        }
        before.values().forEach(ReadingPane::dispose);
        List<RibbonGutter> gutters = ribbons.gutters(Math.max(0, panes.size() - 1));
        for (int i = 0; i < gutters.size(); i++) {
            drags.install(gutters.get(i), i);
        }
        row.show(panes().stream().map(pane -> new StripRow.Slot(pane.pane(), pane)).toList(), gutters);
        movement.lockAnew();
        empty.setVisible(panes.isEmpty());
        row.setVisible(!panes.isEmpty());
        empty.show(!desk.model().project().articles().isEmpty());
        if (focusWasHere) {
            activePane().ifPresent(pane -> pane.view().requestFocus());
        }
        follow();
    }

    private ReadingPane made(OpenPane open) {
        ReadingPane pane = new ReadingPane(open, new ReadingViewModel(desk, open, wordCounts), commands, actions, typography);
        pane.setOnStale(frameEnd::ask);
        pane.setOnScrolled(movement::scrolled);
        open.groupProperty().subscribe(movement::lockAnew);
        pane.view().scrollOffsetProperty().subscribe(ribbons::touch);
        pane.view().maxScrollProperty().subscribe(ribbons::touch);
        pane.model().highlightsProperty().subscribe(ribbons::touch);
        return pane;
    }

    /** The keyboard goes with the active pane as long as it is in the strip. */
    private void follow() {
        activePane().ifPresent(pane -> {
            row.reveal(pane.pane());
            if (holdsFocus() && !pane.view().isFocused()) {
                pane.view().requestFocus();
            }
        });
    }

    private boolean holdsFocus() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void settle() {
        panes.values().forEach(ReadingPane::settle);
        ribbons.settle();
    }

    private void closeRemoved() {
        List.copyOf(desk.panes().open()).stream()
            .filter(pane -> desk.model().project().article(pane.article()).isEmpty()).forEach(desk.panes()::close);
        empty.show(!desk.model().project().articles().isEmpty());
    }

    private void reveal(Focus.Reveal request) {
        if (desk.model().project().article(request.article()).isPresent()) {
            OpenPane open = request.beside() ? desk.panes().showBeside(request.article()) : desk.panes().show(request.article());
            panes.get(open).reveal(request.range());
        }
    }

    private static double leastWidth(Typography chosen) {
        double character = new Settings(chosen).widestColumn() / chosen.measure();
        return Math.ceil(LEAST_CHARACTERS * character + MARGINS + OverviewRuler.WIDTH);
    }
}
