package synoptic.importer.pdf;

import java.text.Bidi;

/** The order of the letters in a line: a page gives them as they are seen, a text has them as they are read. */
final class Direction {

    private Direction() {
    }

    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    /**
     * For each place in the line as it is read, the index of what is seen there.
     *
     * @param seen the line's pieces from left to right
     */
    static int[] reading(String[] seen) {
        int[] order = new int[seen.length];
        boolean any = false;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < seen.length; i++) {
            order[i] = i;
            any |= isRightToLeft(seen[i]);
            line.append(seen[i].isEmpty() ? ' ' : isRightToLeft(seen[i]) ? '\u05d0' : seen[i].charAt(0));
        }
        if (!any) {
            return order;
        }
        Bidi bidi = new Bidi(line.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] index = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            index[i] = i;
        }
        Bidi.reorderVisually(levels, 0, index, 0, runs);
        int at = 0;
        for (int run : index) {
            int start = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            for (int i = 0; i < end - start; i++) {
                order[at++] = (bidi.getRunLevel(run) & 1) == 0 ? start + i : end - 1 - i;
            }
        }
        return order;
    }
}
