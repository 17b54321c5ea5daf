package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import synoptic.edit.ArticleEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.desk.Focus;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.reading.card.PassageCard;
import synoptic.ui.reading.ribbon.RibbonGutter;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.marking.Selection;

@ExtendWith(FxExtension.class)
class ReadingStripTest {

    private final FxRobot robot = new FxRobot();
    private StripFixture desk;

    @BeforeEach
    void show() {
        Fx.run(() -> {
            desk = new StripFixture();
            desk.show(1000, 600, desk.early, desk.middle);
        });
    }

    @Test
    void tabGoesFromPaneToPaneAndEachIsOneStop() {
        Fx.run(() -> desk.pane(0).view().requestFocus());
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        Fx.waitUntil("the second pane", () -> desk.pane(1).view().isFocused());
        assertThat(Fx.call(() -> desk.desk.panes().active().map(OpenPane::article))).contains(desk.middle);
        robot.press(KeyCode.SHIFT).press(KeyCode.TAB).release(KeyCode.TAB).release(KeyCode.SHIFT);
        Fx.waitUntil("the first pane", () -> desk.pane(0).view().isFocused());
    }

    @Test
    void aClickOnAHighlightSelectsItAndShowsTheCard() {
        Fx.run(() -> desk.pane(0).view().scrollTo(desk.range(desk.earlyFirst).start(), Align.CENTER));
        Fx.settle();
        clickOn(desk.pane(0), desk.range(desk.earlyFirst).start() + 3);
        Fx.waitUntil("the selection", () -> desk.desk.focus().annotation().filter(desk.earlyFirst::equals).isPresent());
        assertThat(Fx.call(() -> desk.desk.focus().claim())).contains(desk.first);
        PassageCard card = desk.pane(0).picking().card();
        assertThat(Fx.call(card::isVisible)).isTrue();
        assertThat(Fx.call(() -> card.getBoundsInParent().getMinY()))
            .isGreaterThanOrEqualTo(Fx.call(() -> desk.pane(0).view().boundsOf(desk.range(desk.earlyFirst)).getMaxY()));
    }

    @Test
    void draggingOverWordsMarksThemAndTellsWhoeverActsOnThem() {
        dragOver(desk.pane(0), 40, 60);
        Fx.waitUntil("the mark", () -> desk.notes.marked != null);
        assertThat(desk.notes.marked.length()).isBetween(15, 25);
        assertThat(Fx.call(() -> desk.pane(0).pane().hasSelection())).isTrue();
    }

    @Test
    void aSelectionThatTheDeskDropsIsDroppedInTheText() {
        Fx.run(() -> {
            desk.pane(0).view().select(new Selection(30, 50));
            desk.pane(0).pane().selectionProperty().set(TextRange.at(50));
        });
        assertThat(Fx.call(() -> desk.pane(0).view().selection().isEmpty())).isTrue();
    }

    @Test
    void revealsAPassageInThePaneThatHasItsArticle() {
        Fx.run(() -> desk.desk.focus().reveal(desk.middle, desk.range(desk.middleSecond)));
        Fx.waitUntil("the passage", () -> desk.y(1, desk.middleSecond) > 0 && desk.y(1, desk.middleSecond) < 400);
        assertThat(Fx.call(() -> desk.desk.panes().active().map(OpenPane::article))).contains(desk.middle);
        assertThat(Fx.call(() -> desk.pane(0).view().scrollOffsetProperty().get())).isZero();
    }

    @Test
    void revealsAPassageOfAnArticleThatIsNotOpenBeside() {
        Fx.run(() -> desk.desk.focus().reveal(new Focus.Reveal(desk.late, desk.range(desk.lateFirst), true)));
        Fx.settle();
        assertThat(Fx.call(() -> desk.strip.panes().size())).isEqualTo(3);
        Fx.waitUntil("the passage", () -> desk.y(1, desk.lateFirst) > 0 && desk.y(1, desk.lateFirst) < 500);
    }

    @Test
    void bracketsWalkTheMentionsOfTheClaimAcrossArticles() {
        Fx.run(() -> {
            desk.desk.focus().claimProperty().set(desk.second);
            desk.pane(0).view().requestFocus();
        });
        for (AnnotationId expected : List.of(desk.earlySecond, desk.middleSecond, desk.earlySecond)) {
            Fx.run(() -> desk.run("claim.nextMention"));
            assertThat(Fx.call(() -> desk.desk.focus().annotation())).contains(expected);
        }
        Fx.run(() -> desk.run("claim.previousMention"));
        assertThat(Fx.call(() -> desk.desk.focus().annotation())).contains(desk.middleSecond);
    }

    @Test
    void aBracketOpensTheArticleOfAMentionThatIsNotOpenBeside() {
        Fx.run(() -> {
            desk.desk.focus().claimProperty().set(desk.first);
            desk.desk.focus().annotationProperty().set(desk.middleFirst);
            desk.desk.panes().activeProperty().set(desk.pane(1).pane());
            desk.pane(1).view().requestFocus();
        });
        robot.write("]");
        Fx.waitUntil("a third pane", () -> desk.strip.panes().size() == 3);
        Fx.waitUntil("its mention", () -> desk.y(2, desk.lateFirst) > 0 && desk.y(2, desk.lateFirst) < 500);
        assertThat(Fx.call(() -> desk.desk.panes().active().map(OpenPane::article))).contains(desk.late);
        assertThat(Fx.call(() -> desk.desk.focus().annotation())).contains(desk.lateFirst);
        robot.write("[");
        Fx.waitUntil("the one before", () -> desk.desk.focus().annotation().filter(desk.middleFirst::equals).isPresent());
        assertThat(Fx.call(() -> desk.strip.panes().size())).isEqualTo(3);
    }

    @Test
    void whatIsMarkedStaysToBeSeenWhenAnotherPaneHasTheFocus() {
        Fx.run(() -> {
            desk.pane(0).view().requestFocus();
            desk.pane(0).view().select(new Selection(90, 130));
        });
        Fx.settle();
        Color marked = colorAt(desk.pane(0), 100);
        Fx.run(() -> desk.pane(1).view().requestFocus());
        Fx.settle();
        assertThat(Fx.call(() -> desk.pane(0).pane().hasSelection())).isTrue();
        assertThat(colorAt(desk.pane(0), 100)).isEqualTo(marked).isNotEqualTo(colorAt(desk.pane(0), 140));
    }

    @Test
    void joinsMentionsInNeighbouringPanesByRibbons() {
        Fx.run(() -> {
            desk.pane(0).view().scrollTo(desk.range(desk.earlySecond).start(), Align.CENTER);
            desk.pane(1).view().scrollTo(desk.range(desk.middleSecond).start(), Align.CENTER);
        });
        Fx.settle();
        Fx.settle();
        RibbonGutter gutter = (RibbonGutter) desk.stage.getScene().lookup(".pane-gutter");
        assertThat(Fx.call(gutter::drawn)).containsExactly(desk.second);
        Fx.run(() -> desk.pane(0).view().scrollTo(0, Align.TOP));
        Fx.settle();
        Fx.settle();
        assertThat(Fx.call(gutter::drawn)).contains(desk.second, desk.first);
    }

    @Test
    void draggingAGutterMovesTheSpace() {
        Node gutter = desk.stage.getScene().lookup(".pane-gutter");
        double before = Fx.call(() -> desk.pane(0).getWidth());
        var at = Fx.call(() -> gutter.localToScreen(20, 300));
        robot.moveTo(at.getX(), at.getY()).press(MouseButton.PRIMARY);
        for (int moved = 0; moved < 80; moved += 16) {
            robot.moveBy(16, 0);
            // the headless platform gives a drag to what lies under the pointer, so the gutter has to catch up with it
            Fx.settle();
        }
        robot.release(MouseButton.PRIMARY);
        Fx.waitUntil("a wider pane", () -> Math.abs(desk.pane(0).getWidth() - before - 80) <= 4);
        assertThat(Fx.call(() -> desk.pane(0).getWidth() + desk.pane(1).getWidth())).isCloseTo(1000 - 42, within(1.0));
        Fx.run(() -> desk.run("pane.narrow"));
        assertThat(Fx.call(() -> desk.pane(0).getWidth())).isCloseTo(before + 80 - 40, within(4.0));
    }

    @Test
    void movesAndClosesPanesAndKeepsWhereTheyStand() {
        Fx.run(() -> {
            desk.pane(0).view().scrollTo(3_000, Align.TOP);
            desk.pane(0).view().requestFocus();
        });
        Fx.settle();
        double before = Fx.call(() -> desk.pane(0).view().scrollOffsetProperty().get());
        Fx.run(() -> desk.run("pane.moveRight"));
        assertThat(Fx.call(() -> desk.pane(1).pane().article())).isEqualTo(desk.early);
        assertThat(Fx.call(() -> desk.pane(1).view().scrollOffsetProperty().get())).isEqualTo(before);
        Fx.run(() -> desk.run("pane.close"));
        assertThat(Fx.call(() -> desk.strip.panes().size())).isEqualTo(1);
        assertThat(Fx.call(() -> desk.pane(0).pane().article())).isEqualTo(desk.middle);
        assertThat(Fx.call(() -> desk.pane(0).view().isFocused())).isTrue();
    }

    @Test
    void opensTheNextArticleBeside() {
        Fx.run(() -> desk.run("pane.openBeside"));
        assertThat(Fx.call(() -> desk.pane(1).pane().article())).isEqualTo(desk.late);
        assertThat(Fx.call(() -> desk.commands.get("pane.openBeside").enabled().get())).isFalse();
    }

    @Test
    void aPaneComesBackToItsPlace() {
        Fx.run(() -> desk.pane(0).view().scrollTo(4_000, Align.TOP));
        Fx.settle();
        double before = Fx.call(() -> desk.pane(0).view().boundsOf(TextRange.at(4_000)).getMinY());
        Fx.run(() -> {
            var left = desk.desk.panes().open().getFirst();
            var again = new OpenPane(left.article());
            again.placeProperty().set(left.placeProperty().get());
            desk.desk.panes().close(left);
            desk.desk.panes().restore(again);
        });
        Fx.settle();
        Fx.settle();
        assertThat(Fx.call(() -> desk.pane(1).view().boundsOf(TextRange.at(4_000)).getMinY())).isCloseTo(before, within(2.0));
    }

    @Test
    void copiesAPassageWithItsSource() {
        Fx.run(() -> {
            desk.pane(0).view().select(new Selection(desk.range(desk.earlyFirst).start(), desk.range(desk.earlyFirst).end()));
            desk.run("passage.copyCitation");
        });
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
            .startsWith("“Words of sentence 0 go on").endsWith("(“What happened at the bridge”, The Early Post, 1 March 2024)");
    }

    @Test
    void closesThePaneOfARemovedArticleAndSaysWhatToDoWhenNoneIsLeft() {
        Fx.run(() -> desk.desk.model().apply(new ArticleEdit.Remove(Set.of(desk.early, desk.middle, desk.late), ProjectSketch.NOON)));
        Fx.settle();
        assertThat(Fx.call(() -> desk.strip.panes())).isEmpty();
        assertThat(Fx.call(() -> desk.stage.getScene().lookup(".empty-desk").isVisible())).isTrue();
        assertThat(Fx.call(desk.strip::firstFocus)).isNull();
    }

    @Test
    void findsWordsAndGoesFromHitToHit() {
        Fx.run(() -> {
            desk.pane(0).view().requestFocus();
            desk.run("find.open");
        });
        robot.write("passage 3");
        Fx.waitUntil("the hits", () -> desk.pane(0).find().hits().size() == 11);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Fx.waitUntil("the second hit", () -> {
            var range = desk.sketch.find(desk.early, "Passage 30");
            double y = desk.pane(0).view().boundsOf(range).getMinY();
            return y > 0 && y < desk.pane(0).view().getHeight();
        });
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Fx.waitUntil("the text again", () -> desk.pane(0).view().isFocused());
        assertThat(Fx.call(() -> desk.pane(0).find().hits())).isEmpty();
    }

    @Test
    void panesHaveAMenuAndAButtonThatClosesThem() {
        Button close = (Button) desk.pane(1).lookup("#pane-close");
        Fx.run(close::fire);
        assertThat(articles()).containsExactly(desk.early);
    }

    private List<ArticleId> articles() {
        Fx.settle();
        return Fx.call(() -> desk.desk.panes().open().stream().map(OpenPane::article).toList());
    }

    /** The colour behind the words at an offset, at the upper edge of its line. */
    private static Color colorAt(ReadingPane pane, int offset) {
        return Fx.call(() -> {
            Bounds box = pane.view().boundsOf(new TextRange(offset, offset + 1));
            return pane.view().snapshot(null, null).getPixelReader().getColor((int) box.getMinX() + 1, (int) box.getMinY() + 2);
        });
    }

    private void clickOn(ReadingPane pane, int offset) {
        var point = Fx.call(() -> {
            var box = pane.view().boundsOf(new TextRange(offset, offset + 1));
            double y = (box.getMinY() + box.getMaxY()) / 2;
            for (double x = box.getMinX(); x < box.getMaxX(); x += 4) {
                if (pane.view().offsetAt(x, y) == offset) {
                    return pane.view().localToScreen(x, y);
                }
            }
            throw new AssertionError("offset " + offset + " is not in view");
        });
        robot.clickOn(point.getX(), point.getY());
    }

    private void dragOver(ReadingPane pane, int from, int to) {
        var view = pane.view();
        var line = Fx.call(() -> view.boundsOf(TextRange.at(from)).getCenterY());
        double x = 20;
        while (view.offsetAt(x, line) < from) {
            x += 2;
        }
        double end = x;
        while (view.offsetAt(end, line) < to) {
            end += 2;
        }
        double left = x;
        double right = end;
        var a = Fx.call(() -> view.localToScreen(left, line));
        var b = Fx.call(() -> view.localToScreen(right, line));
        robot.moveTo(a.getX(), a.getY()).press(MouseButton.PRIMARY).moveTo((a.getX() + b.getX()) / 2, a.getY())
            .moveTo(b.getX(), b.getY()).release(MouseButton.PRIMARY);
    }
}
