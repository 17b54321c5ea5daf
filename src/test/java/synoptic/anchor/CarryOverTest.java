package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Ids;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class CarryOverTest {

    private final Ids ids = new Ids();
    private final ArticleId article = ids.article();

    @ParameterizedTest(name = "{0}")
    @MethodSource("carried")
    void carries(String name, String old, String corrected, boolean exact) {
        Marked before = Marked.of(old);
        Marked after = Marked.of(corrected);
        Annotation annotation = annotation(before);

        CarryOver carried = CarryOver.of(before.article(), List.of(annotation), after.article());

        Target target = carried.targets().get(annotation.id());
        assertThat(carried.review()).isEmpty();
        assertThat(target.range()).isEqualTo(after.range().orElseThrow());
        assertThat(target.anchor()).isInstanceOf(exact ? Anchor.Exact.class : Anchor.Approximate.class);
        TextQuoteSelector kept = exact ? after.quote() : annotation.target().quote();
        assertThat(target.quote()).isEqualTo(kept);
    }

    static Stream<Arguments> carried() {
        String refrain = "The minister declined to say more about the letter from Orsa.\n\n";
        String marked = "⟦" + refrain.strip() + "⟧\n\n";
        String ships = "Alpha is the name of the first of our ships.\n\n";
        String more = "Beta is the name of the second of our ships.\n\n";
        return Stream.of(
            Arguments.of("nothing changed", "The ⟦ferry⟧ left.", "The ⟦ferry⟧ left.", true),
            Arguments.of("a menu line left out", "Home | News | Sport\n\nThe ⟦ferry⟧ left at noon.",
                "The ⟦ferry⟧ left at noon.", true),
            Arguments.of("a wrong encoding put right", "Das MÃ¤rchen vom ⟦goldenen Schlüssel und der Fee⟧ endet hier.",
                "Das Märchen vom ⟦goldenen Schlüssel und der Fee⟧ endet hier.", true),
            Arguments.of("a wrong encoding inside the passage", "He said he ⟦couldnâ€™t remember the owner’s name⟧ at all.",
                "He said he ⟦couldn’t remember the owner’s name⟧ at all.", false),
            Arguments.of("a word changed", "The boat ⟦sank near the old pier⟧ on Monday.",
                "The boat ⟦sank near the new pier⟧ on Monday.", false),
            Arguments.of("the second of three equal paragraphs",
                "One. " + refrain + marked + refrain + "End of it all here.",
                "New first line.\n\nOne. " + refrain + marked + refrain + "End of it all here.", true),
            Arguments.of("equal paragraphs that only far context tells apart",
                ships + refrain + more + marked + "Gamma is the third.",
                ships + refrain + more + marked + "Gamma was the third of them.", true));
    }

    @Test
    void whatIsGoneIsOrphanedAndReviewedInOrder() {
        Marked first = Marked.of("Rain fell. ⟦Two wells ran dry in Orsa.⟧ The river rose. Nine cows drowned at Tarn.");
        Annotation gone = annotation(first);
        Annotation alsoGone = annotation(Marked.of(
            "Rain fell. Two wells ran dry in Orsa. The river rose. ⟦Nine cows drowned at Tarn.⟧"));
        Annotation kept = annotation(Marked.of(
            "Rain fell. Two wells ran dry in Orsa. ⟦The river rose.⟧ Nine cows drowned at Tarn."));

        CarryOver carried = CarryOver.of(first.article(), List.of(alsoGone, kept, gone),
            ArticleText.ofParagraphs(List.of("Rain fell. The river rose.")));

        assertThat(carried.review()).extracting(CarryOver.Doubt::annotation).containsExactly(alsoGone.id(), gone.id());
        assertThat(carried.targets().get(gone.id())).isEqualTo(
            new Target(article, new Anchor.Orphan(gone.range()), gone.target().quote()));
        assertThat(carried.targets().get(kept.id()).isAnchored()).isTrue();
        assertThat(carried.targets()).hasSize(3);
    }

    @Test
    void oneOfTwinsThatLostTheOtherIsForReview() {
        String twin = "No comment was to be had on that day.";
        Marked before = Marked.of("⟦" + twin + "⟧ " + twin);
        Annotation annotation = annotation(before);

        CarryOver carried = CarryOver.of(before.article(), List.of(annotation),
            new ArticleText("At last. " + twin + " " + twin + " " + twin, List.of(), List.of()));

        assertThat(carried.review()).singleElement()
            .satisfies(doubt -> assertThat(doubt.match().outcome()).isEqualTo(Match.Outcome.NEAR_TIE));
    }

    @Test
    void anOrphanWhoseWordsComeBackIsAnchoredAgain() {
        Marked first = Marked.of("Rain fell. ⟦Two wells ran dry in Orsa.⟧ The river rose.");
        Target orphan = new Target(article, new Anchor.Orphan(first.range().orElseThrow()), first.quote());
        Annotation annotation = annotation(orphan);
        ArticleText without = new ArticleText("Rain fell. The river rose.", List.of(), List.of());

        CarryOver back = CarryOver.of(without, List.of(annotation), first.article());
        CarryOver still = CarryOver.of(without, List.of(annotation), without);

        assertThat(back.targets().get(annotation.id()).anchor())
            .isEqualTo(new Anchor.Exact(first.range().orElseThrow()));
        assertThat(still.targets().get(annotation.id())).isEqualTo(orphan);
        assertThat(still.review()).hasSize(1);
    }

    @Test
    void anApproximatePlaceStaysApproximateUntilItsWordsAreBack() {
        Marked quoted = Marked.of("The boat ⟦sank near the old pier⟧ on Monday.");
        Marked changed = Marked.of("The boat ⟦sank near the new pier⟧ on Monday.");
        Annotation annotation = annotation(new Target(article,
            new Anchor.Approximate(changed.range().orElseThrow(), 0.8), quoted.quote()));

        CarryOver again = CarryOver.of(changed.article(), List.of(annotation), changed.article());
        CarryOver back = CarryOver.of(changed.article(), List.of(annotation), quoted.article());

        assertThat(again.targets().get(annotation.id())).isEqualTo(annotation.target());
        assertThat(back.targets().get(annotation.id()).anchor())
            .isEqualTo(new Anchor.Exact(quoted.range().orElseThrow()));
    }

    @Test
    void anAcceptedPlaceIsDescribedByItsOwnWords() {
        Marked before = Marked.of("The boat ⟦sank near the old pier⟧ on Monday.");
        Marked after = Marked.of("The boat ⟦went down⟧ on Monday.");

        Target accepted = CarryOver.accepted(annotation(before).target(), after.range().orElseThrow(), after.article());

        assertThat(accepted.anchor()).isEqualTo(new Anchor.Exact(after.range().orElseThrow()));
        assertThat(accepted.quote()).isEqualTo(after.quote());
    }

    @Test
    void anEditBesideAPassageNeverMovesItElsewhere() {
        Random random = new Random(2);
        String[] words = "rain river well cow mayor boat pier storm night Orsa Tarn ship noon bread salt".split(" ");
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 400; word++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? ". " : " ");
        }
        ArticleText old = new ArticleText(text.toString(), List.of(), List.of());
        int cut = text.indexOf(" ", 1_000);
        ArticleText corrected = new ArticleText(
            text.substring(0, cut) + " wholly new words stand here" + text.substring(cut), List.of(), List.of());
        for (int start = 0; start < cut - 30; start += 17) {
            TextRange range = new TextRange(start, start + 25);
            Annotation annotation =
                annotation(new Target(article, new Anchor.Exact(range), Quotes.describe(old, range)));

            CarryOver carried = CarryOver.of(old, List.of(annotation), corrected);

            assertThat(carried.targets().get(annotation.id()).range()).isEqualTo(range);
        }
    }

    private Annotation annotation(Marked marked) {
        return annotation(new Target(article, new Anchor.Exact(marked.range().orElseThrow()), marked.quote()));
    }

    private Annotation annotation(Target target) {
        return new Annotation(ids.annotation(), target, List.of(), "", ProjectSketch.NOON, ProjectSketch.NOON);
    }
}
