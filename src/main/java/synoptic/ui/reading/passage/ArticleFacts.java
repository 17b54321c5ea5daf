package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.ui.support.Messages;

/**
 * How much there is in an article.
 *
 * @param claims how many different claims its highlights mention
 */
public record ArticleFacts(int claims, int highlights) {

    public static ArticleFacts of(Project project, ArticleId article) {
        Set<ClaimId> claims = new HashSet<>();
        int highlights = 0;
        for (Annotation annotation : project.annotationsOf(article)) {
            highlights++;
            annotation.mentions().forEach(mention -> claims.add(mention.claim()));
        }
        return new ArticleFacts(claims.size(), highlights);
    }

    /** Such as "446 words · 4 claims · 6 highlights", without what there is none of. @param words empty as long as nobody has counted them */
    public String line(OptionalInt words) {
        List<String> parts = new ArrayList<>();
        words.ifPresent(count -> parts.add(Messages.get("reading.words", count)));
        if (claims > 0) {
            parts.add(Messages.get("reading.claims", claims));
        }
        if (highlights > 0) {
            parts.add(Messages.get("reading.highlights", highlights));
        }
        return String.join(" · ", parts);
    }
}
