/**
 * What tests stand on: projects drawn by hand or at random from a seed, random edits, the toolkit without a display,
 * waiting without sleeping, pictures to look at.
 */
package synoptic.testing;
