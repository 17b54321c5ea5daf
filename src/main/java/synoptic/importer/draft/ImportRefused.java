package synoptic.importer.draft;

/**
 * A file cannot become an article; the message is one sentence for people that names the file, the place and the cure.
 */
public final class ImportRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Need need;

    public ImportRefused(String sentence) {
        this(sentence, Need.NOTHING);
    }

    public ImportRefused(String sentence, Throwable cause) {
        super(sentence, cause);
        need = Need.NOTHING;
    }

    public ImportRefused(String sentence, Need need) {
        super(sentence);
        this.need = need;
    }

    /** What would help. */
    public Need need() {
        return need;
    }
}
