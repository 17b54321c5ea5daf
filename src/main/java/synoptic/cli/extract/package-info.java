/** Prints the articles in files, folders and web pages without a project. */
package synoptic.cli.extract;
