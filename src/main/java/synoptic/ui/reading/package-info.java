/** The reading panes: articles side by side with their highlights, moving together, joined by ribbons. */
package synoptic.ui.reading;
