package synoptic.importer.draft;

/** Where a proposed value came from. */
public enum Origin {
    /** The lines before the article's first paragraph. */
    HEAD,
    /** The lines after the article's last paragraph. */
    TAIL,
    /** The running text. */
    BODY,
    /** Fields that the format has for it, such as a page's JSON-LD. */
    DOCUMENT,
    FILE_NAME,
    ADDRESS,
    /** Computed from the text as a whole. */
    DETECTED,
    /** Set by a person. */
    PERSON
}
