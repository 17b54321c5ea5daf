package synoptic.importer.rules;

/** Decides about some pieces of a page and notes what they say of the article. */
@FunctionalInterface
public interface Rule {

    void apply(Page page, Facts facts);
}
