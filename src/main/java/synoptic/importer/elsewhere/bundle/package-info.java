/** Reads the bundles that Synoptic exports, so that a project can be taken into another one. */
package synoptic.importer.elsewhere.bundle;
