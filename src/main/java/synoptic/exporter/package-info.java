/**
 * Hands a project on as a bundle: one zip with a page to read, the annotations for other programs, and the project
 * itself.
 */
package synoptic.exporter;
