package synoptic.ui.reading.text.setting;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import synoptic.text.BlockKind;

/**
 * How one kind of block is set at one typography; lengths in pixels.
 *
 * @param face       its face
 * @param size       its text size
 * @param bold       whether it is bold throughout
 * @param muted      whether it is secondary
 * @param indent     the empty space at its start side
 * @param pitch      the distance of its lines, a whole number
 * @param fontHeight ascent and descent of its font
 * @param ascent     the font's ascent
 */
public record BlockSetting(Typeface face, double size, boolean bold, boolean muted, double indent, double pitch,
                           double fontHeight, double ascent) {

    /** The setting of a kind of block. Call on the FX thread. */
    public static BlockSetting of(BlockKind kind, int level, Typography typography) {
        double body = typography.size();
        Typeface face = typography.face();
        double factor = typography.lineHeight();
        return switch (kind) {
            case TITLE -> make(face, body * 1.55, true, false, 0, Math.min(factor, 1.25));
            case HEADING -> make(face, body * headingScale(level), true, false, 0, Math.min(factor, 1.3));
            case QUOTE -> make(face, body, false, false, body * 1.35, factor);
            case LIST_ITEM -> make(face, body, false, false, body * 1.45 * (Math.max(1, level + 1)), factor);
            case CAPTION -> make(Typeface.SANS, body * 0.84, false, true, 0, Math.min(factor, 1.4));
            case PREFORMATTED -> make(Typeface.MONO, body * 0.8, false, false, body * 0.6, Math.min(factor, 1.45));
            case TABLE_ROW -> make(Typeface.SANS, body * 0.88, false, false, 0, Math.max(1.4, factor));
            case PARAGRAPH -> make(face, body, false, false, 0, factor);
        };
    }

    /**
     * The space to put between two lines of the font so that lines lie a whole number of pixels apart; can be negative.
     */
    public double lineSpacing() {
        return pitch - fontHeight;
    }

    /**
     * The same in the platform's face, with its lines as far apart: for rows of which the shipped faces have no letter.
     */
    BlockSetting onPlatform() {
        Text probe = new Text("Hg");
        probe.setFont(Typeface.PLATFORM.font(size, bold, false));
        return new BlockSetting(Typeface.PLATFORM, size, bold, muted, indent, pitch, probe.getLayoutBounds()
            .getHeight(),
            probe.getBaselineOffset());
    }

    /** The font of words with these marks. */
    public Font font(boolean strong, boolean slanted) {
        return face.font(size, bold || strong, slanted);
    }

    private static double headingScale(int level) {
        return switch (level) {
            case 0, 1 -> 1.32;
            case 2 -> 1.2;
            case 3 -> 1.1;
            default -> 1;
        };
    }

    private static BlockSetting make(Typeface face, double size, boolean bold, boolean muted, double indent,
        double factor) {
        double snapped = Math.max(5, Math.round(size * 2) / 2.0);
        Text probe = new Text("Hg");
        probe.setFont(face.font(snapped, bold, false));
        double height = probe.getLayoutBounds().getHeight();
        double pitch = Math.max(Math.round(snapped * factor), Math.ceil(height * 0.9));
        return new BlockSetting(face, snapped, bold, muted, Math.round(indent), pitch, height,
            probe.getBaselineOffset());
    }
}
