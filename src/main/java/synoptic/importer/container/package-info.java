/** Files that hold several articles, each of which is read as if it were a file of its own; and ZIP archives as such. */
package synoptic.importer.container;
