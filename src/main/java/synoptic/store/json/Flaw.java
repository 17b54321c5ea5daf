package synoptic.store.json;

/**
 * Something in a file that could not be read as it should be.
 *
 * @param line counted from 1
 * @param reason words that complete "line 4: …"
 */
public record Flaw(int line, String reason) {
}
