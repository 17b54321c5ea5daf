package synoptic.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.RecordChange;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

class DifferencesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void appliedToTheOneTheyGiveTheOther(long seed) {
        Project from = new RandomProjects(seed).small();
        Project to = from;
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 30; i++) {
            to = edits.next(to).apply(to);
        }
        List<RecordChange> changes = Differences.between(from, to);
        Project made = from;
        for (RecordChange change : changes) {
            assertThat(change.fits(made)).isTrue();
            made = change.apply(made);
        }
        assertThat(made.equals(to)).isTrue();
        assertThat(Differences.between(to, made)).isEmpty();
        assertThat(Differences.between(to, from)).hasSameSizeAs(changes);
    }

    @Test
    void whatIsReferredToComesFirstAndGoesLast() {
        Sketch sketch = new Sketch();
        var article = sketch.article("The ferry was late.");
        var claim = sketch.claim("It was late.");
        var note = sketch.annotation(article, 0, 9, Sketch.supports(claim));
        Project full = sketch.project();
        Project empty = Project.of(full.info());
        assertThat(Differences.between(empty, full)).extracting(RecordChange::id).containsExactly(article, claim, note);
        assertThat(Differences.between(full, empty)).extracting(RecordChange::id).containsExactly(note, claim, article);
    }

    @Test
    void equalRecordsReadTwiceAreNoDifference() {
        Sketch sketch = new Sketch();
        var article = sketch.article("The ferry was late.");
        sketch.annotation(article, 0, 3, new Body.Comment("which?"));
        Project one = sketch.project();
        Article copy = one.article(article).orElseThrow().withMemo("x").withMemo("");
        assertThat(Differences.between(one, one.with(copy))).isEmpty();
    }
}
