/**
 * Takes over what other programs keep in their files: articles with tags, claims and annotations, or annotations of articles that the project has;
 * with a report of what was carried and what could not be.
 */
package synoptic.importer.elsewhere;
