/** The command line: one class a command, all of them without a window but {@code open}. */
package synoptic.cli;
