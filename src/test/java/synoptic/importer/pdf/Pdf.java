package synoptic.importer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A PDF document that a test puts together, line by line, with places counted in points from the top left. */
final class Pdf {

    private final PDDocument document = new PDDocument();
    private PDPage page;

    Pdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Writes a line in the usual size. */
    Pdf at(float x, float y, String words) {
        return at(x, y, 10, FontName.TIMES_ROMAN, words);
    }

    Pdf at(float x, float y, float size, FontName font, String words) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(words);
            content.endText();
            return this;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Writes words over lines of a width, and returns where the next line would stand. */
    float column(float x, float y, float width, String words) {
        var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        StringBuilder line = new StringBuilder();
        float at = y;
        try {
            for (String word : words.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 100 > width && !line.isEmpty()) {
                    at(x, at, line.toString());
                    at += 12;
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            at(x, at, line.toString());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return at + 12;
    }

    Pdf link(float x, float y, float width, String address) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setRectangle(new PDRectangle(x, PDRectangle.A4.getHeight() - y - 2, width, 12));
        try {
            page.getAnnotations().add(link);
            return this;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    PDDocument document() {
        return document;
    }

    Pdf locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
