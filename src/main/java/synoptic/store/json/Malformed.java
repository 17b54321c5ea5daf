package synoptic.store.json;

/** A record that does not say what a record of its kind says. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    /** The line in its file, counted from 1. */
    public int line() {
        return line;
    }
}
