/** What a reading pane makes of a project: the highlights to draw, which of them lie at a place, the next mention of a claim, a passage as it is cited. No nodes. */
package synoptic.ui.reading.passage;
