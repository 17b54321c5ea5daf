/** Reads EPUB books: one article a book, its chapters in the order of the spine, each page as the web's pages are read. */
package synoptic.importer.book;
