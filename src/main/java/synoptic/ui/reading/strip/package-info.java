/** The row in which the panes stand: how wide each is, scrolling sideways, dragging what parts them, and articles that are dropped on it. */
package synoptic.ui.reading.strip;
