package synoptic.store.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.store.Finding;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;

/** Records that refer to others which are not there: the records stay, but somebody should know. */
final class References {

    private final Project project;
    private final Layout layout;
    private final Map<EntityId, Missing> missing = new LinkedHashMap<>();

    private References(Project project, Layout layout) {
        this.project = project;
        this.layout = layout;
    }

    /** What is missing, with the first record that refers to it and how many more do. */
    private static final class Missing {
        private final String kind;
        private final Home home;
        private final EntityId first;
        private int more;

        Missing(String kind, Home home, EntityId first) {
            this.kind = kind;
            this.home = home;
            this.first = first;
        }
    }

    /** One finding for each record that others refer to and that is not there. */
    static List<Finding> dangling(Project project, Layout layout) {
        References references = new References(project, layout);
        for (Annotation annotation : project.dangling()) {
            ArticleId article = annotation.article();
            if (project.article(article).isEmpty()) {
                references.missing("article", article, annotation.id(), new Home.OfAnnotations(article));
            }
            for (Body body : annotation.bodies()) {
                references.check(body, annotation);
            }
        }
        project.claims().forEach(references::check);
        project.tags().forEach(references::check);
        return references.findings();
    }

    private void check(Body body, Annotation annotation) {
        Home home = new Home.OfAnnotations(annotation.article());
        if (body instanceof Body.Mention mention && project.claim(mention.claim()).isEmpty()) {
            missing("claim", mention.claim(), annotation.id(), home);
        } else if (body instanceof Body.Tagging tagging && project.tag(tagging.tag()).isEmpty()) {
            missing("tag", tagging.tag(), annotation.id(), home);
        }
    }

    private void check(Claim claim) {
        for (Silence silence : claim.silences()) {
            Optional<Article> article = project.article(silence.article());
            if (article.isEmpty()) {
                missing("article", silence.article(), claim.id(), new Home.OfClaims());
            }
        }
    }

    private void check(Tag tag) {
        tag.parent().filter(parent -> project.tag(parent).isEmpty())
            .ifPresent(parent -> missing("tag", parent, tag.id(), new Home.OfTags()));
    }

    private void missing(String kind, EntityId id, EntityId from, Home home) {
        Missing known = missing.get(id);
        if (known == null) {
            missing.put(id, new Missing(kind, home, from));
        } else {
            known.more++;
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        missing.forEach((id, found) -> {
            String others = found.more == 0 ? "" : ", and so " + (found.more == 1 ? "does 1 more record" : "do " + found.more + " more records");
            findings.add(Finding.problem(layout.relative(found.home.file(layout)),
                LineOf.id(found.home.file(layout), found.first),
                "this refers to " + found.kind + " " + id + ", which is not in the project" + others));
        });
        return findings;
    }
}
