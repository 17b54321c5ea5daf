/**
 * Reads PDF: glyphs become lines, lines are put into reading order column by column, and paragraphs, headings and page
 * numbers are found by where they stand and how they are set.
 */
package synoptic.importer.pdf;
