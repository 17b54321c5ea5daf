package synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.supports;
import static synoptic.testing.Sketch.tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

class ProjectTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId north = sketch.article("The northern ferry sailed at noon.");
    private final ArticleId south = sketch.article("Nothing left the southern port.");
    private final ClaimId sailed = sketch.claim("A ferry sailed");
    private final ClaimId late = sketch.claim("It was late");
    private final TagId voice = sketch.tag("voice");
    private final TagId quote = sketch.tag("Quote", voice);
    private final TagId anger = sketch.tag("Anger");
    private final AnnotationId inSouth = sketch.annotation(south, 0, 7, supports(sailed), tagged(anger));
    private final AnnotationId noon = sketch.annotation(north, 29, 33, supports(sailed));
    private final AnnotationId ferry = sketch.annotation(north, 13, 18, supports(sailed), supports(late), tagged(quote));
    private final AnnotationId phrase = sketch.annotation(north, 13, 25, tagged(anger));
    private final Project project = sketch.project();

    @Test
    void annotationsAreInReadingOrderTheLongerFirst() {
        assertThat(project.annotationsOf(north)).extracting(Annotation::id).containsExactly(phrase, ferry, noon);
        assertThat(project.mentionsOf(sailed)).extracting(Annotation::id).containsExactly(ferry, noon, inSouth);
        assertThat(project.mentionsOf(late)).extracting(Annotation::id).containsExactly(ferry);
        assertThat(project.tagged(anger)).extracting(Annotation::id).containsExactly(phrase, inSouth);
        assertThat(project.annotations()).extracting(Annotation::id).containsExactly(inSouth, noon, ferry, phrase);
    }

    @Test
    void tagsAreSortedByNameAndStandBelowTheirParents() {
        assertThat(project.tags()).extracting(Tag::name).containsExactly("Anger", "Quote", "voice");
        assertThat(project.tagsBelow(Optional.empty())).extracting(Tag::name).containsExactly("Anger", "voice");
        assertThat(project.tagsBelow(Optional.of(voice))).extracting(Tag::name).containsExactly("Quote");
        assertThat(project.without(voice).tagsBelow(Optional.empty())).as("without its parent a tag is topmost")
            .extracting(Tag::name).containsExactly("Anger", "Quote");
    }

    @Test
    void claimsAreInTheAnalystsOrderAndFoundByNumber() {
        Claim first = project.claim(sailed).orElseThrow();
        Project moved = project.with(first.withRank(5 * Claim.RANK_STEP));
        assertThat(moved.claimsInOrder()).extracting(Claim::id).containsExactly(late, sailed);
        assertThat(moved.claimNumbered(1)).map(Claim::id).contains(sailed);
        assertThat(moved.claimNumbered(3)).isEmpty();
        assertThat(moved.nextClaimNumber()).isEqualTo(3);
        assertThat(moved.nextClaimRank()).isEqualTo(6 * Claim.RANK_STEP);
        assertThat(project.with(first.withRank(Long.MAX_VALUE)).nextClaimRank()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void anEmptyProjectStartsCounting() {
        Project empty = Project.of(project.info());
        assertThat(empty.nextClaimNumber()).isEqualTo(1);
        assertThat(empty.nextClaimRank()).isEqualTo(Claim.RANK_STEP);
        assertThat(empty.annotationsOf(north)).isEmpty();
        assertThat(empty.mentionsOf(sailed)).isEmpty();
    }

    @Test
    void anAnnotationThatChangesMovesInEveryList() {
        Annotation changed = project.annotation(ferry).orElseThrow()
            .withTarget(Sketch.target(south, 8, 12), Sketch.LATER).withBodies(List.of(tagged(anger)), Sketch.LATER);
        Project after = project.with(changed);
        assertThat(after.annotationsOf(north)).extracting(Annotation::id).containsExactly(phrase, noon);
        assertThat(after.annotationsOf(south)).containsExactly(after.annotation(inSouth).orElseThrow(), changed);
        assertThat(after.mentionsOf(late)).isEmpty();
        assertThat(after.tagged(quote)).isEmpty();
        assertThat(after.tagged(anger)).extracting(Annotation::id).containsExactly(phrase, inSouth, ferry);
        assertThat(project.mentionsOf(late)).as("the old project stays").hasSize(1);
    }

    @Test
    void whatRefersToARemovedRecordStays() {
        Project without = project.without(sailed).without(anger).without(south);
        assertThat(without.mentionsOf(sailed)).hasSize(3);
        assertThat(without.tagged(anger)).hasSize(2);
        assertThat(without.annotationsOf(south)).hasSize(1);
        assertThat(without.entity(sailed)).isEmpty();
        assertThat(without.without(sailed)).isEqualTo(without);
        assertThatThrownBy(() -> project.without(project.info().id())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyRecordIsFoundById() {
        assertThat(project.entity(north)).contains(project.article(north).orElseThrow());
        assertThat(project.entity(ferry)).contains(project.annotation(ferry).orElseThrow());
        assertThat(project.entity(late)).contains(project.claim(late).orElseThrow());
        assertThat(project.entity(quote)).contains(project.tag(quote).orElseThrow());
        assertThat(project.entity(project.info().id())).contains(project.info());
        assertThat(project.entity(new ProjectId(new UUID(1, 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void builtAtOnceOrOneByOneInAnyOrderItIsTheSame(long seed) {
        Project whole = new RandomProjects(seed).small();
        List<Entity> records = new ArrayList<>();
        records.addAll(whole.articles());
        records.addAll(whole.annotations());
        records.addAll(whole.claims());
        records.addAll(whole.tags());
        Collections.shuffle(records, new Random(seed));
        Project oneByOne = Project.of(whole.info().withTitle("old"));
        for (Entity record : records) {
            oneByOne = oneByOne.with(record);
        }
        oneByOne = oneByOne.with(whole.info());
        assertThat(oneByOne).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertSameLists(oneByOne, whole);
        records.add(whole.info());
        assertSameLists(Project.of(whole.info().withTitle("old"), records), whole);
        for (Entity record : records.subList(0, records.size() - 1)) {
            oneByOne = oneByOne.without(record.id());
        }
        assertThat(oneByOne).isEqualTo(Project.of(whole.info()));
    }

    private static void assertSameLists(Project one, Project other) {
        assertThat(one).isEqualTo(other);
        for (Article article : other.articles()) {
            assertThat(one.annotationsOf(article.id())).containsExactlyElementsOf(other.annotationsOf(article.id()));
        }
        for (Claim claim : other.claims()) {
            assertThat(one.mentionsOf(claim.id())).containsExactlyElementsOf(other.mentionsOf(claim.id()));
        }
        for (Tag tag : other.tags()) {
            assertThat(one.tagged(tag.id())).containsExactlyElementsOf(other.tagged(tag.id()));
        }
    }

    @Test
    void ofTwoRecordsWithOneIdTheLastCounts() {
        Claim claim = project.claim(late).orElseThrow();
        Claim reworded = claim.withStatement("It was very late", Sketch.LATER);
        assertThat(Project.of(project.info(), List.of(claim, reworded)).claim(late)).contains(reworded);
    }
}
