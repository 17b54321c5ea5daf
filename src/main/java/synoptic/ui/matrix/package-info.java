/** The claims × articles table: who supports, disputes or leaves open each claim, who only reports it, and who says nothing. */
package synoptic.ui.matrix;
