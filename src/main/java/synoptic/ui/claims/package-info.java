/** The claims in the sidebar: cards with who says what, and the commands on claims. */
package synoptic.ui.claims;
