/** What is damaged: set aside, mended, and looked for where opening does not look. */
package synoptic.store.mending;
