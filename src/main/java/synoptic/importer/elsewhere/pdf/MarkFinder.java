package synoptic.importer.elsewhere.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.flow.ReadingStopped;
import synoptic.text.Normalisation;

/** Reads the marks of an open PDF: highlights, underlines and the like with the words under them; notes; and counts the rest. */
final class MarkFinder {

    private static final int MOST = 20_000;
    private static final int CORNERS = 8;

    private final PDDocument document;
    private final List<Marked> marked = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Report.Tally tally = new Report.Tally();

    MarkFinder(PDDocument document) {
        this.document = document;
    }

    /** @throws IOException if the file is damaged there */
    void find() throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            ReadingStopped.check();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (marked.size() + notes.size() < MOST) {
                    take(annotation, page, number);
                }
            }
            number++;
        }
    }

    private void take(PDAnnotation annotation, PDPage page, int number) throws IOException {
        String comment = Optional.ofNullable(annotation.getContents()).map(Normalisation::uniform).orElse("").strip();
        if (annotation instanceof PDAnnotationTextMarkup markup && markup.getQuadPoints() != null) {
            String words = words(markup.getQuadPoints(), page);
            if (words.isEmpty()) {
                tally.add(Fate.LEFT, "marks of the PDF without words under them");
            } else {
                String own = Normalisation.words(comment).equals(words) ? "" : comment;
                marked.add(new Marked(words, number, own, creator(markup), color(annotation.getColor()), at(markup)));
            }
        } else if (annotation instanceof PDAnnotationMarkup markup && !comment.isEmpty()) {
            String creator = creator(markup);
            notes.add("Page " + (number + 1) + (creator.isEmpty() ? "" : ", " + creator) + ": " + comment);
        } else if (!(annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup || annotation instanceof PDAnnotationWidget)) {
            tally.add(Fate.LEFT, "drawings and stamps in the PDF");
        }
    }

    private static String words(float[] corners, PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        List<String> regions = new ArrayList<>();
        for (int i = 0; i + CORNERS <= corners.length; i += CORNERS) {
            double left = Math.min(Math.min(corners[i], corners[i + 2]), Math.min(corners[i + 4], corners[i + 6])) - box.getLowerLeftX();
            double right = Math.max(Math.max(corners[i], corners[i + 2]), Math.max(corners[i + 4], corners[i + 6])) - box.getLowerLeftX();
            double low = Math.min(Math.min(corners[i + 1], corners[i + 3]), Math.min(corners[i + 5], corners[i + 7])) - box.getLowerLeftY();
            double high = Math.max(Math.max(corners[i + 1], corners[i + 3]), Math.max(corners[i + 5], corners[i + 7])) - box.getLowerLeftY();
            String region = String.valueOf(i);
            regions.add(region);
            stripper.addRegion(region, new Rectangle2D.Double(left - 0.5, box.getHeight() - high, right - left, high - low));
        }
        stripper.extractRegions(page);
        String lines = regions.stream().map(stripper::getTextForRegion).map(String::strip).collect(Collectors.joining("\n"));
        return Normalisation.words(lines.replaceAll("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})", ""));
    }

    private static String creator(PDAnnotationMarkup markup) {
        return Optional.ofNullable(markup.getTitlePopup()).map(Normalisation::words).orElse("");
    }

    private static Optional<Instant> at(PDAnnotation annotation) throws IOException {
        java.util.Calendar made = annotation instanceof PDAnnotationMarkup markup ? markup.getCreationDate() : null;
        java.util.Calendar changed = made == null ? org.apache.pdfbox.util.DateConverter.toCalendar(annotation.getModifiedDate()) : made;
        return Optional.ofNullable(changed).map(time -> time.toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String color(PDColor color) throws IOException {
        if (color == null || color.getComponents().length == 0) {
            return "";
        }
        return String.format("#%06x", color.toRGB() & 0xffffff);
    }

    List<Marked> marked() {
        return marked;
    }

    List<String> notes() {
        return notes;
    }

    Report report() {
        return tally.report();
    }
}
