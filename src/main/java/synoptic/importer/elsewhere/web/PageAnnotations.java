package synoptic.importer.elsewhere.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.Together;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Elsewhere;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.webannotation.Annotating;
import synoptic.importer.webannotation.AnnotationRefused;
import synoptic.importer.webannotation.Articles;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;

/** Annotations of pages: they go to the articles of the project that have those addresses or ids. */
record PageAnnotations(String program, String name, List<Found> found) implements Elsewhere {

    PageAnnotations {
        found = List.copyOf(found);
    }

    @Override
    public Plan plan(Project project, Author author) {
        return new Planning(project, author).plan();
    }

    private final class Planning {

        private final Author author;
        private final Annotating annotating;
        private final Report.Tally tally = new Report.Tally();
        private final List<Edit> edits = new ArrayList<>();
        private final Map<String, Optional<ArticleId>> pages = new HashMap<>();
        private Project now;

        Planning(Project project, Author author) {
            this.author = author;
            this.annotating = new Annotating(author.ids());
            this.now = project;
        }

        Plan plan() {
            for (Found each : found) {
                switch (each) {
                    case Found.OfPassages passages -> passages(passages);
                    case Found.OfPage page -> page(page);
                    case Found.Unfit unfit -> tally.add(Fate.LEFT, unfit.why());
                }
            }
            return new Plan(new Together("import of “" + name + "”", edits), List.of(), List.of(), tally.report());
        }

        private Optional<ArticleId> article(String address) {
            return pages.computeIfAbsent(address, source -> Articles.find(source, now).map(Article::id));
        }

        private void passages(Found.OfPassages passages) {
            for (var target : passages.annotation().targets()) {
                if (article(target.source()).isEmpty()) {
                    tally.add(Fate.LEFT, "annotations of " + target.source() + ", which is not in the project; import that page first");
                    return;
                }
            }
            try {
                Annotating.Planned planned = annotating.plan(now, Found.whole(passages), author.analyst(), author.now());
                if (isThere(planned)) {
                    tally.add(Fate.THERE, "annotations");
                    return;
                }
                now = planned.edit().apply(now);
                edits.addAll(planned.edit().edits());
                tally.add(Fate.CARRIED, "annotations", planned.annotations().size());
                tally.add(Fate.CHANGED, "replies: kept in the note of what they answer", passages.replies().size());
                planned.warning().ifPresent(warning -> tally.add(Fate.CHANGED, "annotations whose place is not beyond doubt: " + warning.replaceFirst("\\.$", "")));
            } catch (AnnotationRefused unfit) {
                tally.add(Fate.LEFT, "annotations that do not fit: " + unfit.getMessage().replaceFirst("\\.$", ""));
            }
        }

        private boolean isThere(Annotating.Planned planned) {
            return planned.edit().edits().stream().allMatch(edit -> edit instanceof AnnotationEdit.Add add
                && add.annotations().stream().allMatch(added -> now.annotationsOf(added.article()).stream().anyMatch(there -> same(there, added))));
        }

        private static boolean same(Annotation one, Annotation other) {
            return one.range().equals(other.range()) && one.creator().equals(other.creator()) && one.bodies().equals(other.bodies());
        }

        private void page(Found.OfPage page) {
            Optional<Article> article = article(page.address()).flatMap(now::article);
            if (article.isEmpty()) {
                tally.add(Fate.LEFT, "notes on " + page.address() + ", which is not in the project; import that page first");
            } else if (page.words().isBlank()) {
                tally.add(Fate.LEFT, "annotations of whole pages without words");
            } else {
                String line = page.creator().isEmpty() ? page.words() : page.creator() + ": " + page.words();
                String memo = article.get().memo();
                if (memo.contains(line)) {
                    tally.add(Fate.THERE, "notes on whole pages");
                    return;
                }
                Edit edit = new ArticleEdit.EditMemo(article.get().id(), memo.isBlank() ? line : memo + "\n\n" + line);
                now = edit.apply(now);
                edits.add(edit);
                tally.add(Fate.CHANGED, "notes on whole pages: kept in the memo of the article");
            }
        }
    }
}
