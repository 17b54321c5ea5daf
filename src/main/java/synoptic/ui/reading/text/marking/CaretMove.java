package synoptic.ui.reading.text.marking;

/**
 * A way to move the caret. Left and right are as seen; in a paragraph that runs from right to left they lead the other
 * way through its text.
 */
public enum CaretMove {
    LEFT, RIGHT, WORD_LEFT, WORD_RIGHT, UP, DOWN, LINE_START, LINE_END, PAGE_UP, PAGE_DOWN, TEXT_START, TEXT_END,
    PREVIOUS_SENTENCE, NEXT_SENTENCE, PREVIOUS_PARAGRAPH, NEXT_PARAGRAPH
}
