/** Reads Markdown with tables, footnotes, bare addresses and front matter. */
package synoptic.importer.markdown;
