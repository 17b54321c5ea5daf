package synoptic.ui.annotating.lists;

/** What the list of highlights is grouped by; within a group it follows the text. */
enum HighlightOrder {
    ARTICLE, CLAIM, TAG, NEWEST
}
