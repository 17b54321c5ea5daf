package synoptic.importer.draft;

/**
 * A file cannot become an article; the message is one sentence for people that names the file, the place and the cure.
 */
public final class ImportRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public ImportRefused(String sentence) {
        super(sentence);
    }

    public ImportRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
