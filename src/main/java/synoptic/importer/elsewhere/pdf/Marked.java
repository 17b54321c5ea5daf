package synoptic.importer.elsewhere.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * Words that somebody marked on a page.
 *
 * @param words as they stand on the page, in one line
 * @param page counted from 0
 * @param color {@code #rrggbb}, or an empty string
 */
record Marked(String words, int page, String comment, String creator, String color, Optional<Instant> at) {
}
