/** Reads annotations of web pages: W3C Web Annotations in JSON-LD, and what Hypothesis exports. */
package synoptic.importer.elsewhere.web;
