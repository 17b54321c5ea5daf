/** Two texts beside each other, with what differs and what is highlighted. */
package synoptic.ui.versions.compare;
