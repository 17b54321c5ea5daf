/** The overview at a reading pane's edge: where in the article its highlights and search hits lie, and which part of it is in view. */
package synoptic.ui.reading.ruler;
