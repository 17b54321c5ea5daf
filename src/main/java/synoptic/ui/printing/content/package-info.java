/** An article with what was marked in it, or all claims, as paragraphs to print. */
package synoptic.ui.printing.content;
