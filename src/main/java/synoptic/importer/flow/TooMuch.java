package synoptic.importer.flow;

/** A file holds more than an article can have; the message says what and how many. */
public final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooMuch(String what) {
        super(what, null, false, false);
    }
}
