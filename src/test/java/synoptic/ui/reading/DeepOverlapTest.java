package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.TextRange;
import synoptic.ui.reading.card.PassageCard;

/** Fourteen highlights over the same words: each can be had by clicks and by keys, and the card shows which one it is. */
@ExtendWith(FxExtension.class)
@OnFxThread
class DeepOverlapTest {

    private static final int DEEP = 14;

    private final List<AnnotationId> tower = new ArrayList<>();
    private StripFixture desk;
    private TextRange middle;

    @BeforeEach
    void show() {
        desk = new StripFixture();
        int start = desk.sketch.find(desk.early, "Passage 4.").start();
        for (int depth = 0; depth < DEEP; depth++) {
            ClaimId claim = desk.sketch.claim("Claim at depth " + depth);
            tower.add(desk.sketch.annotate(desk.early, new TextRange(start + depth, start + 80 - 2 * depth),
                new Body.Mention(claim, Stance.SUPPORTS, "")));
        }
        middle = new TextRange(start + DEEP, start + DEEP + 1);
        desk.show(700, 700, desk.early);
    }

    @AfterEach
    void close() {
        desk.stage.hide();
        desk.strip.dispose();
    }

    @Test
    void clicksOnOnePlaceSelectEachInTurnTheShortestFirst() {
        List<AnnotationId> selected = new ArrayList<>();
        for (int click = 0; click < DEEP; click++) {
            click();
            selected.add(desk.desk.focus().annotation().orElseThrow());
            assertThat(chosenRows()).as("rows of the card that stand out").isEqualTo(1);
        }
        assertThat(selected).isEqualTo(tower.reversed());
        click();
        assertThat(desk.desk.focus().annotation()).contains(tower.getLast());
    }

    @Test
    void theKeySelectsEachInTurn() {
        desk.pane(0).pane().selectionProperty().set(TextRange.at(middle.start()));
        List<AnnotationId> selected = new ArrayList<>();
        for (int press = 0; press < DEEP; press++) {
            desk.run("highlight.cycle");
            Fx.waitUntil("the view to come to rest at the words", () -> desk.pane(0).view().boundsOf(middle).getMinY() < 400);
            selected.add(desk.desk.focus().annotation().orElseThrow());
            assertThat(chosenRows()).isEqualTo(1);
        }
        assertThat(selected).containsExactlyInAnyOrderElementsOf(tower);
    }

    @Test
    void theCardGoesAwayWhenTheReaderScrolls() {
        desk.pane(0).pane().selectionProperty().set(TextRange.at(middle.start()));
        desk.run("highlight.cycle");
        Fx.waitUntil("the view to come to rest at the words", () -> desk.pane(0).view().boundsOf(middle).getMinY() < 400);
        assertThat(chosenRows()).isEqualTo(1);
        desk.pane(0).view().scrollBy(30);
        Fx.waitUntil("the card to go", () -> !desk.pane(0).picking().card().isVisible());
    }

    @Test
    void theCardStaysWithinThePane() {
        for (int click = 0; click < DEEP; click++) {
            click();
            PassageCard card = desk.pane(0).picking().card();
            assertThat(desk.pane(0).getLayoutBounds().contains(card.getBoundsInParent())).isTrue();
        }
    }

    private long chosenRows() {
        PassageCard card = desk.pane(0).picking().card();
        assertThat(card.isVisible()).isTrue();
        return card.getChildren().stream().filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))).count();
    }

    private void click() {
        Node words = ((Parent) desk.pane(0).view()).getChildrenUnmodifiable().getFirst();
        Bounds box = desk.pane(0).view().boundsOf(middle);
        double x = box.getMinX() + box.getWidth() / 2;
        for (; x > box.getMinX() && desk.pane(0).view().offsetAt(x, box.getCenterY()) > middle.start(); x--) {
            continue;
        }
        Point2D scene = words.localToScene(x, box.getCenterY());
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(words, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true,
                new PickResult(words, scene.getX(), scene.getY())));
        }
        Fx.settle();
    }
}
