package synoptic.importer;

/** Is told what an import does, in order, on the thread that does it. */
public interface ImportObserver {

    /** The outcome of the next file. */
    void outcome(Outcome outcome);

    /**
     * How far the import is.
     *
     * @param done the files with an outcome
     * @param total all files, 0 or more
     * @param place the file that is being read, empty at the end
     */
    default void progress(int done, int total, String place) {
    }
}
