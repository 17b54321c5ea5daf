package synoptic.ui.reading.text.setting;

import synoptic.text.TextRange;

/**
 * Words of one row that are drawn alike.
 *
 * @param range    counted from the row's start
 * @param look     how they are drawn
 * @param platform whether they need the platform's own face, because the shipped ones lack their script
 */
record Run(TextRange range, Look look, boolean platform) {

    /** What inline marks make of words. A {@code shift} of 1 is superscript, -1 subscript. */
    record Look(boolean bold, boolean italic, boolean link, boolean code, int shift) {
        static final Look PLAIN = new Look(false, false, false, false, 0);
    }
}
