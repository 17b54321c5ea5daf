/** Opens, creates and checks a project on disk; an open folder is writable or readable. */
package synoptic.store.folder;
