package synoptic.ui.printing.content;

/** Letters as marks, for what has no number: a to z, then aa, ab and so on. */
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {
    }

    /** @param index counted from 0 */
    static String of(int index) {
        String last = String.valueOf((char) ('a' + index % ALPHABET));
        return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
    }
}
