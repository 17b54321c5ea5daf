package synoptic.exporter;

/** An export could not be written; the message is one sentence for the user, and nothing half-done is left. */
public final class ExportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
