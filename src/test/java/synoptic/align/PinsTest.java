package synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.supports;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;
import synoptic.text.TextRange;

class PinsTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId left = sketch.article("a".repeat(1_000));
    private final ArticleId right = sketch.article("b".repeat(1_000));
    private final List<ClaimId> claims = List.of(sketch.claim("one"), sketch.claim("two"), sketch.claim("three"));

    /** Mentions are written as claim@offset. */
    @ParameterizedTest(name = "{0}: {1} and {2} → {3}")
    @CsvSource({
        "no links,                         '',                '',                ''",
        "only one side mentions it,        1@10,              2@10,              ''",
        "one claim,                        1@10,              1@500,             1@10-500",
        "claims in the same order,         1@10 2@50 3@90,    1@20 2@70 3@400,   1@10-20 2@50-70 3@90-400",
        "one link crosses two,             1@10 2@50 3@90,    2@20 3@70 1@400,   2@50-20 3@90-70",
        "all cross: the likest in depth,   1@10 2@50 3@90,    3@20 2@70 1@400,   2@50-70",
        "first with first last with last,  1@10 1@900,        1@30 1@800,        1@10-30 1@900-800",
        "several here and one there,       1@10 1@480 1@900,  1@500,             1@480-500",
        "one here and several there,       1@500,             1@10 1@480 1@900,  1@500-480",
        "as many pins as there can be,     1@100 1@110 2@120, 1@10 1@990 2@995,  1@100-10 1@110-990 2@120-995",
        "two claims in one passage,        1@10 2@10,         1@20 2@60,         1@10-20",
        "the same place on both sides,     1@0,               1@0,               1@0-0"})
    void chainsWhatRisesInBoth(String name, String here, String there, String pins) {
        mention(left, here);
        mention(right, there);
        assertThat(text(Pins.between(sketch.project(), left, right))).isEqualTo(pins);
    }

    @Test
    void ofSeveralMentionsTheOneWithTheSameSpeakerOrStanceIsTaken() {
        ClaimId claim = claims.getFirst();
        sketch.annotation(left, 500, 510, new Body.Mention(claim, Stance.SUPPORTS, "The Mayor"));
        sketch.annotation(right, 490, 500, disputes(claim));
        sketch.annotation(right, 700, 710, new Body.Mention(claim, Stance.SUPPORTS, "the mayor"));
        assertThat(text(Pins.between(sketch.project(), left, right))).isEqualTo("1@500-700");
    }

    @Test
    void withoutASpeakerTheSameStanceIsTaken() {
        ClaimId claim = claims.getFirst();
        sketch.annotation(left, 500, 510, disputes(claim));
        sketch.annotation(right, 490, 500, supports(claim));
        sketch.annotation(right, 600, 610, disputes(claim));
        assertThat(text(Pins.between(sketch.project(), left, right))).isEqualTo("1@500-600");
    }

    @Test
    void orphansPinNothing() {
        mention(left, "1@10");
        Annotation found = sketch.annotationRecord(right, 20, 30, supports(claims.getFirst()));
        sketch.add(found.withTarget(new Target(right, new Anchor.Orphan(new TextRange(20, 30)),
            new TextQuoteSelector("", "", "")), Sketch.LATER));
        assertThat(Pins.between(sketch.project(), left, right)).isEmpty();
    }

    @Test
    void articlesThatAreNotThereShareNothing() {
        assertThat(Pins.between(sketch.project(), left, new ArticleId(new UUID(1, 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void risesAndIsTheSameFromTheOtherSide(long seed) {
        Project project = new RandomProjects(seed).project(4, 80, 12, 2);
        List<ArticleId> articles = project.articles().stream().map(article -> article.id()).toList();
        for (ArticleId one : articles) {
            for (ArticleId other : articles) {
                List<Pin> pins = Pins.between(project, one, other);
                assertThat(Pins.between(project, other, one)).map(Pin::turned).isEqualTo(pins);
                for (int i = 1; i < pins.size(); i++) {
                    assertThat(pins.get(i).left().start()).isGreaterThan(pins.get(i - 1).left().start());
                    assertThat(pins.get(i).right().start()).isGreaterThan(pins.get(i - 1).right().start());
                }
            }
        }
    }

    @Test
    void aClaimMentionedHundredsOfTimesIsPairedInReadingOrder() {
        Sketch many = new Sketch();
        ArticleId one = many.article("a".repeat(3_000));
        ArticleId other = many.article("b".repeat(3_000));
        ClaimId claim = many.claim("one");
        for (int i = 0; i < 600; i++) {
            many.annotation(one, 4 * i, 4 * i + 3, supports(claim));
            if (i % 2 == 0) {
                many.annotation(other, 4 * i, 4 * i + 3, supports(claim));
            }
        }
        List<Pin> pins = Pins.between(many.project(), one, other);
        assertThat(pins).hasSize(300).allSatisfy(pin -> assertThat(pin.left()).isEqualTo(pin.right()));
    }

    @Test
    void pinsTurn() {
        Pin pin = new Pin(claims.getFirst(), new TextRange(1, 2), new TextRange(3, 4));
        assertThat(pin.turned()).isEqualTo(new Pin(claims.getFirst(), new TextRange(3, 4), new TextRange(1, 2)));
        assertThat(new PixelPin(1, 2).turned()).isEqualTo(new PixelPin(2, 1));
        assertThat(PixelPin.of(List.of(pin), offset -> 10 * offset, offset -> 100 * offset))
            .containsExactly(new PixelPin(10, 300));
    }

    private void mention(ArticleId article, String mentions) {
        for (String mention : mentions.split(" ")) {
            if (!mention.isEmpty()) {
                int at = Integer.parseInt(mention.substring(2));
                sketch.annotation(article, at, at + 5, supports(claims.get(mention.charAt(0) - '1')));
            }
        }
    }

    private String text(List<Pin> pins) {
        return String.join(" ", pins.stream().map(pin -> claims.indexOf(pin.claim()) + 1
            + "@" + pin.left().start() + "-" + pin.right().start()).toList());
    }
}
