/** Where everything lies in a project’s folder, and the finding of what lies there. */
package synoptic.store.place;
