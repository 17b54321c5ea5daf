/** The files of an import in the list, and how it stands with each. */
package synoptic.ui.importing.rows;
