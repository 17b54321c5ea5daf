package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.exporter.Ferry;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.testing.ProjectSketch;

class PageIndexTest {

    private final Ferry ferry = new Ferry();

    @Test
    void articlesStandByDateAndThoseWithoutOneLast() {
        assertThat(new PageIndex(ferry.project()).articles()).extracting(Article::id)
            .containsExactly(ferry.herald, ferry.tide, ferry.quiet);
    }

    @Test
    void badgesAreLettersAndNeverTheSameTwice() {
        PageIndex index = new PageIndex(ferry.project());
        assertThat(Stream.of(ferry.herald, ferry.tide, ferry.quiet).map(index::badge)).containsExactly("H", "T", "T2");
    }

    @Test
    void mentionsOfAClaimFollowTheArticlesAndGoRound() {
        PageIndex index = new PageIndex(ferry.project());
        List<Occurrence> found = index.occurrences(ferry.warned);
        assertThat(found).extracting(occurrence -> occurrence.annotation().article())
            .containsExactly(ferry.herald, ferry.tide, ferry.tide);
        assertThat(index.next(found.get(0))).contains(found.get(1));
        assertThat(index.next(found.get(2))).contains(found.get(0));
    }

    @Test
    void theOnlyMentionHasNoNext() {
        ProjectSketch sketch = new ProjectSketch();
        var article = sketch.article("A", "", "Title", "Words.");
        var claim = sketch.claim("Said");
        var annotation = sketch.annotation(sketch.mention(article, "Words", claim));
        assertThat(new PageIndex(sketch.project())
            .next(new Occurrence(annotation, new Body.Mention(claim, Stance.SUPPORTS, "")))).isEmpty();
    }

    @Test
    void aCircleOfParentsHasAnEnd() {
        Tag child = ferry.tag(ferry.passengers);
        ferry.sketch.with(ferry.tag(ferry.numbers).withParent(Optional.of(child.id())));
        assertThat(new PageIndex(ferry.project()).path(child)).extracting(Tag::name)
            .containsExactly("figures", "people");
    }
}
