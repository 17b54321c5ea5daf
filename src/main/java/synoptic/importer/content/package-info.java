/** Bytes and lists that are in memory or in a file, so that ten thousand files need not be in memory at once. */
package synoptic.importer.content;
