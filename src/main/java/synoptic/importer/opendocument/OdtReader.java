package synoptic.importer.opendocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.Properties;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;
import synoptic.importer.zip.ZipDocument;
import synoptic.importer.zip.ZipKind;

/** Reads OpenDocument texts. Macros, pictures, embedded files and everything that a document refers to stay unread. */
public final class OdtReader extends ZipDocument {

    private static final String DATE_OF_FILE = "This is when the file was made; the text itself gives no date.";

    public OdtReader() {
        super("an OpenDocument text", ZipKind.TEXT_DOCUMENT, Set.of("odt", "ott"));
    }

    @Override
    protected Draft read(Source source, Zip zip) throws IOException, ImportRefused {
        if (isEncrypted(zip)) {
            throw new ImportRefused(source.place()
                + " is encrypted; open it with its password, save it without one and import that file.");
        }
        if (!zip.has("content.xml")) {
            throw new IOException("the part with the text is missing");
        }
        OdtStyles styles = new OdtStyles();
        if (zip.has("styles.xml")) {
            try (Xml xml = new Xml(zip.stream("styles.xml", Zip.LARGEST_PART))) {
                while (xml.next()) {
                    styles.take(xml);
                }
            }
        }
        List<DraftBlock> blocks = new ArrayList<>();
        try (Xml xml = new Xml(zip.stream("content.xml", Zip.LARGEST_PART))) {
            blocks.addAll(new OdtText(styles).read(xml));
        }
        Properties stated = new Properties();
        Properties fallback = new Properties();
        if (zip.has("meta.xml")) {
            try (Xml xml = new Xml(zip.stream("meta.xml", Zip.LARGEST_PART))) {
                properties(xml, stated, fallback);
            }
        }
        return new Finishing(source, Decoding.NONE).stated(stated.proposal()).fallback(fallback.proposal()).draft(blocks);
    }

    private static boolean isEncrypted(Zip zip) throws IOException, ImportRefused {
        if (!zip.has("META-INF/manifest.xml")) {
            return false;
        }
        try (Xml xml = new Xml(zip.stream("META-INF/manifest.xml", Zip.LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void properties(Xml xml, Properties stated, Properties fallback) throws IOException {
        String last = "";
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "title" -> stated.words(MetadataField.TITLE, xml.words());
                case "language" -> stated.language(xml.words());
                case "initial-creator" -> fallback.words(MetadataField.BYLINE, xml.words());
                case "creator" -> last = xml.words();
                case "creation-date" -> fallback.date(MetadataField.PUBLISHED, xml.words(), DATE_OF_FILE);
                case "date" -> fallback.date(MetadataField.UPDATED, xml.words());
                default -> {
                    // the rest is about printing and statistics
                }
            }
        }
        fallback.words(MetadataField.BYLINE, last);
    }
}
