/** Reads projects and codebooks in the REFI-QDA exchange format, as NVivo, ATLAS.ti, MAXQDA, QualCoder, Taguette and others write them. */
package synoptic.importer.elsewhere.qda;
