/** What every screen stands on: its words, its commands with their keys, and small JavaFX pieces without a look of their own. */
package synoptic.ui.support;
