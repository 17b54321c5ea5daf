/** Paragraphs laid out on pages: a pure function of the paragraphs and the heights of their lines, and the drawing of its result. */
package synoptic.ui.printing.page;
