/** Turns bytes of unknown encoding into characters, or says what they are if they are no text. */
package synoptic.importer.encoding;
