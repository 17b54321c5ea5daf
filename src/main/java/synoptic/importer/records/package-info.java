/**
 * Articles as records: the fields of JSON, JSON lines and rows of tables, found by their names or chosen by a person, and
 * made into drafts.
 */
package synoptic.importer.records;
