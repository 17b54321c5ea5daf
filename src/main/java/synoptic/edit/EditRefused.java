package synoptic.edit;

/** An edit does not fit the project; the message is one sentence for the user. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditRefused(String sentence) {
        super(sentence);
    }
}
