/** Reads what a page says of itself in JSON-LD, meta elements and microdata. */
package synoptic.importer.html.facts;
