package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.model.Anchor;
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
        public String label(Project project) {
            return articles.size() == 1 ? "import of " + Names.article(articles.getFirst())
                : "import of " + articles.size() + " articles";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            articles.forEach(article -> Found.nothing(project, article, Names.article(article)));
            return articles.stream().map(RecordChange::added).toList();
        }
    }

    /** Changes an article's metadata. */
    record EditMetadata(ArticleId article, Metadata metadata) implements ArticleEdit {
        @Override
        public String label(Project project) {
            return "change of the details of " + Names.article(project, article);
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
        public String label(Project project) {
            return "change of the memo on " + Names.article(project, article);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Article before = Found.article(project, article);
            return List.of(RecordChange.replaced(before, before.withMemo(memo)));
        }

        @Override
        public String mergeKey(Project project) {
            return "memo " + article;
        }
    }

    /** Removes articles with their annotations and confirmed silences. */
    record Remove(Set<ArticleId> articles, Instant at) implements ArticleEdit {
        public Remove {
            articles = Collections.unmodifiableSet(new LinkedHashSet<>(articles));
        }

        @Override
        public String label(Project project) {
            return articles.size() == 1 ? "removal of " + Names.article(project, articles.iterator().next())
                : "removal of " + articles.size() + " articles";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            List<RecordChange> changes = new ArrayList<>();
            for (Claim claim : project.claims()) {
                changes.addAll(Changes.of(claim, claim.withoutSilencesOf(articles, at)));
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
     * Gives an article its next version. Annotations that would then lie beyond the end of the text become orphans.
     *
     * @param carried the new targets of its annotations; those not named keep theirs
     */
    record NextVersion(ArticleId article, ArticleText text, Original original, Metadata metadata,
        Map<AnnotationId, Target> carried, Instant at) implements ArticleEdit {
        public NextVersion {
            carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
        }

        @Override
        public String label(Project project) {
            boolean corrected = project.article(article).filter(now -> now.original().equals(original)).isPresent();
            return (corrected ? "correction of the text of " : "new version of ") + Names.article(project, article);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Article before = Found.article(project, article);
            List<RecordChange> changes = new ArrayList<>();
            changes.add(RecordChange.replaced(before, before.withNextVersion(text, original).withMetadata(metadata)));
            for (Annotation annotation : project.annotationsOf(article)) {
                Target target = within(carried.getOrDefault(annotation.id(), annotation.target()));
                changes.addAll(Changes.of(annotation, annotation.withTarget(target, annotation.modified())));
            }
            return changes;
        }

        private Target within(Target target) {
            return !target.isAnchored() || target.range().end() <= text.length() ? target
                : new Target(article, new Anchor.Orphan(target.range()), target.quote());
        }
    }
}
