/**
 * What is drawn behind an article's words: spans, the lanes in which their underlines stack, and the colours that
 * overlaps blend to.
 */
package synoptic.ui.reading.text.highlight;
