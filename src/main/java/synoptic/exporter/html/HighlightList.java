package synoptic.exporter.html;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.exporter.syntax.Html;
import synoptic.model.Annotation;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Tag;

/** Every highlight with all that is said of it, article by article, and the tags with their passages. */
final class HighlightList {

    private final Html html;
    private final PageIndex index;

    HighlightList(Html html, PageIndex index) {
        this.html = html;
        this.index = index;
    }

    void write() {
        if (!index.project().annotations().isEmpty()) {
            html.open("section", "class", "part", "id", "highlights").leaf("h2", "Highlights and notes");
            for (Article article : index.articles()) {
                Collection<Annotation> annotations = index.annotationsOf(article);
                if (!annotations.isEmpty()) {
                    html.open("h3").leaf("span", index.badge(article.id()), "class", "badge").text(" ");
                    html.leaf("bdi", article.displayTitle()).closeLine();
                    list(annotations);
                }
            }
            if (!index.strays().isEmpty()) {
                html.leaf("h3", "Of articles that are no longer in the project");
                list(index.strays());
            }
            html.closeLine();
        }
        if (!index.project().tags().isEmpty()) {
            html.open("section", "class", "part", "id", "tags").leaf("h2", "Tags");
            index.project().tags().forEach(this::tag);
            html.closeLine();
        }
    }

    private void list(Collection<Annotation> annotations) {
        html.open("ol", "class", "entries");
        annotations.forEach(this::entry);
        html.closeLine();
    }

    private void entry(Annotation annotation) {
        html.open("li", "id", index.entryName(annotation));
        boolean stray = index.article(annotation.article()).isEmpty();
        html.leaf(stray ? "span" : "a", annotation.target().quote().exact(), "class", "quote", "dir", "auto",
            "href", stray ? null : "#" + index.passageName(annotation));
        String pages = annotation.target().isAnchored() ? index.article(annotation.article())
            .map(article -> article.text().pages(annotation.range())).orElse("") : "";
        if (!pages.isEmpty()) {
            html.text(" ").leaf("span", "p. " + pages, "class", "page");
        }
        annotation.mentions().forEach(mention -> {
            html.open("div", "class", "said");
            html.leaf("a", index.claim(mention.claim()).map(Claim::number).map(String::valueOf).orElse("?"),
                "class", "chip " + index.claimName(mention.claim()), "href", index.claim(mention.claim()).isEmpty()
                    ? null : "#" + index.mentionName(new Occurrence(annotation, mention))).text(" ");
            Stances.pill(html, mention);
            html.leaf("span", index.claim(mention.claim()).map(Claim::statement)
                .orElse("a claim that is no longer in the project"), "dir", "auto").close();
        });
        List<Tag> tags = annotation.taggings().map(Body.Tagging::tag)
            .flatMap(id -> index.project().tag(id).stream()).toList();
        if (!tags.isEmpty()) {
            html.open("div", "class", "said");
            tags.forEach(tag -> html.leaf("a", tag.name(), "class", "tag " + index.tagName(tag),
                "href", "#" + index.tagName(tag), "dir", "auto").text(" "));
            html.close();
        }
        if (!annotation.comment().isBlank()) {
            html.leaf("p", annotation.comment(), "class", "note", "dir", "auto");
        }
        html.leaf("p", Words.signed(annotation.creator(), annotation.created()) + state(annotation.target().anchor()),
            "class", "by", "dir", "auto");
        html.closeLine();
    }

    private static String state(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Exact exact -> "";
            case Anchor.Approximate near -> " · the words have changed since; this is the place that fits best";
            case Anchor.Orphan lost -> " · not found in the present text";
        };
    }

    private void tag(Tag tag) {
        html.open("div", "class", "tagged", "id", index.tagName(tag));
        List<Tag> path = index.path(tag);
        html.leaf("span", path.stream().map(Tag::name).collect(Collectors.joining(" › ")),
            "class", "tag " + index.tagName(tag), "dir", "auto").text(" ");
        Collection<Annotation> annotations = index.tagged(tag);
        html.leaf("span", Words.count(annotations.size(), "highlight", "highlights"), "class", "by");
        if (!tag.description().isBlank()) {
            html.leaf("p", tag.description(), "dir", "auto");
        }
        if (!tag.memo().isBlank()) {
            html.leaf("p", tag.memo(), "class", "memo", "dir", "auto");
        }
        if (!annotations.isEmpty()) {
            html.open("ul");
            annotations.forEach(annotation -> html.open("li")
                .leaf("span", index.badge(annotation.article()), "class", "badge").text(" ")
                .leaf("a", Words.excerpt(annotation.target().quote().exact(), 160), "class", "quote", "dir", "auto",
                    "href", "#" + index.entryName(annotation)).close());
            html.close();
        }
        html.closeLine();
    }
}
