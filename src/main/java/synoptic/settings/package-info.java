/** What the program remembers for one person on one machine: name, look, keys, recent projects, and how each desk was left. No JavaFX. */
package synoptic.settings;
