package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static synoptic.testing.Sketch.LATER;
import static synoptic.testing.Sketch.supports;
import static synoptic.testing.Sketch.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import synoptic.model.Anchor;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.testing.Sketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class ArticleEditTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId north = sketch.article("The northern ferry sailed at noon.");
    private final ArticleId south = sketch.article("Nothing left the southern port, whatever the harbour master said.");
    private final ClaimId sailed = sketch.claim("A ferry sailed", south);
    private final AnnotationId ferry = sketch.annotation(north, 13, 18, supports(sailed));
    private final AnnotationId noon = sketch.annotation(north, 29, 33);
    private final Project project = sketch.project();

    @Test
    void addsOneByNameAndSeveralByNumber() {
        Article one = articleOf("A third view");
        Edit add = new ArticleEdit.Add(List.of(one));
        assertThat(add.label(project)).isEqualTo("import of “A third view”");
        assertThat(add.apply(project).article(one.id())).contains(one);
        assertThat(new ArticleEdit.Add(List.of(one, articleOf("A fourth"))).label(project))
            .isEqualTo("import of 2 articles");
    }

    @Test
    void refusesToAddWhatIsThere() {
        Edit again = new ArticleEdit.Add(List.of(project.article(north).orElseThrow()));
        assertThatThrownBy(() -> again.changes(project)).isInstanceOf(EditRefused.class)
            .hasMessage("“The northern ferry sailed at noon.” is in the project already.");
    }

    @Test
    void changesDetails() {
        Metadata metadata = Metadata.NONE.withTitle("Ferry").withOutlet("Coast Courier");
        Edit edit = new ArticleEdit.EditMetadata(north, metadata);
        assertThat(edit.label(project)).isEqualTo("change of the details of “The northern ferry sailed at noon.”");
        assertThat(edit.apply(project).article(north).orElseThrow().metadata()).isEqualTo(metadata);
    }

    @Test
    void longTitlesAreCutInLabels() {
        assertThat(new ArticleEdit.EditMemo(south, "dull").label(project))
            .isEqualTo("change of the memo on “Nothing left the southern port, whateve…”");
    }

    @Test
    void typingAMemoIsOneStep() {
        assertThat(new ArticleEdit.EditMemo(south, "du").mergeKey(project))
            .isNotEmpty().isEqualTo(new ArticleEdit.EditMemo(south, "dull").mergeKey(project))
            .isNotEqualTo(new ArticleEdit.EditMemo(north, "du").mergeKey(project));
        assertThat(new ArticleEdit.EditMemo(south, "dull").apply(project).article(south).orElseThrow().memo())
            .isEqualTo("dull");
    }

    @Test
    void takesAnnotationsAndSilencesAlong() {
        Edit edit = new ArticleEdit.Remove(Set.of(north, south), LATER);
        Project after = edit.apply(project);
        assertThat(edit.label(project)).isEqualTo("removal of 2 articles");
        assertThat(after.articles()).isEmpty();
        assertThat(after.annotations()).isEmpty();
        assertThat(after.claim(sailed).orElseThrow().silences()).isEmpty();
        assertThat(Step.of(edit, project, LATER).inverse().apply(after)).isEqualTo(project);
    }

    @Test
    void aClaimWithoutASilenceThereIsNotTouchedByARemoval() {
        assertThat(new ArticleEdit.Remove(Set.of(north), LATER).changes(project)).extracting(RecordChange::id)
            .containsExactlyInAnyOrder(north, ferry, noon);
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        Edit edit = new ArticleEdit.Remove(Set.of(north, new ArticleId(new UUID(1, 1))), LATER);
        assertThatThrownBy(() -> edit.changes(project)).hasMessage("The article is no longer in the project.");
    }

    @Test
    void aNewVersionCarriesAnnotationsAndOrphansThoseBeyondTheEnd() {
        ArticleText shorter = ArticleText.ofParagraphs(List.of("A ferry sailed."));
        Edit edit = new ArticleEdit.NextVersion(north, shorter, Sketch.original(shorter),
            Metadata.NONE.withTitle("New"), Map.of(ferry, target(north, 2, 7)), LATER);
        Project after = edit.apply(project);
        assertThat(edit.label(project)).isEqualTo("new version of “The northern ferry sailed at noon.”");
        assertThat(after.article(north).orElseThrow().version()).isEqualTo(2);
        assertThat(after.article(north).orElseThrow().text()).isEqualTo(shorter);
        assertThat(after.annotation(ferry).orElseThrow().target()).isEqualTo(target(north, 2, 7));
        assertThat(after.annotation(noon).orElseThrow().target().anchor())
            .isEqualTo(new Anchor.Orphan(new TextRange(29, 33)));
        assertThat(after.annotation(ferry).orElseThrow().modified()).as("nobody edited it").isEqualTo(Sketch.DRAWN);
        assertThat(after.claim(sailed).orElseThrow().silenceOf(south)).map(Silence::article).contains(south);
    }

    /** An article of another sketch, far enough in that no id is taken. */
    private static Article articleOf(String title) {
        Sketch other = new Sketch();
        for (int i = 0; i < 40 + title.length(); i++) {
            other.tag("tag " + i);
        }
        ArticleId id = other.article(title);
        return other.project().article(id).orElseThrow();
    }
}
