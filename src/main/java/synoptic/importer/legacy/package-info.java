/** Documents in the older formats of offices: Word's DOC, and Word documents that are locked with a password. */
package synoptic.importer.legacy;
