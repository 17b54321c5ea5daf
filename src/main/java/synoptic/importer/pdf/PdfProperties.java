package synoptic.importer.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.flow.Properties;

/** What a PDF says of itself, of which hardly anything is to be believed: programs write it. */
final class PdfProperties {

    private static final String DATE_OF_FILE = "This is when the file was made; the text itself gives no date.";

    private final PDDocument document;
    private final PDDocumentInformation information;

    PdfProperties(PDDocument document) {
        this.document = document;
        this.information = document.getDocumentInformation();
    }

    /** What the pages are called, from the first: by the file's own labels, else their numbers from 1. */
    static List<String> labels(PDDocument document, int pages) {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            labels.add(String.valueOf(i));
        }
        try {
            PDPageLabels own = document.getDocumentCatalog().getPageLabels();
            String[] names = own == null ? new String[0] : own.getLabelsByPageIndices();
            for (int i = 0; i < Math.min(pages, names.length); i++) {
                if (names[i] != null && !names[i].isBlank() && names[i].length() <= 20) {
                    labels.set(i, names[i].strip());
                }
            }
        } catch (IOException | ClassCastException | IllegalArgumentException broken) {
            return labels;
        }
        return labels;
    }

    Proposal stated() {
        return new Properties().language(String.valueOf(document.getDocumentCatalog().getLanguage())
            .replace("null", "")).proposal();
    }

    Proposal fallback() {
        return new Properties().words(MetadataField.TITLE, text(information.getTitle()))
            .words(MetadataField.BYLINE, text(information.getAuthor()))
            .date(MetadataField.PUBLISHED, date(information.getCreationDate()), DATE_OF_FILE).proposal();
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }

    private static String date(Calendar calendar) {
        return calendar == null ? "" : calendar.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
