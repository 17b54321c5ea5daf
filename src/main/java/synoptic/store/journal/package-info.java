/** The journal, which makes a change durable before any file is rewritten, and the history, which keeps undo across closing. */
package synoptic.store.journal;
