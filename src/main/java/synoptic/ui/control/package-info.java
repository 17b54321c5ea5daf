/** Controls of our own that several screens use: sheets above the window and type-ahead choosing. */
package synoptic.ui.control;
