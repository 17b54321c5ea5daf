package synoptic.importer.elsewhere.web;

import java.util.List;
import java.util.Optional;
import synoptic.importer.webannotation.WebAnnotation;

/** What was found in a file of annotations, one after the other. */
sealed interface Found {

    /** An annotation of passages. @param replies what others answered to it */
    record OfPassages(WebAnnotation annotation, List<String> replies) implements Found {
        public OfPassages {
            replies = List.copyOf(replies);
        }
    }

    /** Words on a page as a whole. @param creator possibly empty */
    record OfPage(String address, String words, String creator) implements Found {
    }

    /** Something that cannot be taken over. @param why what it is, in the plural, and why */
    record Unfit(String why) implements Found {
    }

    /** The annotation with its replies at the end of its note. */
    static WebAnnotation whole(OfPassages found) {
        WebAnnotation one = found.annotation();
        if (found.replies().isEmpty()) {
            return one;
        }
        List<WebAnnotation.Body> bodies = new java.util.ArrayList<>(one.bodies());
        found.replies().forEach(reply -> bodies.add(new WebAnnotation.Body.Note(reply)));
        return new WebAnnotation(one.targets(), bodies, false, one.creator(), one.created(), one.modified());
    }

    /** A time as ISO 8601 writes it, or nothing. */
    static Optional<java.time.Instant> time(String written) {
        try {
            return Optional.of(java.time.OffsetDateTime.parse(written.strip()).toInstant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        } catch (java.time.DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
