package synoptic.store.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;

/** The file in which a record lives. */
public sealed interface Home {

    Path file(Layout layout);

    /** The path of the file from the project's folder, with slashes. */
    default String path() {
        return switch (this) {
            case OfProject info -> "project.json";
            case OfClaims claims -> "claims.json";
            case OfTags tags -> "tags.json";
            case OfArticle article -> "articles/" + article.id() + "/" + Layout.ARTICLE_FILE;
            case OfAnnotations annotations -> "annotations/" + annotations.id() + ".json";
        };
    }

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

    /** The home that is a file of this path from the project's folder, with slashes; nothing for other files. */
    static Optional<Home> at(String path) {
        String[] parts = path.split("/");
        boolean isDeeper = parts.length > (parts[0].equals("articles") ? 3 : 2);
        try {
            return isDeeper ? Optional.empty() : switch (parts[0]) {
                case "project.json" -> Optional.of(new OfProject());
                case "claims.json" -> Optional.of(new OfClaims());
                case "tags.json" -> Optional.of(new OfTags());
                case "articles" -> Optional.of(new OfArticle(ArticleId.of(parts[1])));
                case "annotations" -> Optional.of(new OfAnnotations(ArticleId.of(parts[1].replace(".json", ""))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException noHome) {
            return Optional.empty();
        }
    }

    /** Whether a project has a record that lives here. */
    default boolean isUsedBy(Project project) {
        return switch (this) {
            case OfArticle article -> project.article(article.id()).isPresent();
            case OfAnnotations annotations -> !project.annotationsOf(annotations.id()).isEmpty();
            case OfProject info -> true;
            case OfClaims claims -> true;
            case OfTags tags -> true;
        };
    }

    /** The records of a project that live here. */
    default List<? extends Entity> records(Project project) {
        return switch (this) {
            case OfArticle article -> project.article(article.id()).stream().toList();
            case OfAnnotations annotations -> List.<Annotation>copyOf(project.annotationsOf(annotations.id()));
            case OfProject info -> List.of(project.info());
            case OfClaims claims -> List.copyOf(project.claims());
            case OfTags tags -> project.tags();
        };
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
