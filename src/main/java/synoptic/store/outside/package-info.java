/** Takes in what something else changes in the files of an open project. */
package synoptic.store.outside;
