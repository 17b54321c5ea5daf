package synoptic.importer;

import java.util.Optional;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Need;
import synoptic.importer.elsewhere.Elsewhere;
import synoptic.importer.elsewhere.Report;
import synoptic.model.ArticleId;

/** What became of one file or pasted text. */
public sealed interface Outcome {

    /** The path, or another name of the place that it came from. */
    String place();

    /**
     * A draft that can become an article.
     *
     * @param near what is nearly the same
     */
    record Drafted(String place, Draft draft, Optional<NearTwin> near) implements Outcome {

        public Drafted(String place, Draft draft) {
            this(place, draft, Optional.empty());
        }
    }

    /**
     * A file made elsewhere that holds annotations, and perhaps articles, for the project.
     *
     * @param expected what would be carried into the project, where that was asked for already
     */
    record Annotated(String place, Elsewhere elsewhere, Optional<Report> expected) implements Outcome {
    }

    /**
     * The same content is there already.
     *
     * @param twin the title of the article in the project, or the place of the earlier file of this import
     * @param article the article in the project, or empty where the twin is an earlier file
     * @param exact whether the bytes are the same and not only the words
     */
    record Duplicate(String place, String twin, Optional<ArticleId> article, boolean exact) implements Outcome {

        /** One sentence that says so. */
        public String sentence() {
            return place + (exact ? " is the same file as " : " has the same words as ")
                + (article.isPresent() ? "“" + twin + "”, which is in the project already."
                : twin + ", which comes before it in this import.");
        }
    }

    /**
     * No article can be made of it.
     *
     * @param need what would help
     */
    record Refused(String place, String sentence, Need need) implements Outcome {

        public Refused(String place, String sentence) {
            this(place, sentence, Need.NOTHING);
        }
    }
}
