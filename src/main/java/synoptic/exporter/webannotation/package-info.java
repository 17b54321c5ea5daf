/**
 * A project's annotations, claims and tags as a W3C Web Annotation collection; what the W3C has no words for goes under
 * {@code synoptic:}.
 */
package synoptic.exporter.webannotation;
