/** Reads OpenDocument texts (ODT): their paragraphs by style, notes at the end, and what they say of themselves. */
package synoptic.importer.opendocument;
