package synoptic.importer;

import java.util.List;
import synoptic.importer.archived.MhtmlReader;
import synoptic.importer.archived.WarcArchiveReader;
import synoptic.importer.book.EpubReader;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.container.ZipArchiveReader;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.html.HtmlReader;
import synoptic.importer.legacy.DocReader;
import synoptic.importer.legacy.LockedReader;
import synoptic.importer.markdown.MarkdownReader;
import synoptic.importer.opendocument.OdtReader;
import synoptic.importer.pdf.PdfReader;
import synoptic.importer.plain.PlainTextReader;
import synoptic.importer.records.JsonReader;
import synoptic.importer.rtf.RtfReader;
import synoptic.importer.table.CsvReader;
import synoptic.importer.table.XlsxReader;
import synoptic.importer.word.DocxReader;

/** All readers there are. */
final class Readers {

    private Readers() {
    }

    /** The readers of single articles; the one that takes whatever is text comes last. */
    static List<FormatReader> all() {
        return List.of(new PdfReader(), new LockedReader(), new DocReader(), new DocxReader(),
            new OdtReader(), new RtfReader(), new EpubReader(), new MhtmlReader(), new JsonReader(), new CsvReader(),
            new XlsxReader(), new MarkdownReader(), new HtmlReader(), new PlainTextReader());
    }

    static List<ContainerReader> containers() {
        return List.of(new JsonReader(), new CsvReader(), new XlsxReader(), new WarcArchiveReader(),
            new ZipArchiveReader());
    }
}
