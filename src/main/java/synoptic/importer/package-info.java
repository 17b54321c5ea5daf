/**
 * Turns files, folders and pasted text into drafts of articles, notices what is there already, and says of the rest why
 * it was refused.
 */
package synoptic.importer;
