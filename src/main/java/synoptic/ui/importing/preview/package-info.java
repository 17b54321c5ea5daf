/** The text of a draft as a list of its blocks, kept and dropped, to correct before it becomes an article. */
package synoptic.ui.importing.preview;
