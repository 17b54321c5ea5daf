package synoptic.importer;

import java.util.Optional;
import synoptic.model.ArticleId;

/**
 * An article that is nearly the same.
 *
 * @param name the title of the article in the project, or the place of the earlier file of this import
 * @param article the article in the project, or empty where the twin is an earlier file
 * @param percent how much of both is the same, 80 to 99
 */
public record NearTwin(String name, Optional<ArticleId> article, int percent) {

    /** One sentence that says so. */
    public String sentence() {
        return "It is " + percent + " % the same as " + (article.isPresent() ? "“" + name + "”, which is in the project already."
            : name + ", which comes before it in this import.");
    }
}
