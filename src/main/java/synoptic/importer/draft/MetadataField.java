package synoptic.importer.draft;

/** What a source can say of itself besides its words. */
public enum MetadataField {
    TITLE, OUTLET, BYLINE, PUBLISHED, UPDATED, URL, LANGUAGE
}
