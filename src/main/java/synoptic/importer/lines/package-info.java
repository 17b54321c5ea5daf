/** Finds paragraphs, list items and quotations in lines of plain text. */
package synoptic.importer.lines;
