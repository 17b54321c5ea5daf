/** Fetches one page that a person asked for from the web, with limits, and nothing that the page refers to. */
package synoptic.importer.web;
