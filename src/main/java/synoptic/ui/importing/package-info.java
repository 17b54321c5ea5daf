/** Adding articles: files, folders and pasted text are read, looked through and corrected, and come into the project all at once. */
package synoptic.ui.importing;
