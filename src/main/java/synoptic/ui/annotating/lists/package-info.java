/** The lists in the sidebar: every highlight, the tree of tags, and every note and memo; each entry jumps to its place. */
package synoptic.ui.annotating.lists;
