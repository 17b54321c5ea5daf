package synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.DRAWN;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.supports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Sketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** What single records promise. */
class RecordsTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId north = sketch.article("The northern ferry sailed at noon.");
    private final ArticleId south = sketch.article("Nothing left the southern port.");

    @Test
    void idsRiseAndReadBack() {
        Ids ids = new Ids();
        List<ClaimId> made = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            made.add(ids.claim());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allSatisfy(id -> assertThat(id.value().version()).isEqualTo(7));
        assertThat(ClaimId.of(made.getFirst().toString())).isEqualTo(made.getFirst());
    }

    @Test
    void idsAreOrderedAsUnsignedNumbers() {
        List<UUID> rising = List.of(new UUID(0, 1), new UUID(0, Long.MAX_VALUE), new UUID(0, -1), new UUID(1, 0),
            new UUID(Long.MAX_VALUE, 0), new UUID(-1, 0));
        assertThat(rising).isSortedAccordingTo(EntityId.ORDER);
        assertThat(EntityId.ORDER.compare(new UUID(-1, -1), new UUID(-1, -1))).isZero();
        assertThat(rising.stream().map(UUID::toString).toList()).as("as their texts are").isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "../../etc/passwd", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5", "x"})
    void whatIsNoIdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleId.of(text));
    }

    @ParameterizedTest
    @EnumSource
    void stancesReadBackAndGoRound(Stance stance) {
        assertThat(Stance.ofKey(stance.key())).isEqualTo(stance);
        assertThat(stance.next().next().next()).isEqualTo(stance).isNotEqualTo(stance.next());
    }

    @Test
    void unknownStancesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stance.ofKey("asserts")).withMessageContaining("asserts");
    }

    @ParameterizedTest(name = "{0} < {1}")
    @CsvSource({"2016, 2017-01", "2017-07-08, 2017-07-08T00:01", "2017-07-08T15:44Z, 2017-07-08T15:45Z",
        "2017-07-08T18:00+02:00, 2017-07-08T17:00Z", "2017-07-08T10:00, 2017-07-08T10:00:01", "2017, ''"})
    void datesAreInOrderOfTime(String earlier, String later) {
        assertThat(new PublishedDate(earlier)).isLessThan(new PublishedDate(later));
        assertThat(new PublishedDate(later)).isGreaterThan(new PublishedDate(earlier));
    }

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({"2017, 2017-01-01", "2017-07, 2017-07-01", "2017-07-08, 2017-07-08",
        "2017-07-08T23:30-05:00, 2017-07-08"})
    void aDateHasADay(String iso, LocalDate day) {
        assertThat(new PublishedDate(iso).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2017-13", "2017-02-30", "17", "2017-07-08T25:00Z", "2017-07-08 10:00"})
    void whatIsNoDateIsRefused(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublishedDate(iso)).withMessageContaining(iso);
    }

    @Test
    void anUnknownDateHasNoDay() {
        assertThat(PublishedDate.UNKNOWN.isKnown()).isFalse();
        assertThatThrownBy(PublishedDate.UNKNOWN::day).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void claimsKnowTheirSilences() {
        Claim claim = sketch.claimRecord(1, 0, "It was late", north, south);
        assertThat(claim.silenceOf(north)).map(Silence::creator).contains("Ada");
        assertThat(claim.withoutSilencesOf(Set.of(north), LATER).silences()).extracting(Silence::article)
            .containsExactly(south);
        assertThat(claim.withoutSilencesOf(Set.of(north), LATER).modified()).isEqualTo(LATER);
        Claim silent = claim.withSilences(List.of(), DRAWN);
        assertThat(silent.withoutSilencesOf(Set.of(north), LATER)).isSameAs(silent);
        assertThatIllegalArgumentException().isThrownBy(() -> sketch.claimRecord(0, 0, "x"));
    }

    @Test
    void annotationsKnowWhatTheySay() {
        ClaimId late = sketch.claim("It was late");
        ClaimId full = sketch.claim("It was full");
        TagId hedge = sketch.tag("hedge");
        Annotation annotation = sketch.annotationRecord(north, 0, 3, supports(late), Sketch.tagged(hedge),
            new Body.Comment("when?"), disputes(full));
        assertThat(annotation.mentions()).containsExactly(supports(late), disputes(full));
        assertThat(annotation.mentionOf(full)).contains(disputes(full));
        assertThat(annotation.hasTag(hedge)).isTrue();
        assertThat(annotation.comment()).isEqualTo("when?");
        Annotation plain = sketch.annotationRecord(north, 0, 3);
        assertThat(plain.comment()).isEmpty();
        assertThat(plain.mentionOf(full)).isEmpty();
        assertThat(plain.hasTag(hedge)).isFalse();
    }

    @Test
    void onlyOrphansHaveNoPlace() {
        TextRange range = new TextRange(2, 4);
        TextQuoteSelector quote = new TextQuoteSelector("e ", "", "");
        assertThat(new Target(north, new Anchor.Exact(range), quote).isAnchored()).isTrue();
        assertThat(new Target(north, new Anchor.Approximate(range, 1), quote).isAnchored()).isTrue();
        Target orphan = new Target(north, new Anchor.Orphan(range), quote);
        assertThat(orphan.isAnchored()).isFalse();
        assertThat(orphan.range()).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.001, Double.NaN})
    void scoresLieBetweenZeroAndOne(double score) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchor.Approximate(TextRange.at(0), score));
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({"Ferry sails, Some words, Ferry sails", "' ', Some words, Some words",
        "'', 'First line\nsecond', First line"})
    void anArticleIsShownByItsTitleOrFirstLine(String title, String words, String shown) {
        ArticleId id = sketch.article(title, ArticleText.ofParagraphs(List.of(words)));
        assertThat(sketch.project().article(id)).map(Article::displayTitle).contains(shown);
    }

    @Test
    void aLongFirstLineIsCutBetweenCharacters() {
        String ship = "\uD83D\uDEA2";
        ArticleId fits = sketch.article("", ArticleText.ofParagraphs(List.of(ship.repeat(50))));
        ArticleId tooLong = sketch.article("", ArticleText.ofParagraphs(List.of(ship.repeat(100))));
        assertThat(sketch.project().article(fits)).map(Article::displayTitle).contains(ship.repeat(50));
        assertThat(sketch.project().article(tooLong)).map(Article::displayTitle).contains(ship.repeat(60) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#12345", "#1234567", "#12345G", "red", "#ABCDEF"})
    void coloursAreSixHexadecimalDigits(String color) {
        Tag tag = sketch.tagRecord("x", Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> tag.withColor(color));
        assertThat(tag.withColor("#abcdef").color()).isEqualTo("#abcdef");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TXT", "''", "../x", "ninechars"})
    void fileEndingsAreTame(String extension) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Original("x", extension, "0".repeat(64), 1));
    }
}
