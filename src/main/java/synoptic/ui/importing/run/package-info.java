/** What an import does in the background: reading files, and adding what became of them to the project. */
package synoptic.ui.importing.run;
