package synoptic.importer.plain;

/** Decides about some pieces of a page and notes what they say of the article. */
@FunctionalInterface
interface Rule {

    void apply(Page page, Facts facts);
}
