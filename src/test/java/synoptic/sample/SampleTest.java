package synoptic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.session.Sample;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.text.BlockKind;

class SampleTest {

    @TempDir
    private Path folder;
    private OpenedProject opened;
    private Project project;

    @BeforeEach
    void unpack() throws IOException {
        Path sample = Sample.unpack(folder.resolve("sample"));
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        assertThat(store.check(sample)).isEmpty();
        opened = store.open(sample, OpenMode.READ);
        project = opened.project();
        opened.folder().close();
    }

    @Test
    void opensWithoutAnythingToReport() {
        assertThat(opened.findings()).isEmpty();
        assertThat(project.articles()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(project.info().memo()).isNotBlank();
    }

    @Test
    void articlesAreOfTheLengthOfNewsAndBeginWithTheirHeadline() {
        assertThat(project.articles()).allSatisfy(article -> {
            assertThat(article.text().wordCount()).isBetween(350, 500);
            assertThat(article.text().blocks().getFirst().kind()).isEqualTo(BlockKind.TITLE);
            assertThat(article.metadata().outlet()).isNotBlank();
            assertThat(article.metadata().published().isKnown()).isTrue();
        });
    }

    @Test
    void everyHighlightStandsOnItsWords() {
        assertThat(project.annotations()).hasSizeGreaterThan(30).allSatisfy(annotation ->
            assertThat(project.article(annotation.article()).orElseThrow().text().slice(annotation.range()))
                .isEqualTo(annotation.target().quote().exact()));
    }

    @Test
    void oneClaimIsSupportedDisputedLeftOpenAndAttributed() {
        assertThat(project.claims()).anySatisfy(claim -> {
            List<Body.Mention> mentions = mentions(claim);
            assertThat(mentions.stream().map(Body.Mention::stance).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class))))
                .isEqualTo(EnumSet.allOf(Stance.class));
            assertThat(mentions).anyMatch(mention -> !mention.speaker().isEmpty()).anyMatch(mention -> mention.speaker().isEmpty());
        });
    }

    @Test
    void silencesAreBothConfirmedAndOpen() {
        assertThat(project.claims()).anyMatch(claim -> !claim.silences().isEmpty());
        assertThat(project.claims()).anySatisfy(claim -> {
            Set<Object> speaking = project.mentionsOf(claim.id()).stream().map(Annotation::article).collect(Collectors.toSet());
            assertThat(project.articles()).anyMatch(article -> !speaking.contains(article.id()) && claim.silenceOf(article.id()).isEmpty());
        });
    }

    @Test
    void someHighlightsOverlap() {
        assertThat(project.articles()).anySatisfy(article -> {
            List<Annotation> all = List.copyOf(project.annotationsOf(article.id()));
            assertThat(all).anyMatch(one -> all.stream().anyMatch(two -> two != one && one.range().overlaps(two.range())));
        });
    }

    private List<Body.Mention> mentions(Claim claim) {
        return project.mentionsOf(claim.id()).stream().flatMap(annotation -> annotation.mentionOf(claim.id()).stream()).toList();
    }
}
