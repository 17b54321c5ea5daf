/** Marking passages: the verbs that highlight, tag, note and link what is selected. */
package synoptic.ui.annotating;
