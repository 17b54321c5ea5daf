package synoptic.testing;

import java.time.Instant;
import java.util.ArrayList;
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
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** A project drawn by hand in a few lines, for tests that say what is in it. Ids rise in the order of drawing. */
public final class Sketch {

    /** When everything in a sketch was made. */
    public static final Instant DRAWN = Instant.parse("2031-03-04T05:00:00Z");

    /** Some time after that. */
    public static final Instant LATER = Instant.parse("2031-03-04T06:00:00Z");

    private final List<Entity> drawn = new ArrayList<>();
    private int claims;
    private long ids;

    /** An article of one paragraph, which is its title too if it is short. */
    public ArticleId article(String words) {
        return article(words, ArticleText.ofParagraphs(List.of(words)));
    }

    public ArticleId article(String title, ArticleText text) {
        ArticleId id = new ArticleId(nextId());
        drawn.add(new Article(id, Metadata.NONE.withTitle(title), text, original(text), 1, "", DRAWN));
        return id;
    }

    /** The next claim: the first is number 1, and stands above the second. */
    public ClaimId claim(String statement, ArticleId... silent) {
        return add(claimRecord(++claims, claims * Claim.RANK_STEP, statement, silent)).id();
    }

    /** A claim that is not drawn yet, for an edit to add. */
    public Claim claimRecord(int number, long rank, String statement, ArticleId... silent) {
        List<Silence> silences = new ArrayList<>();
        for (ArticleId article : silent) {
            silences.add(new Silence(article, "Ada", DRAWN));
        }
        return new Claim(new ClaimId(nextId()), number, rank, statement, "", silences, "Ada", DRAWN, DRAWN);
    }

    public TagId tag(String name) {
        return add(tagRecord(name, Optional.empty())).id();
    }

    public TagId tag(String name, TagId parent) {
        return add(tagRecord(name, Optional.of(parent))).id();
    }

    /** A tag that is not drawn yet, for an edit to add. */
    public Tag tagRecord(String name, Optional<TagId> parent) {
        return new Tag(new TagId(nextId()), name, parent, "#336699", "", "");
    }

    public AnnotationId annotation(ArticleId article, int start, int end, Body... bodies) {
        return add(annotationRecord(article, start, end, bodies)).id();
    }

    /** An annotation that is not drawn yet, for an edit to add. */
    public Annotation annotationRecord(ArticleId article, int start, int end, Body... bodies) {
        return new Annotation(new AnnotationId(nextId()), target(article, start, end), List.of(bodies), "Ada", DRAWN,
            DRAWN);
    }

    /** Adds any record. */
    public <E extends Entity> E add(E entity) {
        drawn.add(entity);
        return entity;
    }

    public Project project() {
        return Project.of(new ProjectInfo(new ProjectId(new UUID(7, 7)), "Sketch", "", DRAWN), drawn);
    }

    public static Target target(ArticleId article, int start, int end) {
        return new Target(article, new Anchor.Exact(new TextRange(start, end)), new TextQuoteSelector("words", "", ""));
    }

    public static Body.Mention supports(ClaimId claim) {
        return new Body.Mention(claim, Stance.SUPPORTS, "");
    }

    public static Body.Mention disputes(ClaimId claim) {
        return new Body.Mention(claim, Stance.DISPUTES, "");
    }

    public static Body.Mention discusses(ClaimId claim) {
        return new Body.Mention(claim, Stance.DISCUSSES, "");
    }

    public static Body.Tagging tagged(TagId tag) {
        return new Body.Tagging(tag);
    }

    public static Original original(ArticleText text) {
        return new Original("sketch.txt", "txt", "0".repeat(64), text.length());
    }

    private UUID nextId() {
        return new UUID(0x7000, Long.MIN_VALUE | ++ids);
    }
}
