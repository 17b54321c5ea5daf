package synoptic.ui.reading.text.highlight;

/**
 * A span with the place of its line among those that it overlaps.
 *
 * @param lane  0 for the one nearest to the words
 * @param lanes how many lie below each other where it is deepest, over the whole cluster of spans that it hangs
 *              together with
 */
public record Lane(HighlightSpan span, int lane, int lanes) {
}
