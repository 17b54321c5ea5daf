package synoptic.importer.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.TooMuch;

/** What kind of file an archive is, by the parts in it. */
public enum ZipKind {
    NONE, ARCHIVE, WORD, SHEET, EPUB, TEXT_DOCUMENT, TEXT_SHEET;

    private static final int LONGEST_TYPE = 200;

    /** What people call it. */
    String words() {
        return switch (this) {
            case NONE -> "no archive";
            case ARCHIVE -> "an archive";
            case WORD -> "a Word document";
            case SHEET -> "an Excel workbook";
            case EPUB -> "an EPUB book";
            case TEXT_DOCUMENT -> "an OpenDocument text";
            case TEXT_SHEET -> "an OpenDocument table";
        };
    }

    /** The kind of a source, {@link #NONE} where it is no archive that can be opened. */
    public static ZipKind of(Source source) {
        if (!Zip.begins(source.content().head(4))) {
            return NONE;
        }
        try (Zip zip = Zip.open(source, "an archive")) {
            String type = zip.has("mimetype")
                ? new String(zip.bytes("mimetype", LONGEST_TYPE), StandardCharsets.US_ASCII).strip() : "";
            if (zip.has("META-INF/container.xml") || type.equals("application/epub+zip")) {
                return EPUB;
            }
            if (zip.has("word/document.xml")) {
                return WORD;
            }
            if (zip.has("xl/workbook.xml")) {
                return SHEET;
            }
            return type.startsWith("application/vnd.oasis.opendocument.text") ? TEXT_DOCUMENT
                : type.startsWith("application/vnd.oasis.opendocument.spreadsheet") ? TEXT_SHEET : ARCHIVE;
        } catch (IOException | ImportRefused | TooMuch damaged) {
            return NONE;
        }
    }
}
