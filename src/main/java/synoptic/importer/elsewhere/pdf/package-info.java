/** Finds what readers marked in a PDF, with Zotero or any other program that writes its marks into the file. */
package synoptic.importer.elsewhere.pdf;
