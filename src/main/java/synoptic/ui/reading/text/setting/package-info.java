/**
 * How an article's text is set: faces, sizes, indents and gaps, and the rows and runs that it is cut into. Knows no
 * window.
 */
package synoptic.ui.reading.text.setting;
