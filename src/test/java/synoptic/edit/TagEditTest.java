package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.tagged;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.testing.Sketch;

class TagEditTest {

    private static final Sketch SKETCH = new Sketch();
    private static final ArticleId NORTH = SKETCH.article("The northern ferry sailed at noon.");
    private static final TagId VOICE = SKETCH.tag("voice");
    private static final TagId QUOTE = SKETCH.tag("quote", VOICE);
    private static final TagId SHORT = SKETCH.tag("short", QUOTE);
    private static final TagId MOOD = SKETCH.tag("mood");
    private static final TagId CALM = SKETCH.tag("calm", MOOD);
    private static final AnnotationId FERRY = SKETCH.annotation(NORTH, 13, 18, tagged(QUOTE), tagged(MOOD),
        new Body.Comment("hm"));
    private static final AnnotationId NOON = SKETCH.annotation(NORTH, 29, 33, tagged(SHORT));
    private static final Project PROJECT = SKETCH.project();

    static Stream<Arguments> trees() {
        return Stream.of(
            Arguments.of(new TagEdit.Add(SKETCH.tagRecord("calm", Optional.empty())),
                "calm mood(calm) voice(quote(short))", "new tag “calm”"),
            Arguments.of(change(QUOTE, tag -> tag.withName("saying")),
                "mood(calm) voice(saying(short))", "renaming of tag “quote”"),
            Arguments.of(change(QUOTE, tag -> tag.withName("QUOTE")),
                "mood(calm) voice(QUOTE(short))", "renaming of tag “quote”"),
            Arguments.of(change(QUOTE, tag -> tag.withParent(Optional.of(CALM))),
                "mood(calm(quote(short))) voice", "move of tag “quote”"),
            Arguments.of(change(QUOTE, tag -> tag.withParent(Optional.empty())),
                "mood(calm) quote(short) voice", "move of tag “quote”"),
            Arguments.of(merge(MOOD, VOICE), "mood(calm quote(short))", "merging of tag “voice” into tag “mood”"),
            Arguments.of(merge(VOICE, SHORT), "mood(calm) voice(quote)", "merging of tag “short” into tag “voice”"),
            Arguments.of(merge(QUOTE, VOICE), "mood(calm) quote(short)", "merging of tag “voice” into tag “quote”"),
            Arguments.of(merge(SHORT, VOICE), "mood(calm) quote(short)", "merging of tag “voice” into tag “short”"),
            Arguments.of(merge(SHORT, VOICE, QUOTE, MOOD), "short(calm)", "merging of 3 tags into tag “short”"),
            Arguments.of(new TagEdit.Remove(QUOTE, LATER), "mood(calm) voice(short)", "removal of tag “quote”"),
            Arguments.of(new TagEdit.Remove(VOICE, LATER), "mood(calm) quote(short)", "removal of tag “voice”"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("trees")
    void shapesTheTree(Edit edit, String tree, String label) {
        Step step = Step.of(edit, PROJECT, LATER);
        assertThat(step.label()).isEqualTo(label);
        assertThat(tree(step.apply(PROJECT), Optional.empty())).isEqualTo(tree);
        assertThat(step.inverse().apply(step.apply(PROJECT))).isEqualTo(PROJECT);
    }

    static Stream<Arguments> taggings() {
        return Stream.of(
            Arguments.of(merge(QUOTE, SHORT), "quote mood / quote"),
            Arguments.of(merge(MOOD, QUOTE), "mood / short"),
            Arguments.of(merge(CALM, QUOTE, MOOD, SHORT), "calm / calm"),
            Arguments.of(new TagEdit.Remove(MOOD, LATER), "quote / short"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("taggings")
    void takesPassagesAlong(Edit edit, String names) {
        Project after = edit.apply(PROJECT);
        assertThat(names(after, FERRY) + " / " + names(after, NOON)).isEqualTo(names);
        assertThat(after.annotation(FERRY).orElseThrow().comment()).isEqualTo("hm");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
            Arguments.of(new TagEdit.Add(SKETCH.tagRecord(" ", Optional.empty())), "A tag needs a name."),
            Arguments.of(new TagEdit.Add(SKETCH.tagRecord("Mood", Optional.empty())),
                "There is a tag “Mood” there already."),
            Arguments.of(new TagEdit.Add(PROJECT.tag(MOOD).orElseThrow()), "The tag is in the project already."),
            Arguments.of(new TagEdit.Add(SKETCH.tagRecord("x", Optional.of(new TagId(new UUID(1, 1))))),
                "The tag is no longer in the project."),
            Arguments.of(change(MOOD, tag -> tag.withName("VOICE")), "There is a tag “VOICE” there already."),
            Arguments.of(change(MOOD, tag -> tag.withName("")), "A tag needs a name."),
            Arguments.of(change(VOICE, tag -> tag.withParent(Optional.of(VOICE))), "A tag cannot stand below itself."),
            Arguments.of(change(VOICE, tag -> tag.withParent(Optional.of(SHORT))), "A tag cannot stand below itself."),
            Arguments.of(merge(VOICE, new TagId(new UUID(1, 1))), "The tag is no longer in the project."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refused(Edit edit, String sentence) {
        assertThatThrownBy(() -> edit.changes(PROJECT)).isInstanceOf(EditRefused.class).hasMessage(sentence);
    }

    @Test
    void twinsThatARemovalLeftCanStillBeChangedOtherwise() {
        Project twins = new TagEdit.Remove(MOOD, LATER).apply(
            new TagEdit.Add(SKETCH.tagRecord("calm", Optional.empty())).apply(PROJECT));
        Tag calm = twins.tag(CALM).orElseThrow();
        assertThat(new TagEdit.Change(calm.withColor("#000000")).apply(twins).tag(CALM)).map(Tag::color)
            .contains("#000000");
    }

    @Test
    void mergingJoinsMemosAndKeepsTheColourOfTheOneThatStays() {
        Project noted = change(VOICE, tag -> tag.withMemo("who?")).apply(
            new TagEdit.Change(PROJECT.tag(MOOD).orElseThrow().withMemo("how?").withColor("#ff0000")).apply(PROJECT));
        Tag merged = merge(VOICE, MOOD).apply(noted).tag(VOICE).orElseThrow();
        assertThat(merged.memo()).isEqualTo("who?\n\nhow?");
        assertThat(merged.color()).isEqualTo("#336699");
    }

    @Test
    void coloursAndNotesThatFollowEachOtherAreOneStepButNamesAndMovesStayAlone() {
        String colour = change(MOOD, tag -> tag.withColor("#000001")).mergeKey(PROJECT);
        assertThat(colour).isNotEmpty().isEqualTo(change(MOOD, tag -> tag.withColor("#000002")).mergeKey(PROJECT));
        assertThat(change(MOOD, tag -> tag.withMemo("x")).mergeKey(PROJECT)).isNotEmpty().isNotEqualTo(colour);
        assertThat(change(MOOD, tag -> tag.withName("x")).mergeKey(PROJECT)).isEmpty();
        assertThat(change(CALM, tag -> tag.withParent(Optional.empty())).mergeKey(PROJECT)).isEmpty();
    }

    private static TagEdit.Change change(TagId id, UnaryOperator<Tag> how) {
        return new TagEdit.Change(how.apply(PROJECT.tag(id).orElseThrow()));
    }

    private static TagEdit.Merge merge(TagId into, TagId... from) {
        return new TagEdit.Merge(into, Set.of(from), LATER);
    }

    private static String names(Project project, AnnotationId annotation) {
        return project.annotation(annotation).orElseThrow().taggings()
            .map(tagging -> project.tag(tagging.tag()).orElseThrow().name()).collect(Collectors.joining(" "));
    }

    /** The tree in one line: a(b c) means that b and c stand below a. */
    private static String tree(Project project, Optional<TagId> parent) {
        return project.tagsBelow(parent).stream().map(tag -> {
            String below = tree(project, Optional.of(tag.id()));
            return below.isEmpty() ? tag.name() : tag.name() + "(" + below + ")";
        }).collect(Collectors.joining(" "));
    }
}
