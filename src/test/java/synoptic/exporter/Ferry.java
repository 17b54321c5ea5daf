package synoptic.exporter;

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
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.PublishedDate;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/**
 * An invented project that has at least one of everything: two outlets on a ferry that ran aground, and a third that is
 * silent.
 */
public final class Ferry {

    public final ProjectSketch sketch = new ProjectSketch();
    public final ArticleId tide;
    public final ArticleId herald;
    public final ArticleId quiet;
    public final ClaimId aground;
    public final ClaimId warned;
    public final ClaimId unmentioned;
    public final TagId numbers;
    public final TagId passengers;
    public final AnnotationId smiling;
    public final AnnotationId denial;
    public final AnnotationId plain;
    public final AnnotationId across;

    public Ferry() {
        sketch.with(sketch.project().info().withTitle("The ferry at Skarn").withMemo("Who knew of the sandbank?"));
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, "Ferry runs aground off Skarn");
        int start = text.block(BlockKind.PARAGRAPH, 0,
            "Smiling 😀😀 crew said the 112 passengers were never in danger, officials said.");
        text.mark(new Mark(MarkKind.BOLD, new TextRange(start + 13, start + 17)));
        text.mark(new Mark(MarkKind.LINK, new TextRange(start + 27, start + 41), "https://ferry.example/list"));
        text.block(BlockKind.LIST_ITEM, 0, "The ship left at noon.");
        text.block(BlockKind.LIST_ITEM, 2, "It struck sand at one.");
        text.block(BlockKind.QUOTE, 0, "“Nobody had warned us,” the captain said.");
        text.block(BlockKind.TABLE_ROW, 0, "Passengers\t112");
        tide = sketch.article(new Metadata("Ferry runs aground off Skarn", "The Tide", "Ada Lund",
            new PublishedDate("2024-05-02T09:30+02:00"), "https://tide.example/ferry?a=1&b=2", "en"), text.build());
        herald = sketch.article("Harbour Herald", "2024-05-01", "Ship stuck on a known sandbank",
            "The sandbank had been on every chart for years.", "Harbour staff say they warned the captain twice.");
        quiet = sketch.article("Tern Weekly", "", "Summer timetable of the ferries", "The ferry sails daily.");
        aground = sketch.claim("The ferry ran aground");
        warned = sketch.claim("The captain had been warned");
        unmentioned = sketch.claim("The sandbank moved in winter");
        sketch.with(sketch.project().claim(warned).orElseThrow()
            .withMemo("Compare the harbour's log.", ProjectSketch.NOON)
            .withSilences(List.of(new Silence(quiet, "Bo", ProjectSketch.NOON)), ProjectSketch.NOON));
        numbers = sketch.tag("figures", "#c0392b");
        passengers = sketch.tag("people", "#2e86c1");
        sketch.with(sketch.project().tag(passengers).orElseThrow().withParent(Optional.of(numbers))
            .withDescription("how many were on board"));
        smiling = sketch.highlight(tide, "112 passengers were never in danger", new Body.Tagging(passengers),
            new Body.Comment("says who?"));
        sketch.mention(tide, "Ferry runs aground", aground);
        sketch.mention(herald, "Ship stuck", aground);
        denial = sketch.highlight(tide, "Nobody had warned us",
            new Body.Mention(warned, Stance.DISPUTES, "the captain"),
            new Body.Mention(aground, Stance.DISCUSSES, ""));
        sketch.highlight(herald, "they warned the captain twice",
            new Body.Mention(warned, Stance.SUPPORTS, "harbour staff"));
        plain = sketch.highlight(herald, "on every chart");
        ArticleText tideText = sketch.project().article(tide).orElseThrow().text();
        across = sketch.annotate(tide,
            new TextRange(tideText.text().indexOf("danger"), tideText.text().indexOf("left at")),
            new Body.Mention(warned, Stance.DISCUSSES, ""));
    }

    public Project project() {
        return sketch.project();
    }

    /** Adds what only a project has that lived through corrections and damage. */
    public Ferry worn() {
        sketch.orphan(tide, new TextRange(3, 9), new Body.Mention(aground, Stance.SUPPORTS, ""));
        TextRange place = sketch.find(herald, "known sandbank");
        Annotation base = sketch.annotation(plain);
        sketch.with(new Annotation(new AnnotationId(new UUID(0x7000L, 900)), new Target(herald,
            new Anchor.Approximate(place, 0.75), new TextQuoteSelector("well-known sandbank", "", "")), List.of(), "Bo",
            base.created(), base.modified()));
        sketch.with(new Annotation(new AnnotationId(new UUID(0x7000L, 901)), new Target(
            new ArticleId(new UUID(0x7000L, 950)), new Anchor.Exact(new TextRange(0, 4)),
            new TextQuoteSelector("lost", "", "")), List.of(new Body.Mention(new ClaimId(new UUID(0x7000L, 951)),
                Stance.SUPPORTS, ""), new Body.Tagging(new TagId(new UUID(0x7000L, 952)))), "", base.created(),
            base.modified()));
        return this;
    }

    /** The project with the same words in every text that somebody can write. */
    public static Project saying(String words) {
        ProjectSketch sketch = new ProjectSketch();
        sketch.with(sketch.project().info().withTitle(words).withMemo(words));
        ArticleText.Builder text = new ArticleText.Builder();
        for (BlockKind kind : BlockKind.values()) {
            text.block(kind, 0, words);
        }
        text.mark(new Mark(MarkKind.LINK, new TextRange(0, 1), words));
        ArticleId id = sketch.article(new Metadata(words, words, words, PublishedDate.UNKNOWN, words, words),
            text.build());
        sketch.with(sketch.project().article(id).orElseThrow().withMemo(words));
        ClaimId claim = sketch.claim(words);
        ClaimId silent = sketch.claim(words);
        sketch.with(sketch.project().claim(claim).orElseThrow().withMemo(words, ProjectSketch.NOON));
        sketch.with(sketch.project().claim(silent).orElseThrow()
            .withSilences(List.of(new Silence(id, words, ProjectSketch.NOON)), ProjectSketch.NOON));
        TagId tag = sketch.tag(words, "#000000");
        sketch.with(sketch.project().tag(tag).orElseThrow().withDescription(words).withMemo(words));
        Block second = sketch.project().article(id).orElseThrow().text().blocks().get(1);
        AnnotationId highlight = sketch.annotate(id, second.range(), new Body.Mention(claim, Stance.SUPPORTS, words),
            new Body.Tagging(tag), new Body.Comment(words));
        Annotation found = sketch.annotation(highlight);
        sketch.with(new Annotation(found.id(), new Target(id, found.target().anchor(),
            new TextQuoteSelector(words, words, words)), found.bodies(), words, found.created(), found.modified()));
        sketch.orphan(id, new TextRange(0, 1), new Body.Comment(words));
        return sketch.project();
    }

    public Article article(ArticleId id) {
        return project().article(id).orElseThrow();
    }

    public Claim claim(ClaimId id) {
        return project().claim(id).orElseThrow();
    }

    public Tag tag(TagId id) {
        return project().tag(id).orElseThrow();
    }
}
