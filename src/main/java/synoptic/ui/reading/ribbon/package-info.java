/** The ribbons that join the mentions of a claim in neighbouring panes: what to join, where it runs, and the nodes that draw it. */
package synoptic.ui.reading.ribbon;
