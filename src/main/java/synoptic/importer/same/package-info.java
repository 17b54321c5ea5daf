/** Tells whether two texts are the same, or nearly so, by their words alone. */
package synoptic.importer.same;
