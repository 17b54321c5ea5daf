/** Handing a project on: where the bundle goes, how far it is, and what it could not carry. */
package synoptic.ui.exporting;
