/**
 * The article's text on the screen: a virtualised view of its rows with selection, caret, highlights and scrolling. It
 * knows texts and ranges, but neither projects nor claims; whoever shows it says what to highlight and hears what was
 * clicked.
 */
package synoptic.ui.reading.text;
