/** How exports write HTML and JSON, so that nothing that somebody wrote can become more than words. */
package synoptic.exporter.syntax;
