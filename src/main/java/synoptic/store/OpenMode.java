package synoptic.store;

/** What a project is opened for. */
public enum OpenMode {
    /** Changes may follow: the project is locked, and damage is set aside and repaired. */
    WRITE,
    /** Nothing is written, not even a lock. */
    READ
}
