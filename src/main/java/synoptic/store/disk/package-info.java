/** Files written so that a fault leaves the old or the new one, read within bounds, and locked by one program at a time. */
package synoptic.store.disk;
