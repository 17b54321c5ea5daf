package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.exporter.syntax.Html;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.text.Block;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/** Writes the words of an article's blocks with its highlights over them. */
final class Passages {

    private final Html html;
    private final PageIndex index;
    private final Article article;
    private final List<Strokes.Stroke> strokes;
    private final List<TextRange> ranges = new ArrayList<>();
    private final Map<AnnotationId, Integer> ends = new HashMap<>();
    private final Set<AnnotationId> begun = new HashSet<>();

    Passages(Html html, PageIndex index, Article article, List<Block> blocks) {
        this.html = html;
        this.index = index;
        this.article = article;
        List<Annotation> placed = new ArrayList<>();
        for (Annotation annotation : index.annotationsOf(article)) {
            if (annotation.target().isAnchored() && !annotation.range().isEmpty()) {
                blocks.stream().filter(block -> block.range().overlaps(annotation.range()))
                    .mapToInt(block -> Math.min(block.range().end(), annotation.range().end())).max().ifPresent(end -> {
                        placed.add(annotation);
                        ends.put(annotation.id(), end);
                    });
            }
        }
        strokes = Strokes.of(placed, index);
        strokes.forEach(stroke -> ranges.add(stroke.range()));
        article.text().marks().forEach(mark -> ranges.add(mark.range()));
    }

    /** Whether an annotation of the article stands over any of its words. */
    boolean isPlaced(Annotation annotation) {
        return ends.containsKey(annotation.id());
    }

    /** The number of underlines that lie under one another at most in a block. */
    int depth(Block block) {
        return strokes.stream().filter(stroke -> stroke.range().overlaps(block.range()))
            .mapToInt(stroke -> stroke.lane() + 1).max().orElse(0);
    }

    void write(Block block) {
        for (Segment segment : Segment.cut(block.range(), ranges)) {
            List<Strokes.Stroke> over = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            for (int i : segment.covering()) {
                if (i < strokes.size()) {
                    over.add(strokes.get(i));
                } else {
                    marks.add(article.text().marks().get(i - strokes.size()));
                }
            }
            write(segment.range(), over, marks);
        }
    }

    private void write(TextRange range, List<Strokes.Stroke> over, List<Mark> marks) {
        for (Strokes.Stroke stroke : over) {
            if (begun.add(stroke.annotation().id())) {
                html.leaf("span", "", "class", "at", "id", index.passageName(stroke.annotation()));
            }
        }
        int outside = html.depth();
        if (!over.isEmpty()) {
            html.open("a", "href", "#" + index.goal(over.getLast().annotation()));
            over.forEach(stroke -> html.open("mark", "class", stroke.classes()));
        }
        marks.forEach(this::open);
        html.text(article.text().slice(range));
        while (html.depth() > outside) {
            html.close();
        }
        over.stream().map(Strokes.Stroke::annotation).distinct()
            .filter(annotation -> ends.get(annotation.id()) == range.end()).forEach(this::references);
    }

    private void open(Mark mark) {
        switch (mark.kind()) {
            case BOLD -> html.open("b");
            case ITALIC -> html.open("i");
            case LINK -> html.open("span", "class", "link", "title", mark.href());
            case SUPERSCRIPT -> html.open("sup");
            case SUBSCRIPT -> html.open("sub");
            case CODE -> html.open("code");
        }
    }

    /** Small links after a passage: for each mention to the next one of its claim, then to what else is said of it. */
    void references(Annotation annotation) {
        html.open("sup", "class", "refs");
        annotation.mentions().map(mention -> new Occurrence(annotation, mention)).forEach(here ->
            index.claim(here.mention().claim()).ifPresent(claim -> chip(claim, here)));
        if (annotation.bodies().stream().anyMatch(body -> !(body instanceof Body.Mention))) {
            String note = annotation.comment();
            html.leaf("a", note.isBlank() ? "#" : "✎", "class", "more", "href", "#" + index.entryName(annotation),
                "title", note.isBlank() ? "Tags of this highlight" : Words.excerpt(note, 200));
        }
        html.close();
    }

    private void chip(Claim claim, Occurrence here) {
        Optional<Occurrence> next = index.next(here);
        String goal = next.map(found -> index.passageName(found.annotation())).orElseGet(() -> index.mentionName(here));
        String there = next.flatMap(found -> index.article(found.annotation().article()))
            .map(found -> "Next mention: " + index.outlet(found)).orElse("Its only mention");
        html.leaf("a", String.valueOf(claim.number()), "class", "chip " + index.claimName(claim.id()),
            "href", "#" + goal,
            "title", "Claim " + claim.number() + ": " + Words.excerpt(claim.statement(), 80) + "\n"
                + Words.stance(here.mention()) + "\n" + there);
    }
}
