package synoptic.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;

/** A project written down in a few lines of a test; ids rise in the order in which things are added. */
public final class ProjectSketch {

    public static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

    private Project project = Project.of(new ProjectInfo(new ProjectId(uuid(1)), "Sketch", "", NOON));
    private int ids = 1;

    public Project project() {
        return project;
    }

    /** Adds an article whose title is its first block. @param published ISO 8601 or empty */
    public ArticleId article(String outlet, String published, String title, String... paragraphs) {
        var text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, title);
        Arrays.stream(paragraphs).forEach(words -> text.block(BlockKind.PARAGRAPH, 0, words));
        return article(new Metadata(title, outlet, "", new PublishedDate(published), "", "en"), text.build());
    }

    public ArticleId article(Metadata metadata, ArticleText text) {
        var id = new ArticleId(uuid(++ids));
        var original = new Original("sketch.txt", "txt", "0".repeat(64), text.length());
        project = project.with(new Article(id, metadata, text, original, 1, "", NOON));
        return id;
    }

    /** Adds a claim with the next number. */
    public ClaimId claim(String statement) {
        var id = new ClaimId(uuid(++ids));
        project = project.with(new Claim(id, project.nextClaimNumber(), project.nextClaimRank(), statement, "", List.of(),
            "", NOON, NOON));
        return id;
    }

    public TagId tag(String name, String color) {
        var id = new TagId(uuid(++ids));
        project = project.with(new Tag(id, name, Optional.empty(), color, "", ""));
        return id;
    }

    /** Highlights the first place that has these words. */
    public AnnotationId highlight(ArticleId article, String words, Body... bodies) {
        return annotate(article, find(article, words), bodies);
    }

    /** Highlights the first place that has these words as support for a claim. */
    public AnnotationId mention(ArticleId article, String words, ClaimId claim) {
        return highlight(article, words, new Body.Mention(claim, Stance.SUPPORTS, ""));
    }

    public AnnotationId annotate(ArticleId article, TextRange range, Body... bodies) {
        return put(article, new Anchor.Exact(range), bodies);
    }

    /** Adds an annotation whose words are gone. */
    public AnnotationId orphan(ArticleId article, TextRange range, Body... bodies) {
        return put(article, new Anchor.Orphan(range), bodies);
    }

    /** Where these words stand first. */
    public TextRange find(ArticleId article, String words) {
        int start = text(article).indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no such words: " + words);
        }
        return new TextRange(start, start + words.length());
    }

    /** Changes what is there in any other way. */
    public void with(Entity entity) {
        project = project.with(entity);
    }

    public Annotation annotation(AnnotationId id) {
        return project.annotation(id).orElseThrow();
    }

    private AnnotationId put(ArticleId article, Anchor anchor, Body... bodies) {
        var id = new AnnotationId(uuid(++ids));
        var quote = new TextQuoteSelector(anchor.range().of(text(article)), "", "");
        var said = new ArrayList<>(Arrays.asList(bodies));
        project = project.with(new Annotation(id, new Target(article, anchor, quote), said, "", NOON, NOON));
        return id;
    }

    private String text(ArticleId article) {
        return project.article(article).orElseThrow().text().text();
    }

    private static UUID uuid(int number) {
        return new UUID(0x7000L, number);
    }
}
