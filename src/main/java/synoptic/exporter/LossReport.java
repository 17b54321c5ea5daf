package synoptic.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import synoptic.exporter.webannotation.Placement;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.text.MarkKind;

/** Says of one project what each part of its bundle could not carry. */
final class LossReport {

    private final Project project;
    private final List<Loss> losses = new ArrayList<>();

    private LossReport(Project project) {
        this.project = project;
    }

    /** The losses, part by part; only what this project really has is named. */
    static List<Loss> of(Project project) {
        LossReport report = new LossReport(project);
        report.page();
        report.annotations();
        report.add("project/",
            "the journal, the steps to undo and the caches: they belong to this machine", 1);
        return List.copyOf(report.losses);
    }

    private void page() {
        String page = "index.html";
        add(page, "original files of the articles: they are in project/", project.articles().size());
        add(page, "earlier versions of texts: they are in project/", articles(article -> article.version() > 1));
        add(page, "links inside the texts: their address shows, but they do not open", (int) project.articles().stream()
            .flatMap(article -> article.text().marks().stream()).filter(mark -> mark.kind() == MarkKind.LINK).count());
        add(page, "highlights whose words are not in the present text: listed below it, without a place", unplaced());
    }

    private void annotations() {
        String file = "annotations.jsonld";
        add(file, "texts of the articles, with their blocks and marks: they are in project/",
            project.articles().size());
        add(file, kept("details of articles", "synoptic:articles"), project.articles().size());
        add(file, kept("stances and speakers of mentions", "synoptic:stance and synoptic:speaker"), mentions());
        add(file, kept("numbers and order of claims", "synoptic:number and synoptic:rank"), project.claims().size());
        add(file, kept("claims without mentions", "synoptic:claimsWithoutMentions"), (int) project.claims().stream()
            .filter(claim -> project.mentionsOf(claim.id()).isEmpty()).count());
        add(file, kept("confirmed silences", "synoptic:silences"),
            project.claims().stream().mapToInt(claim -> claim.silences().size()).sum());
        add(file, kept("colours, descriptions and hierarchy of tags", "synoptic:tags"), project.tags().size());
        add(file, kept("memos", "synoptic:memo"), memos());
        add(file, "highlights whose words are not in the present text: kept with their quotation, without a position",
            unplaced());
        add(file, "highlights whose words have changed: kept with their old quotation and their new position",
            annotations(annotation -> annotation.target().anchor() instanceof Anchor.Approximate
                && Placement.isPlaced(annotation.target(), project)));
        add(file, "links to claims or tags that are not in the project: kept with the id and without words", dangling());
    }

    private static String kept(String what, String where) {
        return what + ": kept as " + where + ", which other programs do not understand";
    }

    private void add(String file, String what, int count) {
        if (count > 0) {
            losses.add(new Loss(file, what, count));
        }
    }

    private int articles(Predicate<Article> which) {
        return (int) project.articles().stream().filter(which).count();
    }

    private int annotations(Predicate<Annotation> which) {
        return (int) project.annotations().stream().filter(which).count();
    }

    private int unplaced() {
        return annotations(annotation -> !Placement.isPlaced(annotation.target(), project));
    }

    private int mentions() {
        return (int) project.annotations().stream().flatMap(Annotation::mentions).count();
    }

    private int dangling() {
        return (int) project.annotations().stream().flatMap(annotation -> annotation.bodies().stream())
            .filter(body -> switch (body) {
                case Body.Mention mention -> project.claim(mention.claim()).isEmpty();
                case Body.Tagging tagging -> project.tag(tagging.tag()).isEmpty();
                case Body.Comment comment -> false;
            }).count();
    }

    private int memos() {
        return (int) Stream.of(Stream.of(project.info().memo()), project.articles().stream().map(Article::memo),
            project.claims().stream().map(Claim::memo), project.tags().stream().map(Tag::memo))
            .flatMap(memos -> memos).filter(memo -> !memo.isBlank()).count();
    }
}
