/** Tables of articles, a row each: CSV and its kin, and the sheets of XLSX workbooks. */
package synoptic.importer.table;
