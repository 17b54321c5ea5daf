/** Finds in words what they say of an article: dates in several languages, authors, outlet, language. */
package synoptic.importer.clue;
