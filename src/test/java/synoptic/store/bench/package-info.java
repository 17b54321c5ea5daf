/** How fast projects are opened and saved, beside what the bare formats and SQLite take for the same. */
package synoptic.store.bench;
