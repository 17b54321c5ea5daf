package synoptic.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import synoptic.model.Annotation;
import synoptic.text.TextRange;
import synoptic.ui.control.CommandMenu;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.card.CardLine;
import synoptic.ui.reading.card.PassageCard;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.Commands;

/** What the hand picks in a pane: a highlight by a click, the card by resting, a menu, and words once they are marked. */
final class PassagePicking {

    private static final Duration REST = Duration.millis(380);
    private static final Duration BETWEEN_CLICKS = Duration.millis(320);

    private final ReadingPane pane;
    private final ReadingViewModel model;
    private final PassageActions actions;
    private final CommandMenu menus;
    private final PassageCard card = new PassageCard();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition lastClick = new PauseTransition(BETWEEN_CLICKS);
    private List<HighlightSpan> under = List.of();
    private TextRange markedBefore = TextRange.at(0);
    private double pointerX;
    /** What the card is about that goes with its words while the view glides to them; empty where it goes away when they move. */
    private Optional<Annotation> reached = Optional.empty();
    private ContextMenu open;

    PassagePicking(ReadingPane pane, ReadingViewModel model, PassageActions actions, Commands commands) {
        this.pane = pane;
        this.model = model;
        this.actions = actions;
        menus = new CommandMenu(commands);
        ArticleView view = pane.view();
        view.setOnHighlightClicked(this::clicked);
        view.setOnHighlightsHovered(this::hovered);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, move -> pointerX = move.getX());
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            reached = Optional.empty();
            begin();
        });
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            leave();
            if (key.getCode() == KeyCode.SHIFT) {
                begin();
            }
        });
        view.addEventFilter(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.SHIFT) {
                finish();
            }
        });
        view.setOnContextMenuRequested(this::menu);
        lastClick.setOnFinished(end -> finish());
        rest.setOnFinished(end -> under.stream().findFirst().ifPresent(span -> showCard(model.annotationsOf(under), span.range())));
    }

    PassageCard card() {
        return card;
    }

    /** Selects the next highlight over the caret and shows what lies there. */
    void cycle() {
        reached = model.cycle();
        reached.ifPresent(selected -> {
            pane.reveal(selected.range());
            moved();
        });
    }

    /** Called when the words stand elsewhere in the view: the card goes with those that a key has led to, else it goes away. */
    void moved() {
        reached.ifPresentOrElse(selected -> {
            pointerX = 0;
            showCard(model.highlightsAt(selected.range().start()), selected.range());
        }, card::hide);
    }

    /** Puts the card away. */
    void leave() {
        reached = Optional.empty();
        card.hide();
    }

    private void clicked(List<HighlightSpan> spans, MouseEvent click) {
        rest.stop();
        pointerX = click.getX();
        List<Annotation> there = model.annotationsOf(spans);
        model.clicked(there).ifPresentOrElse(chosen -> showCard(there, chosen.range()), card::hide);
    }

    private void hovered(List<HighlightSpan> spans) {
        under = spans;
        leave();
        if (spans.isEmpty()) {
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    /** Shows what is said of some highlights, beside the words of a range. */
    private void showCard(List<Annotation> there, TextRange beside) {
        ArticleView view = pane.view();
        Bounds box = view.boundsOf(beside);
        double top = Math.clamp(box.getMinY(), 0, view.getHeight());
        double bottom = Math.clamp(box.getMaxY(), top, view.getHeight());
        Bounds words = new BoundingBox(Math.max(box.getMinX(), pointerX - 24), view.getLayoutY() + top, 1, bottom - top);
        card.show(model.card(there), model.selectedHere(), words, view.getBoundsInParent());
    }

    /** A double click may become a triple one: its word is taken when no third press has followed. */
    private void released(MouseEvent release) {
        if (release.getButton() == MouseButton.PRIMARY && release.getClickCount() == 2) {
            lastClick.playFromStart();
        } else if (release.getButton() == MouseButton.PRIMARY) {
            finish();
        }
    }

    private void begin() {
        lastClick.stop();
        markedBefore = pane.view().selection().range();
    }

    /** A mark that was there before, or none, is no news. */
    private void finish() {
        TextRange marked = pane.view().selection().range();
        if (!marked.isEmpty() && !marked.equals(markedBefore)) {
            markedBefore = marked;
            actions.selectionMade(pane.pane());
        }
    }

    private void menu(ContextMenuEvent event) {
        ArticleView view = pane.view();
        leave();
        if (!event.isKeyboardTrigger()) {
            int offset = view.offsetAt(event.getX(), event.getY());
            List<Annotation> there = model.annotationsOf(view.highlightsAt(event.getX(), event.getY()));
            if (!view.selection().range().contains(offset) && !there.isEmpty()
                && there.stream().noneMatch(annotation -> model.selectedHere().filter(annotation.id()::equals).isPresent())) {
                model.select(there.getFirst());
            }
        }
        if (open != null) {
            open.hide();
        }
        open = menus.of(actions.menu(pane.pane()));
        if (open.getItems().isEmpty()) {
            return;
        }
        Bounds caret = view.localToScreen(view.caretBounds());
        if (event.isKeyboardTrigger()) {
            open.show(view, caret.getMinX(), caret.getMaxY());
        } else {
            open.show(view, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
