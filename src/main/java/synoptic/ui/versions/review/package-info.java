/** The review of highlights that have no sure place in their article's present text: one after the other, by key. */
package synoptic.ui.versions.review;
