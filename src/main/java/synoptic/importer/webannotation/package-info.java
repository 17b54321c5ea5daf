/**
 * Reads W3C Web Annotations and makes one edit of each: passages found in their articles, tags and claims found by name
 * or made.
 */
package synoptic.importer.webannotation;
