package synoptic.ui.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.edit.ClaimEdit;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.TagId;
import synoptic.testing.DeskSketch;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.Sticky;
import synoptic.ui.support.Commands;

@ExtendWith(FxExtension.class)
@OnFxThread
class StickyModeTest {

    private final List<String> said = new ArrayList<>();
    private ArticleId article;
    private ClaimId claim;
    private TagId tag;
    private Desk desk;
    private StickyMode sticky;
    private HandMarking hand;
    private OpenPane pane;

    @BeforeEach
    void open() {
        ProjectSketch sketch = new ProjectSketch();
        article = sketch.article("Post", "2024-01-01", "Snow", "It snowed all night. Trains stood still. Schools were closed.");
        claim = sketch.claim("It snowed");
        tag = sketch.tag("weather", "#0969da");
        desk = DeskSketch.of(sketch.project());
        desk.notices().listen(notice -> said.add(notice.sentence()));
        Marking marking = new Marking(desk);
        sticky = new StickyMode(desk, marking);
        hand = new HandMarking(desk, sticky, new Edges(desk), new Commands());
        pane = desk.panes().show(article);
    }

    @Test
    void everySelectionIsLinkedUntilItEnds() {
        sticky.start(new Sticky.WithClaim(claim));
        mark("It snowed");
        mark("Trains stood");
        assertThat(desk.model().project().mentionsOf(claim)).hasSize(2);
        assertThat(pane.hasSelection()).as("nothing stays marked").isFalse();
        sticky.end();
        mark("Schools");
        assertThat(desk.model().project().mentionsOf(claim)).hasSize(2);
        assertThat(pane.hasSelection()).isTrue();
        assertThat(said).isNotEmpty();
    }

    @Test
    void everySelectionGetsTheTagAndNoneLosesIt() {
        sticky.start(new Sticky.WithTag(tag));
        mark("Trains stood still");
        mark("Trains stood still");
        assertThat(desk.model().project().tagged(tag)).hasSize(1);
        Annotation tagged = desk.model().project().tagged(tag).iterator().next();
        assertThat(tagged.hasTag(tag)).isTrue();
    }

    @Test
    void eachSelectionIsAStepOfUndoOfItsOwn() {
        sticky.start(new Sticky.WithTag(tag));
        mark("It snowed");
        mark("Trains");
        desk.model().undo();
        assertThat(desk.model().project().tagged(tag)).hasSize(1);
        assertThat(sticky.isOn()).isTrue();
    }

    @Test
    void wordsThatAreMarkedWhenItStartsGetItAtOnce() {
        pane.selectionProperty().set(range("Schools"));
        sticky.start(new Sticky.WithClaim(claim));
        assertThat(desk.model().project().mentionsOf(claim)).hasSize(1);
    }

    @Test
    void itEndsWithItsClaim() {
        Subscription watching = sticky.watch();
        sticky.start(new Sticky.WithClaim(claim));
        desk.model().tryApply(new ClaimEdit.Remove(claim, desk.model().now()), desk.notices());
        assertThat(sticky.isOn()).isFalse();
        watching.unsubscribe();
        assertThat(Set.copyOf(said)).hasSize(1);
    }

    private void mark(String words) {
        pane.selectionProperty().set(range(words));
        hand.selectionMade(pane);
    }

    private TextRange range(String words) {
        int start = desk.model().project().article(article).orElseThrow().text().text().indexOf(words);
        return new TextRange(start, start + words.length());
    }
}
