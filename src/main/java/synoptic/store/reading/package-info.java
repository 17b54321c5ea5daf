/** Reads a project’s files, journal and history and puts them together; nothing here writes. */
package synoptic.store.reading;
