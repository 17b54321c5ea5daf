/** The window: everything with a JavaFX import, and nothing else. */
package synoptic.ui;
