package synoptic.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.Integrity;
import synoptic.edit.RecordChange;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

/** The laws of merging over random pasts, and a case for everything that is mended. */
class ThreeWayTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereOneSideChangedNothingTheOtherIsTheResult(long seed) {
        Project base = new RandomProjects(seed).small();
        Project changed = changed(base, seed, 15);
        assertThat(ThreeWay.merge(base, changed, base).project().equals(changed)).isTrue();
        assertThat(ThreeWay.merge(base, base, changed).project().equals(changed)).isTrue();
        assertThat(ThreeWay.merge(base, changed, changed).project().equals(changed)).isTrue();
        assertThat(ThreeWay.merge(base, changed, changed).collisions()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allRecordsAgreeAndNothingThatOneSideAloneChangedIsLost(long seed) {
        Project base = new RandomProjects(seed).small();
        Project mine = changed(base, 2 * seed, 12);
        Project theirs = changed(base, 2 * seed + 1, 12);
        Merged merged = ThreeWay.merge(base, mine, theirs);
        assertThat(records(merged.project()).filter(record -> !Integrity.holds(merged.project(), record.id()))).isEmpty();
        List<Object> special = Stream.concat(merged.collisions().stream().map(Collision::id), merged.mended().stream().map(RecordChange::id))
            .map(Object.class::cast).toList();
        for (RecordChange change : Differences.between(base, theirs)) {
            if (!special.contains(change.id())) {
                assertThat(merged.project().entity(change.id())).isEqualTo(change.after());
            }
        }
        for (RecordChange change : Differences.between(base, mine)) {
            if (merged.mended().stream().noneMatch(mended -> mended.id().equals(change.id()))) {
                assertThat(merged.project().entity(change.id())).isEqualTo(change.after());
            }
        }
        Project again = mine;
        for (RecordChange change : merged.changes()) {
            assertThat(change.fits(again)).isTrue();
            again = change.apply(again);
        }
        assertThat(again.equals(merged.project())).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutCollisionsBothSidesComeToTheSame(long seed) {
        Project base = new RandomProjects(seed).small();
        Project mine = changed(base, 3 * seed, 4);
        Project theirs = changed(base, 3 * seed + 1, 4);
        Merged here = ThreeWay.merge(base, mine, theirs);
        Merged there = ThreeWay.merge(base, theirs, mine);
        assertThat(here.collisions()).hasSameSizeAs(there.collisions());
        if (here.collisions().isEmpty()) {
            assertThat(Differences.between(here.project(), there.project())).isEmpty();
        }
    }

    @Test
    void aRecordThatBothChangedStaysMineAndIsTold() {
        Sketch sketch = new Sketch();
        ClaimId claim = sketch.claim("Late.");
        Project base = sketch.project();
        Project mine = statement(base, claim, "Very late.");
        Project theirs = statement(base, claim, "On time.");
        Merged merged = ThreeWay.merge(base, mine, theirs);
        assertThat(merged.project().equals(mine)).isTrue();
        assertThat(merged.collisions()).containsExactly(new Collision(claim, base.entity(claim), mine.entity(claim), theirs.entity(claim)));
        Merged removed = ThreeWay.merge(base, mine, base.without(claim));
        assertThat(removed.project().equals(mine)).isTrue();
        assertThat(removed.collisions()).singleElement().extracting(Collision::theirs).isEqualTo(Optional.empty());
    }

    @Test
    void aClaimThatTheyRemovedAndThatIsMentionedHereStays() {
        Sketch sketch = new Sketch();
        ArticleId article = sketch.article("The ferry was late.");
        ClaimId claim = sketch.claim("Late.");
        Project base = sketch.project();
        Project mine = base.with(sketch.annotationRecord(article, 0, 9, Sketch.supports(claim)));
        Merged merged = ThreeWay.merge(base, mine, base.without(claim));
        assertThat(merged.project().equals(mine)).isTrue();
        assertThat(merged.mended()).extracting(RecordChange::id).containsExactly(claim);
    }

    @Test
    void anArticleThatIRemovedAndTheyMarkedComesBackWithTheMark() {
        Sketch sketch = new Sketch();
        ArticleId article = sketch.article("The ferry was late.");
        Project base = sketch.project();
        Project theirs = base.with(sketch.annotationRecord(article, 0, 9));
        assertThat(ThreeWay.merge(base, base.without(article), theirs).project().equals(theirs)).isTrue();
    }

    @Test
    void twoNewClaimsWithOneNumberGetTwo() {
        Sketch sketch = new Sketch();
        Project base = sketch.project();
        Claim one = sketch.claimRecord(1, 5, "Mine.");
        Claim other = sketch.claimRecord(1, 6, "Theirs.");
        Project merged = ThreeWay.merge(base, base.with(one), base.with(other)).project();
        assertThat(merged.claims()).extracting(Claim::number).containsExactly(1, 2);
        assertThat(merged.claimNumbered(1)).contains(one);
        assertThat(ThreeWay.merge(base, base.with(other), base.with(one)).project().equals(merged)).isTrue();
    }

    @Test
    void aSilenceEndsWhereTheyFoundAMention() {
        Sketch sketch = new Sketch();
        ArticleId article = sketch.article("The ferry was late.");
        ClaimId claim = sketch.claim("Late.");
        Project base = sketch.project();
        Claim silent = base.claim(claim).orElseThrow().withSilences(
            List.of(new synoptic.model.Silence(article, "Ada", Sketch.LATER)), Sketch.LATER);
        Project theirs = base.with(sketch.annotationRecord(article, 0, 9, Sketch.supports(claim)));
        assertThat(ThreeWay.merge(base, base.with(silent), theirs).project().claim(claim).orElseThrow().silences()).isEmpty();
    }

    @Test
    void tagsThatWouldStandBelowEachOtherDoNot() {
        Sketch sketch = new Sketch();
        var weather = sketch.tag("weather");
        var wind = sketch.tag("wind");
        Project base = sketch.project();
        Project mine = base.with(base.tag(weather).orElseThrow().withParent(Optional.of(wind)));
        Project theirs = base.with(base.tag(wind).orElseThrow().withParent(Optional.of(weather)));
        Project merged = ThreeWay.merge(base, mine, theirs).project();
        assertThat(merged.tag(weather).orElseThrow().parent()).contains(wind);
        assertThat(merged.tag(wind).orElseThrow().parent()).isEmpty();
    }

    private static Project statement(Project project, ClaimId claim, String words) {
        return project.with(project.claim(claim).orElseThrow().withStatement(words, Sketch.LATER));
    }

    private static Project changed(Project base, long seed, int edits) {
        RandomEdits random = new RandomEdits(seed);
        Project changed = base;
        for (int i = 0; i < edits; i++) {
            changed = random.next(changed).apply(changed);
        }
        return changed;
    }

    private static Stream<Entity> records(Project project) {
        return Stream.<Collection<? extends Entity>>of(project.articles(), project.annotations(), project.claims(), project.tags())
            .flatMap(Collection::stream);
    }
}
