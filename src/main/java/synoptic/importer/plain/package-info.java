/** Reads text files and pasted text. */
package synoptic.importer.plain;
