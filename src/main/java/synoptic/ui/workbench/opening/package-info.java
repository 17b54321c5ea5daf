/** A project on its way into the window: its list first where it is large, single articles as they are asked for, then all of it. */
package synoptic.ui.workbench.opening;
