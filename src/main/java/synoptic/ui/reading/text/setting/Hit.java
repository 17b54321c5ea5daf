package synoptic.ui.reading.text.setting;

/**
 * A place between two signs.
 *
 * @param offset   in the article
 * @param trailing whether it is seen behind the sign before it: at the end of a line rather than at the start of the
 *                 next
 */
public record Hit(int offset, boolean trailing) {
}
