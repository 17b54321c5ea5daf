/** Printing: what goes on paper, how it is laid out on pages, and the printers of the platform. */
package synoptic.ui.printing;
