/**
 * ZIP archives and the XML in them, read with bounds: so many entries, so many bytes, no more than so many times larger
 * than packed. Nothing is ever written to the disk, and no entity of XML is ever loaded.
 */
package synoptic.importer.zip;
