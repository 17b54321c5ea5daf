package synoptic.ui.keeping;

import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.edit.RecordChange;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import synoptic.ui.support.Messages;

/** Records and their changes in words. */
final class RecordWords {

    private static final int LONGEST = 160;

    private final Project project;

    /** @param project where the names of claims, tags and articles come from */
    RecordWords(Project project) {
        this.project = project;
    }

    /** A line such as "Changes: Claim 3 “The ferry was late.”" */
    String of(RecordChange change) {
        String name = name(change.after().or(change::before).orElseThrow());
        return change.before().isEmpty() ? Messages.get("keeping.comes", name)
            : change.after().isEmpty() ? Messages.get("keeping.goes", name) : Messages.get("keeping.changes", name);
    }

    /** What a record is called. */
    String name(Entity record) {
        return switch (record) {
            case ProjectInfo info -> Messages.get("keeping.project");
            case Article article -> Messages.get("keeping.article", cut(article.displayTitle()));
            case Claim claim -> Messages.get("keeping.claim", claim.number(), cut(claim.statement()));
            case Tag tag -> Messages.get("keeping.tag", cut(tag.name()));
            case Annotation annotation -> Messages.get("keeping.highlight", cut(annotation.target().quote().exact()),
                project.article(annotation.article()).map(Article::displayTitle).map(RecordWords::cut).orElse("…"));
        };
    }

    /** What a form of a record says, in full enough to choose between two. */
    String form(Optional<? extends Entity> form) {
        if (form.isEmpty()) {
            return Messages.get("keeping.removed");
        }
        return switch (form.get()) {
            case ProjectInfo info -> joined(info.title(), info.memo());
            case Article article -> joined(article.metadata().title() + " · " + article.metadata().outlet() + " · "
                + article.metadata().published().iso() + " · " + Messages.get("keeping.version", article.version()), article.memo());
            case Claim claim -> joined(Messages.get("keeping.claimForm", claim.number(), claim.statement(), claim.silences().size()), claim.memo());
            case Tag tag -> joined(tag.name() + " · " + tag.color() + tag.parent().flatMap(project::tag).map(above -> " · " + above.name()).orElse(""),
                tag.description() + (tag.memo().isEmpty() ? "" : " " + tag.memo()));
            case Annotation annotation -> "“" + cut(annotation.target().quote().exact()) + "” " + annotation.bodies().stream().map(this::body)
                .collect(Collectors.joining("; "));
        };
    }

    private String body(Body body) {
        return switch (body) {
            case Body.Mention mention -> Messages.get("keeping.mention", mention.stance().key(), number(mention.claim()),
                mention.speaker().isEmpty() ? "" : " (" + mention.speaker() + ")");
            case Body.Tagging tagging -> Messages.get("keeping.tag", project.tag(tagging.tag()).map(Tag::name).orElse("…"));
            case Body.Comment comment -> Messages.get("keeping.note", comment.text());
        };
    }

    private String number(ClaimId claim) {
        return project.claim(claim).map(found -> String.valueOf(found.number())).orElse("…");
    }

    private static String joined(String first, String second) {
        return second.isBlank() ? first : first + "\n" + second;
    }

    private static String cut(String words) {
        String line = words.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
