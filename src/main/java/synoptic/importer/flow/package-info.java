/**
 * What readers of documents share: words with their styles that become blocks, the stop when a reading takes too long,
 * and the last step from blocks to a draft.
 */
package synoptic.importer.flow;
