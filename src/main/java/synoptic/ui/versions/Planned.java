package synoptic.ui.versions;

import java.util.Optional;
import synoptic.edit.version.Replacement;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.text.ArticleText;
import synoptic.ui.versions.compare.Comparison;

/**
 * A new version of an article, ready to be made.
 *
 * @param project the project that it was planned for
 * @param article as it is now
 * @param bytes the bytes of its original; empty where the project has them
 */
record Planned(Project project, Article article, Optional<byte[]> bytes, Replacement replacement, Comparison comparison) {

    ArticleText text() {
        return replacement.edit().text();
    }

    /** The title that it gets, where that is another one. */
    Optional<String> otherTitle() {
        String title = replacement.edit().metadata().title();
        return title.equals(article.metadata().title()) ? Optional.empty() : Optional.of(title);
    }
}
