package synoptic.importer.flow;

/**
 * A reading was stopped, because it took too long or nobody wants it any more. Readers ask often, so that no thread has
 * to be killed.
 */
public final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadingStopped() {
        super("the reading was stopped", null, false, false);
    }

    /** Ends the reading if its thread was asked to stop. @throws ReadingStopped if so */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStopped();
        }
    }
}
