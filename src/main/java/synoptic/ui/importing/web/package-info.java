/** Asks which web pages to add, and whether one may be read that is not public. */
package synoptic.ui.importing.web;
