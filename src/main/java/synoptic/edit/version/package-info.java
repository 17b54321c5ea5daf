/**
 * New versions of an article: what a replaced or corrected text does to its annotations, and which of them wait for a
 * person to say where they belong.
 */
package synoptic.edit.version;
