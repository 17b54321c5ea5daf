/** The main window, which composes the features and is the only one that knows all of them. */
package synoptic.ui.workbench;
