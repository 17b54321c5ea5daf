package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.DRAWN;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.supports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.testing.Sketch;

class ClaimEditTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId north = sketch.article("The northern ferry sailed at noon.");
    private final ArticleId south = sketch.article("Nothing left the southern port.");
    private final ArticleId east = sketch.article("In the east it rained.");
    private final ClaimId sailed = sketch.claim("A ferry sailed", east);
    private final ClaimId late = sketch.claim("It was late", south, east);
    private final ClaimId full = sketch.claim("It was full");
    private final AnnotationId ferry = sketch.annotation(north, 13, 18, supports(sailed), disputes(late));
    private final AnnotationId noon = sketch.annotation(north, 29, 33, disputes(late), supports(full));
    private final AnnotationId nothing = sketch.annotation(south, 0, 7, disputes(sailed));
    private final Project project = sketch.project();

    @Test
    void addsAClaimWithAFreeNumberOnly() {
        Claim fourth = sketch.claimRecord(4, project.nextClaimRank(), "It rained");
        assertThat(new ClaimEdit.Add(fourth).label(project)).isEqualTo("new claim 4");
        assertThat(new ClaimEdit.Add(fourth).apply(project).claimsInOrder()).last().isEqualTo(fourth);
        refused(new ClaimEdit.Add(sketch.claimRecord(3, 0, "It rained")), "There is a claim 3 already.");
        refused(new ClaimEdit.Add(project.claim(full).orElseThrow()), "The claim is in the project already.");
    }

    @Test
    void changesWordsAndMemo() {
        Project after = new ClaimEdit.EditMemo(late, "by an hour?", LATER)
            .apply(new ClaimEdit.EditStatement(late, "It came late", DRAWN).apply(project));
        assertThat(after.claim(late).orElseThrow().statement()).isEqualTo("It came late");
        assertThat(after.claim(late).orElseThrow().memo()).isEqualTo("by an hour?");
        assertThat(after.claim(late).orElseThrow().modified()).isEqualTo(LATER);
        assertThat(new ClaimEdit.EditStatement(late, "x", LATER).label(project))
            .isEqualTo("change of the words of claim 2");
        assertThat(new ClaimEdit.EditMemo(late, "x", LATER).label(project)).isEqualTo("change of the memo on claim 2");
        assertThat(new ClaimEdit.EditStatement(late, "It was late", LATER).changes(project)).isEmpty();
        assertThat(new ClaimEdit.EditMemo(late, "", LATER).changes(project)).isEmpty();
    }

    @Test
    void wordsAndMemoAreTypedEachInAStepOfItsOwn() {
        assertThat(Set.of(new ClaimEdit.EditStatement(late, "x", LATER).mergeKey(project),
            new ClaimEdit.EditStatement(full, "x", LATER).mergeKey(project),
            new ClaimEdit.EditMemo(late, "x", LATER).mergeKey(project), "")).hasSize(4);
    }

    @ParameterizedTest(name = "{0} in front of {1}: {2}")
    @CsvSource({"3, 1, 3 1 2", "3, 2, 1 3 2", "1, 3, 2 1 3", "1, , 2 3 1", "2, , 1 3 2", "2, 1, 2 1 3"})
    void movesAClaimInTheList(int moved, Integer before, String order) {
        Edit edit = reorder(project, moved, before);
        assertThat(edit.label(project)).isEqualTo("move of claim " + moved + " in the list");
        assertThat(edit.changes(project)).as("only one record").hasSize(1);
        assertThat(order(edit.apply(project))).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} in front of {1}")
    @CsvSource({"1, 1", "1, 2", "2, 3", "3, "})
    void aClaimThatStaysWhereItIsDoesNotChange(int moved, Integer before) {
        assertThat(reorder(project, moved, before).changes(project)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 5 5", "1 2 3", "-9223372036854775808 0 9223372036854775807",
        "9223372036854775805 9223372036854775806 9223372036854775807", "-4 -4 0"})
    void anyRanksCanBeReordered(String ranks) {
        List<Claim> claims = project.claimsInOrder();
        List<Long> values = Arrays.stream(ranks.split(" ")).map(Long::valueOf).toList();
        Project odd = project;
        for (int i = 0; i < claims.size(); i++) {
            odd = odd.with(claims.get(i).withRank(values.get(i)));
        }
        assertThat(order(reorder(odd, 3, 1).apply(odd))).isEqualTo("3 1 2");
        assertThat(order(reorder(odd, 1, 3).apply(odd))).isEqualTo("2 1 3");
        assertThat(order(reorder(odd, 1, null).apply(odd))).isEqualTo("2 3 1");
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoClaims() {
        Project now = project;
        for (int i = 0; i < 100; i++) {
            now = reorder(now, i % 2 == 0 ? 3 : 2, i % 2 == 0 ? 2 : 3).apply(now);
            assertThat(order(now)).isEqualTo(i % 2 == 0 ? "1 3 2" : "1 2 3");
        }
    }

    @Test
    void mergingMovesMentionsKeepsMemosAndOnlySilencesOfAll() {
        Project noted = new ClaimEdit.EditMemo(late, "how late?", DRAWN).apply(
            new ClaimEdit.EditMemo(sailed, "which ferry?", DRAWN).apply(project));
        Edit edit = new ClaimEdit.Merge(sailed, Set.of(sailed, late), LATER);
        Project after = edit.apply(noted);
        Claim merged = after.claim(sailed).orElseThrow();
        assertThat(edit.label(noted)).isEqualTo("merging of claim 2 into claim 1");
        assertThat(after.claim(late)).isEmpty();
        assertThat(merged.memo()).isEqualTo("which ferry?\n\nhow late?");
        assertThat(merged.silences()).extracting(Silence::article).containsExactly(east);
        assertThat(after.annotation(ferry).orElseThrow().bodies()).as("its own link stays")
            .containsExactly(supports(sailed));
        assertThat(after.annotation(noon).orElseThrow().bodies()).containsExactly(disputes(sailed), supports(full));
        assertThat(after.mentionsOf(late)).isEmpty();
    }

    @Test
    void mergingIntoASilentClaimEndsItsSilenceWhereTheOthersAreMentioned() {
        Project after = new ClaimEdit.Merge(late, Set.of(sailed, full), LATER).apply(project);
        assertThat(after.claim(late).orElseThrow().silences()).isEmpty();
        assertThat(after.mentionsOf(late)).hasSize(3);
        assertThat(new ClaimEdit.Merge(late, Set.of(sailed, full), LATER).label(project))
            .isEqualTo("merging of 2 claims into claim 2");
    }

    @Test
    void mergingWithNothingChangesNothing() {
        assertThat(new ClaimEdit.Merge(sailed, Set.of(sailed), LATER).changes(project)).isEmpty();
        refused(new ClaimEdit.Merge(sailed, Set.of(missing()), LATER), "The claim is no longer in the project.");
    }

    @Test
    void splittingMovesSomeMentionsToAClaimRightBelow() {
        Claim early = sketch.claimRecord(4, 0, "It was early", south, north);
        Edit edit = new ClaimEdit.Split(sailed, early, Set.of(nothing), LATER);
        Project after = edit.apply(project);
        assertThat(edit.label(project)).isEqualTo("splitting of claim 4 off claim 1");
        assertThat(order(after)).isEqualTo("1 4 2 3");
        assertThat(after.mentionsOf(early.id())).extracting(Annotation::id).containsExactly(nothing);
        assertThat(after.mentionsOf(sailed)).extracting(Annotation::id).containsExactly(ferry);
        assertThat(after.annotation(nothing).orElseThrow().mentions()).containsExactly(disputes(early.id()));
        assertThat(after.claim(early.id()).orElseThrow().silences()).extracting(Silence::article)
            .containsExactly(north);
        assertThat(after.claim(sailed)).isEqualTo(project.claim(sailed));
        assertThat(Step.of(edit, project, LATER).inverse().apply(after)).isEqualTo(project);
    }

    @Test
    void splittingOffWhatIsNotThereIsRefused() {
        Claim early = sketch.claimRecord(4, 0, "It was early");
        refused(new ClaimEdit.Split(sailed, early, Set.of(noon), LATER), "The highlight is not linked to that claim.");
        refused(new ClaimEdit.Split(missing(), early, Set.of(), LATER), "The claim is no longer in the project.");
        refused(new ClaimEdit.Split(sailed, sketch.claimRecord(2, 0, "x"), Set.of(), LATER),
            "There is a claim 2 already.");
    }

    @Test
    void removingAClaimKeepsTheHighlights() {
        Edit edit = new ClaimEdit.Remove(late, LATER);
        Project after = edit.apply(project);
        assertThat(edit.label(project)).isEqualTo("removal of claim 2");
        assertThat(after.claim(late)).isEmpty();
        assertThat(after.annotation(ferry).orElseThrow().bodies()).containsExactly(supports(sailed));
        assertThat(after.annotation(noon).orElseThrow().bodies()).containsExactly(supports(full));
        assertThat(after.claim(full)).map(Claim::number).as("numbers are stable").contains(3);
        refused(edit, after, "The claim is no longer in the project.");
    }

    @Test
    void aSilenceIsConfirmedOnceAndWithdrawn() {
        Edit confirm = new ClaimEdit.ConfirmSilence(full, new Silence(south, "Ada", LATER));
        Project silent = confirm.apply(project);
        assertThat(confirm.label(project)).isEqualTo("confirmed silence on claim 3");
        assertThat(silent.claim(full).orElseThrow().silences()).containsExactly(new Silence(south, "Ada", LATER));
        assertThat(new ClaimEdit.ConfirmSilence(full, new Silence(south, "Bo", LATER.plusSeconds(9))).changes(silent))
            .as("the first confirmation stays").isEmpty();
        Edit withdraw = new ClaimEdit.WithdrawSilence(full, south, LATER);
        assertThat(withdraw.label(silent)).isEqualTo("withdrawal of a confirmed silence on claim 3");
        assertThat(withdraw.apply(silent).claim(full).orElseThrow().silences()).isEmpty();
        assertThat(withdraw.changes(project)).isEmpty();
    }

    @Test
    void noSilenceIsConfirmedWhereTheClaimIsMentioned() {
        refused(new ClaimEdit.ConfirmSilence(full, new Silence(north, "Ada", LATER)),
            "The article mentions that claim.");
        refused(new ClaimEdit.ConfirmSilence(full, new Silence(new ArticleId(new UUID(1, 1)), "Ada", LATER)),
            "The article is no longer in the project.");
    }

    private void refused(Edit edit, String sentence) {
        refused(edit, project, sentence);
    }

    private static void refused(Edit edit, Project project, String sentence) {
        assertThatThrownBy(() -> edit.changes(project)).isInstanceOf(EditRefused.class).hasMessage(sentence);
    }

    private static Edit reorder(Project project, int moved, Integer before) {
        return new ClaimEdit.Reorder(project.claimNumbered(moved).orElseThrow().id(),
            Optional.ofNullable(before).flatMap(project::claimNumbered).map(Claim::id));
    }

    private static String order(Project project) {
        return String.join(" ", project.claimsInOrder().stream().map(claim -> "" + claim.number()).toList());
    }

    private static ClaimId missing() {
        return new ClaimId(new UUID(1, 1));
    }
}
