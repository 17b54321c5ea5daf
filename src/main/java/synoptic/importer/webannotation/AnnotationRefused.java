package synoptic.importer.webannotation;

/** A W3C annotation cannot be taken over; the message is one sentence for the user. */
public final class AnnotationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnnotationRefused(String sentence) {
        super(sentence);
    }

    AnnotationRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
