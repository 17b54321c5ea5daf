/** The commands on projects: they do the window's jobs without one. */
package synoptic.cli.project;
