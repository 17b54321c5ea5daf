package synoptic.exporter.webannotation;

import synoptic.model.Project;
import synoptic.model.Target;

/** Whether a target has a place in its article's present text. */
public final class Placement {

    private Placement() {
    }

    /**
     * False for orphans, and for what a damaged project says of an article that is not there or that ends before the
     * place.
     */
    public static boolean isPlaced(Target target, Project project) {
        return target.isAnchored() && project.article(target.article())
            .filter(article -> target.range().end() <= article.text().length()).isPresent();
    }
}
