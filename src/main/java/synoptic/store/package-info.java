/** What a project on disk can do; package {@code folder} opens and creates projects, the others are its parts. */
package synoptic.store;
