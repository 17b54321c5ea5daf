package synoptic.importer.container;

import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;

/** Takes apart a file that holds several articles. Keeps nothing between files and is safe for use by several threads. */
public interface ContainerReader {

    /** The file endings of the format, in lower case and without the dot. */
    Set<String> endings();

    /** The most bytes of a container. */
    long sizeLimit();

    /** Whether a container is read part by part, so that the whole need not be in memory. */
    default boolean isReadFromDisk() {
        return false;
    }

    /** Whether the bytes are this format, whatever the name says. */
    boolean recognises(Source source);

    /**
     * Tells the sources in a container, in order.
     *
     * @return false if it holds no more than one article, so that it is read as a file like any other
     * @throws ImportRefused if it cannot be opened; what was told before stands
     */
    boolean open(Source source, Reading reading, Inside inside) throws ImportRefused;

    /** Is told what is in a container. */
    interface Inside {

        /** The next source; its place is that of the container, "!/" and its place in there. */
        void source(Source inner);

        /** Something in the container that cannot be read. */
        void refused(String place, String sentence);

        /** The container is being read, though nothing of it is told: it has not stopped moving. */
        void alive();
    }
}
