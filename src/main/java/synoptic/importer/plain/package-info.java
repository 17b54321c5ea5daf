/** Plain text: encodings, line ends, paragraphs, and what of it is not the article. */
package synoptic.importer.plain;
