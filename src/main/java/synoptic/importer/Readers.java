package synoptic.importer;

import java.util.List;
import synoptic.importer.book.EpubReader;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.container.ZipArchiveReader;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.html.HtmlReader;
import synoptic.importer.markdown.MarkdownReader;
import synoptic.importer.pdf.PdfReader;
import synoptic.importer.plain.PlainTextReader;
import synoptic.importer.records.JsonReader;
import synoptic.importer.table.CsvReader;
import synoptic.importer.table.XlsxReader;
import synoptic.importer.word.DocxReader;

/** All readers there are. */
final class Readers {

    private Readers() {
    }

    /** The readers of single articles; the one that takes whatever is text comes last. */
    static List<FormatReader> all() {
        return List.of(new PdfReader(), new DocxReader(), new EpubReader(), new JsonReader(), new CsvReader(),
            new XlsxReader(), new MarkdownReader(), new HtmlReader(), new PlainTextReader());
    }

    static List<ContainerReader> containers() {
        return List.of(new JsonReader(), new CsvReader(), new XlsxReader(), new ZipArchiveReader());
    }
}
