/** Marking passages: the verbs that highlight, tag, note and link what is selected, and the lists of highlights, tags and notes. */
package synoptic.ui.annotating;
