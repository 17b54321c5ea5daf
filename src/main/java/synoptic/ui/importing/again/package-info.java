/** What a person gives so that a file is read again in another way: its password, or which of its columns hold what. */
package synoptic.ui.importing.again;
