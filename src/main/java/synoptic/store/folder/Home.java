package synoptic.store.folder;

import java.nio.file.Path;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Entity;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;

/** The file in which a record lives. */
sealed interface Home {

    Path file(Layout layout);

    record OfProject() implements Home {
        @Override
        public Path file(Layout layout) {
            return layout.project();
        }
    }

    record OfArticle(ArticleId id) implements Home {
        @Override
        public Path file(Layout layout) {
            return layout.article(id);
        }
    }

    record OfAnnotations(ArticleId id) implements Home {
        @Override
        public Path file(Layout layout) {
            return layout.annotations(id);
        }
    }

    record OfClaims() implements Home {
        @Override
        public Path file(Layout layout) {
            return layout.claims();
        }
    }

    record OfTags() implements Home {
        @Override
        public Path file(Layout layout) {
            return layout.tags();
        }
    }

    static Home of(Entity entity) {
        return switch (entity) {
            case ProjectInfo info -> new OfProject();
            case Article article -> new OfArticle(article.id());
            case Annotation annotation -> new OfAnnotations(annotation.article());
            case Claim claim -> new OfClaims();
            case Tag tag -> new OfTags();
        };
    }
}
