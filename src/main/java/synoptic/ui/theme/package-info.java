/** The look: AtlantaFX underneath, our own tokens for colour on top, light and dark. */
package synoptic.ui.theme;
