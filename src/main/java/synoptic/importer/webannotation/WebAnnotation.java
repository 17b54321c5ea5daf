package synoptic.importer.webannotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import synoptic.model.Stance;
import synoptic.model.TextQuoteSelector;

/**
 * A W3C annotation as far as Synoptic understands it.
 *
 * @param targets at least one
 * @param linking whether it only links passages that may be annotated already
 * @param creator empty if it does not say
 */
public record WebAnnotation(List<Target> targets, List<Body> bodies, boolean linking, String creator,
    Optional<Instant> created, Optional<Instant> modified) {

    public WebAnnotation {
        targets = List.copyOf(targets);
        bodies = List.copyOf(bodies);
    }

    /**
     * A passage.
     *
     * @param source names the article
     * @param quote its words; there is a quote or a position
     * @param stance of this passage to every claim of the annotation, where it differs from passage to passage
     */
    public record Target(String source, Optional<TextQuoteSelector> quote, Optional<Position> position,
        Optional<Reported> stance) {
    }

    /**
     * A place in the article's text, in Unicode code points.
     *
     * @param end the first one after, above {@code start}
     */
    public record Position(int start, int end) {
    }

    /** How a passage stands to a claim. @param speaker empty for the article's own voice */
    public record Reported(Stance stance, String speaker) {
    }

    /** What is said of the passages. */
    public sealed interface Body {

        /**
         * A tag.
         *
         * @param name as it was written
         * @param path the names from the topmost tag down to this one
         * @param placed whether the tag stands at that path and nowhere else; otherwise a tag of that name does as well
         */
        record Tag(String name, List<String> path, boolean placed) implements Body {
            public Tag {
                path = List.copyOf(path);
            }
        }

        /** A claim in words. */
        record Claim(String statement, Reported reported) implements Body {
        }

        /** A note. */
        record Note(String text) implements Body {
        }
    }
}
