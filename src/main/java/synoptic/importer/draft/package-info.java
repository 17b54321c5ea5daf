/**
 * A proposed article that a person can correct before it joins a project, and what a reader of one file format has to
 * offer for it.
 */
package synoptic.importer.draft;
