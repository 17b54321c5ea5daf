/** The project's folder: opened, repaired, journaled, rewritten, copied and checked. */
package synoptic.store.folder;
