package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.supports;
import static synoptic.testing.Sketch.tagged;
import static synoptic.testing.Sketch.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.testing.Sketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class PlaceTest {

    private static final Sketch SKETCH = new Sketch();
    private static final ArticleId NORTH = SKETCH.article("The northern ferry sailed at noon.");
    private static final ArticleId SOUTH = SKETCH.article("Nothing left the southern port.");
    private static final ClaimId SAILED = SKETCH.claim("A ferry sailed", SOUTH);
    private static final ClaimId LATE = SKETCH.claim("It was late");
    private static final TagId HEDGE = SKETCH.tag("hedge");
    private static final TagId MOOD = SKETCH.tag("mood");
    private static final AnnotationId NOON = SKETCH.annotation(NORTH, 29, 33, disputes(LATE), tagged(HEDGE));
    private static final AnnotationId FERRY = SKETCH.annotation(NORTH, 13, 18, supports(SAILED), disputes(LATE),
        tagged(HEDGE));
    private static final AnnotationId PORT = SKETCH.annotation(SOUTH, 0, 7);
    private static final Project PROJECT = SKETCH.project();
    private static final Claim NEW_CLAIM = SKETCH.claimRecord(3, 99, "It was full");
    private static final Annotation NEW_ANNOTATION = SKETCH.annotationRecord(SOUTH, 8, 12, supports(NEW_CLAIM.id()));
    private static final Tag NEW_TAG = SKETCH.tagRecord("quote", Optional.empty());

    static Stream<Arguments> places() {
        ArticleText text = ArticleText.ofParagraphs(List.of("A ferry."));
        return Stream.of(
            place("a link", new AnnotationEdit.Link(PORT, supports(LATE), LATER),
                passage(SOUTH, 0, 7, PORT), passage(SOUTH, 0, 7, PORT)),
            place("a link that ends a silence", new AnnotationEdit.Link(PORT, supports(SAILED), LATER),
                passage(SOUTH, 0, 7, PORT), passage(SOUTH, 0, 7, PORT)),
            place("an edge", new AnnotationEdit.Move(FERRY, target(NORTH, 4, 18), LATER),
                passage(NORTH, 4, 18, FERRY), passage(NORTH, 13, 18, FERRY)),
            place("a claim from a selection", new Together("new claim 3", List.of(new ClaimEdit.Add(NEW_CLAIM),
                new AnnotationEdit.Add("", NEW_ANNOTATION))),
                passage(SOUTH, 8, 12, NEW_ANNOTATION.id()), passage(SOUTH, 8, 12, null)),
            place("a removed highlight", new AnnotationEdit.Remove(Set.of(PORT)),
                passage(SOUTH, 0, 7, null), passage(SOUTH, 0, 7, PORT)),
            place("removed highlights: the first in the text", new AnnotationEdit.Remove(Set.of(FERRY, NOON)),
                passage(NORTH, 13, 18, null), passage(NORTH, 13, 18, FERRY)),
            place("a claim's words", new ClaimEdit.EditStatement(SAILED, "x", LATER), claim(SAILED), claim(SAILED)),
            place("a silence", new ClaimEdit.ConfirmSilence(LATE, new Silence(SOUTH, "", LATER)),
                claim(LATE), claim(LATE)),
            place("a claim taken from several passages", new ClaimEdit.Remove(LATE, LATER),
                passage(NORTH, 13, 18, FERRY), claim(LATE)),
            place("claims that become one", new ClaimEdit.Merge(SAILED, Set.of(LATE), LATER),
                claim(SAILED), claim(LATE)),
            place("a claim split in two", new ClaimEdit.Split(LATE, NEW_CLAIM, Set.of(NOON, FERRY), LATER),
                claim(NEW_CLAIM.id()), passage(NORTH, 13, 18, FERRY)),
            place("a new tag", new TagEdit.Add(NEW_TAG), new Place.OneTag(NEW_TAG.id()), null),
            place("tags that become one", new TagEdit.Merge(MOOD, Set.of(HEDGE), LATER),
                passage(NORTH, 13, 18, FERRY), new Place.OneTag(HEDGE)),
            place("an article's memo", new ArticleEdit.EditMemo(SOUTH, "dull"), article(SOUTH), article(SOUTH)),
            place("an article without its annotations", new ArticleEdit.Remove(Set.of(NORTH), LATER),
                null, article(NORTH)),
            place("an article without a silence", new ArticleEdit.Remove(Set.of(SOUTH), LATER), null, article(SOUTH)),
            place("a new version", nextVersion(text),
                article(NORTH), article(NORTH)),
            place("the title", new EditProject("Ferries", ""), new Place.ProjectDetails(), new Place.ProjectDetails()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void showsWhatWasDoneAndWhatWasUndone(String name, Edit edit, Place done, Place undone) {
        Step step = Step.of(edit, PROJECT, LATER);
        assertThat(Place.of(step, step.apply(PROJECT))).as("done").isEqualTo(Optional.ofNullable(done));
        assertThat(Place.of(step.inverse(), PROJECT)).as("undone").isEqualTo(Optional.ofNullable(undone));
    }

    @Test
    void anOrphanShowsAtTheEndOfAShorterText() {
        ArticleText text = ArticleText.ofParagraphs(List.of("A ferry."));
        Project shorter = nextVersion(text).apply(PROJECT);
        Step note = Step.of(new AnnotationEdit.EditComment(NOON, "gone", LATER), shorter, LATER);
        assertThat(Place.of(note, note.apply(shorter))).contains(passage(NORTH, 8, 8, NOON));
    }

    private static Edit nextVersion(ArticleText text) {
        return new ArticleEdit.NextVersion(NORTH, text, Sketch.original(text), Metadata.NONE, Map.of(), LATER);
    }

    private static Arguments place(String name, Edit edit, Place done, Place undone) {
        return Arguments.of(name, edit, done, undone);
    }

    private static Place passage(ArticleId article, int start, int end, AnnotationId annotation) {
        return new Place.Passage(article, new TextRange(start, end), Optional.ofNullable(annotation));
    }

    private static Place claim(ClaimId claim) {
        return new Place.OneClaim(claim);
    }

    private static Place article(ArticleId article) {
        return new Place.WholeArticle(article);
    }
}
