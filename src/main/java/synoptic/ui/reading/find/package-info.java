/** Finding words in the article of one pane: what counts as the same words, which hit the reader is at, and the bar to type in. */
package synoptic.ui.reading.find;
