package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.text.ArticleText;

/** An edit of articles. */
public sealed interface ArticleEdit extends Edit {

    /** Adds imported articles. */
    record Add(List<Article> articles) implements ArticleEdit {
        public Add {
            articles = List.copyOf(articles);
        }

        @Override
        public String label() {
            return articles.size() == 1 ? "import of “" + articles.getFirst().displayTitle() + "”"
                : "import of " + articles.size() + " articles";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return articles.stream().map(RecordChange::added).toList();
        }
    }

    /** Changes an article's metadata. */
    record EditMetadata(ArticleId article, Metadata metadata) implements ArticleEdit {
        @Override
        public String label() {
            return "change of article details";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Article before = Found.article(project, article);
            return List.of(RecordChange.replaced(before, before.withMetadata(metadata)));
        }
    }

    /** Changes an article's memo. */
    record EditMemo(ArticleId article, String memo) implements ArticleEdit {
        @Override
        public String label() {
            return "change of an article’s memo";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Article before = Found.article(project, article);
            return List.of(RecordChange.replaced(before, before.withMemo(memo)));
        }

        @Override
        public String mergeKey() {
            return "memo " + article;
        }
    }

    /** Removes articles with their annotations and confirmed silences. */
    record Remove(Set<ArticleId> articles, Instant at) implements ArticleEdit {
        public Remove {
            articles = Set.copyOf(articles);
        }

        @Override
        public String label() {
            return articles.size() == 1 ? "removal of an article" : "removal of " + articles.size() + " articles";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            List<RecordChange> changes = new ArrayList<>();
            for (Claim claim : project.claims()) {
                var left = claim.silences().stream().filter(silence -> !articles.contains(silence.article())).toList();
                if (left.size() < claim.silences().size()) {
                    changes.add(RecordChange.replaced(claim, claim.withSilences(left, at)));
                }
            }
            for (ArticleId article : articles.stream().sorted().toList()) {
                for (Annotation annotation : project.annotationsOf(article)) {
                    changes.add(RecordChange.removed(annotation));
                }
                changes.add(RecordChange.removed(Found.article(project, article)));
            }
            return changes;
        }
    }

    /**
     * Gives an article its next version.
     *
     * @param carried the new targets of its annotations; those not named keep theirs
     */
    record NextVersion(ArticleId article, ArticleText text, Original original, Metadata metadata,
        Map<AnnotationId, Target> carried, Instant at) implements ArticleEdit {
        public NextVersion {
            carried = Map.copyOf(carried);
        }

        @Override
        public String label() {
            return "new version of an article";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Article before = Found.article(project, article);
            List<RecordChange> changes = new ArrayList<>();
            changes.add(RecordChange.replaced(before, before.withNextVersion(text, original).withMetadata(metadata)));
            for (Annotation annotation : project.annotationsOf(article)) {
                Target target = carried.get(annotation.id());
                if (target != null && !target.equals(annotation.target())) {
                    changes.add(RecordChange.replaced(annotation, annotation.withTarget(target, annotation.modified())));
                }
            }
            return changes;
        }
    }
}
