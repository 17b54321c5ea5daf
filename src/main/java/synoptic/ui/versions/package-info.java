/** New versions of an article and corrections of its text, and its earlier versions to read. */
package synoptic.ui.versions;
