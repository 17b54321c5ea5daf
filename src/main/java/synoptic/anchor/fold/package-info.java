/** A text as matching sees it, without regard to typography, and an index over that. */
package synoptic.anchor.fold;
