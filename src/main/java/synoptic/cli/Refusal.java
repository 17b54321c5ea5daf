package synoptic.cli;

/** What a command can't do, in one sentence for the user that names the file, the place and the cure; ends with exit code 1. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses with a whole sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refuses with a whole sentence, and keeps the cause for the log. */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
