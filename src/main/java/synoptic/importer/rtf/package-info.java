/** Reads RTF: its control words become styles, its bytes become characters by code page, font or Unicode. */
package synoptic.importer.rtf;
