/** The open project: its present value, its history, saving by itself, and those who watch it. No JavaFX. */
package synoptic.session;
