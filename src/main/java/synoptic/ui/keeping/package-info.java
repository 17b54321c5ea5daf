/** Nothing lost, as the user meets it: backups and going back to one, changes made elsewhere, and what was wrong with the files. */
package synoptic.ui.keeping;
