/** Reads web pages: finds the article in them, its blocks and marks, and what the page says of it. */
package synoptic.importer.html;
