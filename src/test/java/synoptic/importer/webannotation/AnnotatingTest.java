package synoptic.importer.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.exporter.Ferry;
import synoptic.importer.webannotation.Annotating.Planned;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class AnnotatingTest {

    private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

    private final Ferry ferry = new Ferry();
    private final Annotating annotating = new Annotating(new Ids());
    private final WebAnnotationReader reader = new WebAnnotationReader();

    @Test
    void aQuoteBecomesAnAnnotationWithItsContext() {
        Planned planned = plan(quote(ferry.tide.toString(), "left at noon"), "");
        Annotation made = only(planned);
        assertThat(made.target().anchor()).isEqualTo(new Anchor.Exact(ferry.sketch.find(ferry.tide, "left at noon")));
        assertThat(made.target().quote().exact()).isEqualTo("left at noon");
        assertThat(made.target().quote().prefix()).endsWith("The ship ");
        assertThat(made.target().quote().suffix()).startsWith(".");
        assertThat(made.creator()).isEqualTo("Cara");
        assertThat(made.created()).isEqualTo(made.modified()).isEqualTo(NOW);
        assertThat(planned.warning()).isEmpty();
    }

    @Test
    void anAnnotationKeepsTheNameAndTimesThatItCameWith() {
        Annotation made = only(plan(quote(ferry.tide.toString(), "left at noon"),
            "\"creator\":{\"name\":\"Dov\"},\"created\":\"2020-01-02T03:04:05Z\","));
        assertThat(made.creator()).isEqualTo("Dov");
        assertThat(made.created()).isEqualTo(made.modified()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
    }

    @Test
    void positionsCountCodePoints() {
        String text = ferry.article(ferry.tide).text().text();
        TextRange range = ferry.sketch.find(ferry.tide, "crew");
        int start = text.codePointCount(0, range.start());
        Annotation made = only(plan(target(ferry.tide.toString(),
            "{\"type\":\"TextPositionSelector\",\"start\":" + start + ",\"end\":" + (start + 4) + "}"), ""));
        assertThat(start).isEqualTo(range.start() - 2);
        assertThat(made.range()).isEqualTo(range);
        assertThat(made.target().quote().exact()).isEqualTo("crew");
    }

    @Test
    void aPositionChoosesBetweenPlacesThatAQuoteLeavesOpen() {
        var article = ferry.sketch.article("Echo", "", "Echo", "the tide, the tide, the tide");
        int second = ferry.sketch.find(article, ", the tide").start() + 2;
        String quote = "{\"type\":\"TextQuoteSelector\",\"exact\":\"the tide\"}";
        Planned told = plan(target(article.toString(), quote + ",{\"type\":\"TextPositionSelector\",\"start\":"
            + second + ",\"end\":"
            + (second + 8) + "}"), "");
        assertThat(only(told).range().start()).isEqualTo(second);
        assertThat(told.warning()).isEmpty();
        Planned open = plan(target(article.toString(), quote), "");
        assertThat(only(open).range()).isEqualTo(ferry.sketch.find(article, "the tide"));
        assertThat(open.warning()).contains("The quotation fits 3 places equally; the first one was taken.");
    }

    @Test
    void wordsThatChangedALittleAreTakenWithAWarning() {
        Planned planned = plan(quote(ferry.herald.toString(), "Harbor staff say that they warned the captain twice"),
            "");
        assertThat(only(planned).target().anchor()).isInstanceOf(Anchor.Approximate.class);
        assertThat(only(planned).target().quote().exact()).startsWith("Harbor staff say that");
        assertThat(planned.warning().orElseThrow())
            .startsWith("The words differ from the quotation; taken was “Harbour staff");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nowhere|There is no article “nowhere” in the project.",
        "00000000-0000-7000-8000-0000000000cd|"
            + "There is no article “00000000-0000-7000-8000-0000000000cd” in the project."})
    void refusesUnknownArticles(String source, String sentence) {
        assertThatThrownBy(() -> plan(quote(source, "left at noon"), "")).isInstanceOf(AnnotationRefused.class)
            .hasMessage(sentence);
    }

    @Test
    void refusesWordsThatAreNotThere() {
        assertThatThrownBy(() -> plan(quote(ferry.tide.toString(), "Another story, about bees"), ""))
            .isInstanceOf(AnnotationRefused.class)
            .hasMessage("The words “Another story, about bees” are not in “Ferry runs aground off Skarn”.");
    }

    @Test
    void theVeryWordsAmongOtherWordsAreTakenWithAWarning() {
        String among = "{\"type\":\"TextQuoteSelector\",\"exact\":\"noon\",\"prefix\":\"A thousand bees danced over the clover until \","
            + "\"suffix\":\" while the keeper slept beneath his tree\"}";

        Planned planned = plan(target(ferry.tide.toString(), among), "");

        assertThat(only(planned).target().anchor()).isEqualTo(new Anchor.Exact(ferry.sketch.find(ferry.tide, "noon")));
        assertThat(planned.warning()).contains("The words stand in 1 place, but among other words than the quotation says.");
    }

    @Test
    void refusesAPositionOutsideOfTheText() {
        assertThatThrownBy(() ->
            plan(target(ferry.quiet.toString(), "{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":5000}"), ""))
            .isInstanceOf(AnnotationRefused.class)
            .hasMessageStartingWith("The position 1–5000 lies outside of “Summer timetable");
    }

    @Test
    void articlesAreKnownByIdUrnAndAddress() {
        for (String source : List.of(ferry.tide.toString(), "urn:uuid:" + ferry.tide, ferry.tide.toString()
            .toUpperCase(),
            "https://tide.example/ferry?a=1&b=2")) {
            assertThat(only(plan(quote(source, "left at noon"), "")).article()).isEqualTo(ferry.tide);
        }
    }

    @Test
    void claimsAndTagsThatAreThereAreFoundWhateverTheirCaseAndSpaces() {
        Planned planned = plan(quote(ferry.tide.toString(), "left at noon"), body("tagging", "FIGURES")
            + body("tagging", "People")
            + body("identifying", "the  ferry ran AGROUND",
            "\"synoptic:stance\":\"disputes\",\"synoptic:speaker\":\"Bo\""));
        assertThat(only(planned).bodies()).containsExactly(new Body.Tagging(ferry.numbers),
            new Body.Tagging(ferry.passengers),
            new Body.Mention(ferry.aground, Stance.DISPUTES, "Bo"));
        assertThat(planned.edit().edits()).hasSize(1);
    }

    @Test
    void claimsAndTagsThatAreNotThereAreMade() {
        Planned planned = plan(quote(ferry.tide.toString(), "left at noon"), body("identifying", "It left late")
            + body("identifying", "It was new") + body("tagging", "times"));
        Project after = planned.edit().apply(ferry.project());
        assertThat(after.claimsInOrder()).extracting(Claim::statement).endsWith("It left late", "It was new");
        assertThat(after.claimsInOrder()).extracting(Claim::number).endsWith(4, 5);
        assertThat(after.tags()).extracting(Tag::name).contains("times");
        assertThat(planned.edit().label(after)).isEqualTo("import of an annotation");
    }

    @ParameterizedTest
    @CsvSource({"figures/tons,figures,tons", "FIGURES / Tons,figures,Tons", "harbour/pilots,harbour,pilots"})
    void aSlashInATagPutsItBelowAnother(String value, String above, String name) {
        Project after = plan(quote(ferry.tide.toString(), "left at noon"), body("tagging", value)).edit()
            .apply(ferry.project());
        Tag made = after.tags().stream().filter(tag -> tag.name().equals(name)).findFirst().orElseThrow();
        assertThat(made.parent().flatMap(after::tag)).map(Tag::name).contains(above);
    }

    @Test
    void aTagThatHasASlashInItsNameIsFoundAsItIs() {
        var both = ferry.sketch.tag("and/or", "#000000");
        assertThat(only(plan(quote(ferry.tide.toString(), "left at noon"), body("tagging", "And/or"))).bodies())
            .containsExactly(new Body.Tagging(both));
    }

    @Test
    void theSameThingSaidTwiceIsSaidOnce() {
        Annotation made = only(plan(quote(ferry.tide.toString(), "left at noon"), body("tagging", "figures")
            + body("tagging", "Figures")
            + body("identifying", "New") + body("identifying", "new") + body("commenting", "one")
            + body("commenting", "two")));
        assertThat(made.bodies()).hasSize(3);
        assertThat(made.comment()).isEqualTo("one\n\ntwo");
    }

    @Test
    void oneClaimWithTwoStancesIsRefused() {
        assertThatThrownBy(() -> plan(quote(ferry.tide.toString(), "left at noon"), body("identifying", "New")
            + body("identifying", "new", "\"synoptic:stance\":\"disputes\"")))
            .isInstanceOf(AnnotationRefused.class).hasMessageContaining("names the claim “new” twice");
    }

    @Test
    void severalTargetsAreSeveralAnnotations() {
        Planned planned = annotating.plan(ferry.project(), reader.read("{\"type\":\"Annotation\",\"target\":["
            + object(ferry.tide.toString(), words("left at noon"), "") + "," + object(ferry.herald.toString(),
            words("on every chart"), "")
            + "]}"), "Cara", NOW);
        assertThat(planned.annotations()).hasSize(2);
        assertThat(planned.edit().label(ferry.project())).isEqualTo("import of 2 annotations");
    }

    @Test
    void aLinkGoesToTheAnnotationsThatStandThere() {
        String line = "{\"type\":\"Annotation\",\"motivation\":\"linking\",\"body\":{"
            + "\"type\":\"TextualBody\",\"purpose\":\"identifying\","
            + "\"value\":\"The captain had been warned\"},\"target\":["
            + object(ferry.herald.toString(), words("on every chart"), ",\"synoptic:stance\":\"discusses\"") + ","
            + object(ferry.tide.toString(), words("Nobody had warned us"),
                ",\"synoptic:stance\":\"disputes\",\"synoptic:speaker\":\"the captain\"")
            + "]}";
        Planned planned = annotating.plan(ferry.project(), reader.read(line), "Cara", NOW);
        assertThat(planned.annotations()).containsExactly(ferry.plain, ferry.denial);
        assertThat(planned.edit().edits()).hasSize(1);
        Project after = planned.edit().apply(ferry.project());
        assertThat(after.annotation(ferry.plain).orElseThrow().mentionOf(ferry.warned))
            .contains(new Body.Mention(ferry.warned, Stance.DISCUSSES, ""));
        assertThat(annotating.plan(after, reader.read(line), "Cara", NOW).edit().edits()).isEmpty();
    }

    @Test
    void aCorrectedTextIsSearchedAnew() {
        plan(quote(ferry.quiet.toString(), "sails daily"), "");
        var article = ferry.article(ferry.quiet);
        ferry.sketch.with(article.withNextVersion(ArticleText.ofParagraphs(List.of("Now it sails daily.")),
            article.original()));
        assertThat(only(plan(quote(ferry.quiet.toString(), "sails daily"), "")).range())
            .isEqualTo(new TextRange(7, 18));
    }

    @Test
    void planningChangesNothing() {
        Project before = ferry.project();
        plan(quote(ferry.tide.toString(), "left at noon"), body("tagging", "new"));
        assertThat(ferry.project()).isSameAs(before);
    }

    private Planned plan(String target, String more) {
        return annotating.plan(ferry.project(), reader.read("{\"type\":\"Annotation\"," + bodiesIn(more)
            + "\"target\":" + target + "}"),
            "Cara", NOW);
    }

    private static String bodiesIn(String more) {
        return more.startsWith("{") ? "\"body\":[" + more.substring(0, more.length() - 1) + "]," : more;
    }

    private Annotation only(Planned planned) {
        assertThat(planned.annotations()).hasSize(1);
        return planned.edit().apply(ferry.project()).annotation(planned.annotations().getFirst()).orElseThrow();
    }

    private static String quote(String source, String exact) {
        return target(source, words(exact));
    }

    private static String words(String exact) {
        return "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + exact + "\"}";
    }

    private static String target(String source, String selectors) {
        return object(source, selectors, "");
    }

    private static String object(String source, String selectors, String more) {
        return "{\"source\":\"" + source + "\",\"selector\":[" + selectors + "]" + more + "}";
    }

    private static String body(String purpose, String value, String... more) {
        return "{\"type\":\"TextualBody\",\"purpose\":\"" + purpose + "\",\"value\":\"" + value + "\""
            + Stream.of(more).map(words -> "," + words).findFirst().orElse("") + "},";
    }
}
