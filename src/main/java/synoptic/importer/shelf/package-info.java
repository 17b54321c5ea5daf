/** Drafts that wait on disk until they are looked at or added. */
package synoptic.importer.shelf;
