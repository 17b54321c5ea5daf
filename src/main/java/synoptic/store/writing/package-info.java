/** Brings changes to the journal and to the files. */
package synoptic.store.writing;
