/** The project on disk. */
package synoptic.store;
