package synoptic.importer.draft;

/** What a person can give so that a refused file can be read after all. */
public enum Need {
    /** Nothing that the program could ask for. */
    NOTHING,
    /** The password of an encrypted file. */
    PASSWORD,
    /** Which columns or fields hold the articles' text. */
    COLUMNS,
    /** The word that a file, or an address that is not public, may be read. */
    PERMISSION
}
