/** Reads Word documents (DOCX): their paragraphs by style, notes at the end, and what they say of themselves. */
package synoptic.importer.word;
