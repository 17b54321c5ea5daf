package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.DRAWN;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.supports;
import static synoptic.testing.Sketch.tagged;
import static synoptic.testing.Sketch.target;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.TagId;
import synoptic.testing.Sketch;

class AnnotationEditTest {

    private static final Sketch SKETCH = new Sketch();
    private static final ArticleId NORTH = SKETCH.article("The northern ferry sailed at noon.");
    private static final ArticleId SOUTH = SKETCH.article("Nothing left the southern port.");
    private static final ClaimId SAILED = SKETCH.claim("A ferry sailed", SOUTH);
    private static final ClaimId STAYED = SKETCH.claim("A ferry stayed", NORTH, SOUTH);
    private static final TagId HEDGE = SKETCH.tag("hedge");
    private static final TagId QUOTE = SKETCH.tag("quote");
    private static final AnnotationId FERRY = SKETCH.annotation(NORTH, 13, 18, supports(SAILED), tagged(HEDGE),
        new Body.Comment("at last"));
    private static final AnnotationId PORT = SKETCH.annotation(SOUTH, 0, 7);
    private static final Project PROJECT = SKETCH.project();

    static Stream<Arguments> bodiesAfter() {
        Body note = new Body.Comment("at last");
        Body per = new Body.Mention(SAILED, Stance.SUPPORTS, "a sailor");
        return Stream.of(
            Arguments.of(link(FERRY, disputes(STAYED)),
                List.of(supports(SAILED), tagged(HEDGE), note, disputes(STAYED)), "link to claim 2"),
            Arguments.of(new AnnotationEdit.ChangeMention(FERRY, disputes(SAILED), LATER),
                List.of(disputes(SAILED), tagged(HEDGE), note), "change of stance on claim 1"),
            Arguments.of(new AnnotationEdit.ChangeMention(FERRY, (Body.Mention) per, LATER),
                List.of(per, tagged(HEDGE), note), "change of speaker on claim 1"),
            Arguments.of(new AnnotationEdit.Unlink(FERRY, SAILED, LATER),
                List.of(tagged(HEDGE), note), "unlinking from claim 1"),
            Arguments.of(new AnnotationEdit.MoveMention(FERRY, SAILED, STAYED, LATER),
                List.of(supports(STAYED), tagged(HEDGE), note), "move from claim 1 to claim 2"),
            Arguments.of(new AnnotationEdit.AddTag(FERRY, QUOTE, LATER),
                List.of(supports(SAILED), tagged(HEDGE), note, tagged(QUOTE)), "tag “quote” on a highlight"),
            Arguments.of(new AnnotationEdit.RemoveTag(FERRY, HEDGE, LATER),
                List.of(supports(SAILED), note), "taking tag “hedge” off a highlight"),
            Arguments.of(new AnnotationEdit.EditComment(FERRY, "why so late?", LATER),
                List.of(supports(SAILED), tagged(HEDGE), new Body.Comment("why so late?")), "change of a note"),
            Arguments.of(new AnnotationEdit.EditComment(FERRY, " \n", LATER),
                List.of(supports(SAILED), tagged(HEDGE)), "removal of a note"),
            Arguments.of(new AnnotationEdit.EditComment(PORT, "which?", LATER),
                List.of(new Body.Comment("which?")), "note"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("bodiesAfter")
    void changesWhatAnAnnotationSays(Edit edit, List<Body> bodies, String label) {
        assertThat(edit.label(PROJECT)).isEqualTo(label);
        AnnotationId id = edit instanceof AnnotationEdit.EditComment comment ? comment.annotation() : FERRY;
        var after = edit.apply(PROJECT).annotation(id).orElseThrow();
        assertThat(after.bodies()).isEqualTo(bodies);
        assertThat(after.modified()).isEqualTo(LATER);
        assertThat(after.created()).isEqualTo(DRAWN);
    }

    static Stream<Edit> nothingToDo() {
        return Stream.of(
            link(FERRY, disputes(SAILED)),
            new AnnotationEdit.ChangeMention(FERRY, supports(SAILED), LATER),
            new AnnotationEdit.Unlink(FERRY, STAYED, LATER),
            new AnnotationEdit.MoveMention(FERRY, SAILED, SAILED, LATER),
            new AnnotationEdit.AddTag(FERRY, HEDGE, LATER),
            new AnnotationEdit.RemoveTag(FERRY, QUOTE, LATER),
            new AnnotationEdit.EditComment(FERRY, "at last", LATER),
            new AnnotationEdit.EditComment(PORT, "", LATER),
            new AnnotationEdit.Move(FERRY, target(NORTH, 13, 18), LATER),
            new AnnotationEdit.Remove(Set.of()));
    }

    @ParameterizedTest
    @MethodSource
    void nothingToDo(Edit edit) {
        assertThat(edit.changes(PROJECT)).isEmpty();
        assertThat(edit.apply(PROJECT)).isSameAs(PROJECT);
    }

    static Stream<Arguments> refused() {
        AnnotationId gone = new AnnotationId(new UUID(1, 1));
        TagId noTag = new TagId(new UUID(1, 2));
        ClaimId lost = new ClaimId(new UUID(1, 3));
        return Stream.of(
            Arguments.of(link(gone, supports(SAILED)), "The highlight is no longer in the project."),
            Arguments.of(link(FERRY, supports(lost)), "The claim is no longer in the project."),
            Arguments.of(new AnnotationEdit.ChangeMention(FERRY, supports(STAYED), LATER),
                "The highlight is not linked to that claim."),
            Arguments.of(new AnnotationEdit.MoveMention(FERRY, STAYED, SAILED, LATER),
                "The highlight is not linked to that claim."),
            Arguments.of(new AnnotationEdit.AddTag(FERRY, noTag, LATER), "The tag is no longer in the project."),
            Arguments.of(new AnnotationEdit.Move(FERRY, target(SOUTH, 0, 7), LATER),
                "A highlight cannot move to another article."),
            Arguments.of(new AnnotationEdit.Move(FERRY, target(NORTH, 30, 35), LATER),
                "The highlight lies outside the text."),
            Arguments.of(new AnnotationEdit.Move(FERRY, target(NORTH, 3, 3), LATER),
                "A highlight needs at least one character."),
            Arguments.of(add(SOUTH, 0, 99), "The highlight lies outside the text."),
            Arguments.of(add(new ArticleId(new UUID(1, 4)), 0, 1), "The article is no longer in the project."),
            Arguments.of(add(SOUTH, 0, 3, supports(lost)), "The claim is no longer in the project."),
            Arguments.of(add(SOUTH, 0, 3, tagged(noTag)), "The tag is no longer in the project."),
            Arguments.of(new AnnotationEdit.Add("highlight", PROJECT.annotation(FERRY).orElseThrow()),
                "The highlight is in the project already."),
            Arguments.of(new AnnotationEdit.Remove(Set.of(FERRY, gone)), "The highlight is no longer in the project."));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Edit edit, String sentence) {
        assertThatThrownBy(() -> edit.changes(PROJECT)).isInstanceOf(EditRefused.class).hasMessage(sentence);
    }

    static Stream<Edit> endsTheSilenceOfTheSouthOnClaim1() {
        return Stream.of(
            link(PORT, disputes(SAILED)),
            add(SOUTH, 8, 12, supports(SAILED)),
            new Together("both", List.of(link(PORT, supports(STAYED)),
                new AnnotationEdit.MoveMention(PORT, STAYED, SAILED, LATER))));
    }

    @ParameterizedTest
    @MethodSource
    void endsTheSilenceOfTheSouthOnClaim1(Edit edit) {
        Step step = Step.of(edit, PROJECT, LATER);
        Project after = step.apply(PROJECT);
        assertThat(after.claim(SAILED).orElseThrow().silenceOf(SOUTH)).isEmpty();
        assertThat(after.claim(STAYED).orElseThrow().silenceOf(NORTH)).isPresent();
        assertThat(step.inverse().apply(after)).isEqualTo(PROJECT);
    }

    @Test
    void severalAddedAtOnceEndSeveralSilencesOfOneClaim() {
        Edit edit = new AnnotationEdit.Add("link", List.of(SKETCH.annotationRecord(NORTH, 0, 3, supports(STAYED)),
            SKETCH.annotationRecord(SOUTH, 0, 3, supports(STAYED))));
        assertThat(edit.apply(PROJECT).claim(STAYED).orElseThrow().silences()).isEmpty();
    }

    @Test
    void aMentionTakenAwayConfirmsNoSilence() {
        Project after = new AnnotationEdit.Unlink(FERRY, SAILED, LATER).apply(PROJECT);
        assertThat(after.claim(SAILED).orElseThrow().silenceOf(NORTH)).isEmpty();
    }

    @Test
    void aMentionMovedOntoAnotherOfThatClaimGivesWay() {
        Project both = link(FERRY, disputes(STAYED)).apply(PROJECT);
        Project moved = new AnnotationEdit.MoveMention(FERRY, SAILED, STAYED, LATER).apply(both);
        assertThat(moved.annotation(FERRY).orElseThrow().mentions()).containsExactly(disputes(STAYED));
    }

    @Test
    void removesSeveral() {
        Edit edit = new AnnotationEdit.Remove(Set.of(FERRY, PORT));
        assertThat(edit.label(PROJECT)).isEqualTo("removal of 2 highlights");
        assertThat(edit.apply(PROJECT).annotations()).isEmpty();
        assertThat(new AnnotationEdit.Remove(Set.of(PORT)).label(PROJECT)).isEqualTo("removal of a highlight");
    }

    private static AnnotationEdit.Link link(AnnotationId annotation, Body.Mention mention) {
        return new AnnotationEdit.Link(annotation, mention, LATER);
    }

    private static AnnotationEdit.Add add(ArticleId article, int start, int end, Body... bodies) {
        return new AnnotationEdit.Add("highlight", SKETCH.annotationRecord(article, start, end, bodies));
    }
}
