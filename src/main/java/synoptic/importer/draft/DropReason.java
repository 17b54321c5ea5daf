package synoptic.importer.draft;

/** Why a reader takes a block not to be part of the article. */
public enum DropReason {
    /** A menu, a trail of links or another way to other pages. */
    MENU,
    /** Buttons to share, print or save. */
    SHARE,
    /** A request to subscribe, sign up, donate or follow. */
    PROMPT,
    /** An advertisement's label. */
    ADVERTISEMENT,
    /** Pointers to other articles. */
    RELATED,
    /** Copyright, cookies, terms of use. */
    LEGAL,
    /** Who took or owns a picture. */
    CREDIT,
    /** The authors, which are in the metadata. */
    BYLINE,
    /** When it was published or changed, which is in the metadata. */
    DATE,
    /** The name of the outlet, an address or another label, which is in the metadata. */
    LABEL,
    /** Signs without words, such as a closing cross. */
    NO_WORDS,
    /** The words stand elsewhere in the article too. */
    REPEATED,
    /** Readers' comments. */
    COMMENTS,
    /** A person dropped it. */
    BY_HAND
}
