/** Pages of the web as browsers and crawlers keep them: MHTML files, and WARC archives of many pages. */
package synoptic.importer.archived;
