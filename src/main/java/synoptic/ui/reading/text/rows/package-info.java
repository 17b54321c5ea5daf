/** The rows on the screen: which are in view and where, how far the text is scrolled, and where its lines lie. */
package synoptic.ui.reading.text.rows;
