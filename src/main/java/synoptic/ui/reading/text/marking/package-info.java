/**
 * The caret and the selection: how keys and mouse move them, what lies under the mouse, and what screen readers hear of
 * it.
 */
package synoptic.ui.reading.text.marking;
