/** The JSON of a project's records, read and written token by token within bounds; what it does not know it keeps. */
package synoptic.store.json;
