/** What the screens of a window share: the project as it is now, the open panes, what is selected and which claim is in focus. Plain state without nodes. */
package synoptic.ui.desk;
