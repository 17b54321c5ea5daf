/**
 * Ranges to selectors and selectors back to ranges, in texts that may have changed since: exact, approximate with a
 * score, or for review.
 */
package synoptic.anchor;
