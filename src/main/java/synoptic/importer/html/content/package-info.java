/** Finds the element of a web page that holds the article, and takes out of it what is not the article. */
package synoptic.importer.html.content;
