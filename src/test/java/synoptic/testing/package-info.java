/** What tests of the window stand on: the toolkit without a display, waiting without sleeping, pictures to look at. */
package synoptic.testing;
