/** Dated, compressed copies of a project's records, and which of them are kept. */
package synoptic.store.backup;
