package synoptic.store;

/** Follows the opening of a project, on the thread that opens it. */
public interface OpeningWatch {

    /** Follows nothing. */
    OpeningWatch NONE = new OpeningWatch() {
        @Override
        public void glimpsed(Glimpse glimpse) {
            // Nobody wants to see it.
        }

        @Override
        public void reached(int read, int all) {
            // Nobody waits.
        }
    };

    /** The list of a project that takes a while is there; its texts come. Called at most once, and not for small projects. */
    void glimpsed(Glimpse glimpse);

    /**
     * So many of the articles are read.
     *
     * @throws java.util.concurrent.CancellationException to give up; nothing has been written then, and the project is free again
     */
    void reached(int read, int all);
}
