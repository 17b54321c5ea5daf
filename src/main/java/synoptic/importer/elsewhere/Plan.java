package synoptic.importer.elsewhere;

import java.util.List;
import synoptic.edit.Together;
import synoptic.model.Article;
import synoptic.model.ArticleId;

/**
 * What a file made elsewhere comes to in a project.
 *
 * @param edit all of it as one step; without edits where everything is there already
 * @param articles the new articles, whose originals are to be kept before the edit is made
 * @param present the articles of the file that the project has already
 */
public record Plan(Together edit, List<NewArticle> articles, List<Present> present, Report report) {

    /** An article with the bytes it came in. @param place its name within the file */
    public record NewArticle(Article article, String place, byte[] original) {
    }

    /** An article of the file that the project has already. @param place its name within the file */
    public record Present(ArticleId article, String place) {
    }

    public Plan {
        articles = List.copyOf(articles);
        present = List.copyOf(present);
    }

    /** Whether the project has everything already. */
    public boolean changesNothing() {
        return edit.edits().isEmpty();
    }
}
