package synoptic.importer.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.flow.TooMuch;

/** Collects the glyphs of one page after the other. What is written in another direction than most of a page is left out. */
final class PageGlyphs extends PDFTextStripper {

    private static final int MOST_ON_A_PAGE = 400_000;
    private static final int MOST_OPERATORS = 3_000_000;
    private static final int LONGEST = 32;

    private record Place(PDRectangle rectangle, String address) {
    }

    private record Face(boolean bold, boolean italic) {
    }

    private final Map<PDFont, Face> faces = new HashMap<>();
    private List<TextPosition> positions = new ArrayList<>();
    private List<Place> links = List.of();
    private float height;
    private int characters;
    private int operators;

    PageGlyphs() {
        setSuppressDuplicateOverlappingText(true);
        setSortByPosition(false);
    }

    /** The glyphs of a page, counted from 1, in the order of the file. */
    List<Glyph> of(PDDocument document, int page) throws IOException {
        positions = new ArrayList<>();
        characters = 0;
        operators = 0;
        PDPage found = document.getPage(page - 1);
        height = found.getCropBox().getHeight();
        links = links(found);
        setStartPage(page);
        setEndPage(page);
        getText(document);
        float direction = direction();
        List<Glyph> glyphs = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getDir() == direction && position.getUnicode() != null) {
                glyphs.add(glyph(position));
            }
        }
        positions = List.of();
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > MOST_ON_A_PAGE) {
            throw new TooMuch("a page with more than " + MOST_ON_A_PAGE + " characters");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        ReadingStopped.check();
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch("a page with more than " + MOST_OPERATORS / 1_000_000 + " million instructions");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> article : getCharactersByArticle()) {
            positions.addAll(article);
        }
    }

    /** The direction in degrees in which most of the page is written. */
    private float direction() {
        Map<Float, Integer> counts = new HashMap<>();
        positions.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    private Glyph glyph(TextPosition position) {
        String unicode = position.getUnicode();
        String text = unicode.length() > LONGEST ? unicode.substring(0, LONGEST) : unicode;
        boolean plain = text.chars().noneMatch(c -> c >= 0xfb00 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfeff);
        Face face = faces.computeIfAbsent(position.getFont(), PageGlyphs::face);
        float size = Math.max(1, Math.abs(position.getHeightDir()) < 0.01 ? position.getFontSizeInPt()
            : Math.abs(position.getYScale()));
        return new Glyph(plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC), position.getXDirAdj(),
            position.getYDirAdj(), position.getWidthDirAdj(), size, position.getWidthOfSpace(), face.bold(),
            face.italic(), link(position));
    }

    private static Face face(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        boolean slanted = descriptor != null && (descriptor.isItalic() || Math.abs(descriptor.getItalicAngle()) > 4);
        return new Face(heavy || name.contains("bold") || name.contains("black") || name.contains("heavy")
            || name.contains("cmbx"), slanted || name.contains("italic") || name.contains("oblique")
            || name.contains("cmti"));
    }

    private String link(TextPosition position) {
        if (links.isEmpty()) {
            return "";
        }
        float x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
        float y = height - position.getYDirAdj() + position.getHeightDir() / 2;
        for (Place place : links) {
            if (place.rectangle().contains(x, y)) {
                return place.address();
            }
        }
        return "";
    }

    private static List<Place> links(PDPage page) throws IOException {
        List<Place> places = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri
                && uri.getURI() != null && link.getRectangle() != null && places.size() < 2_000) {
                places.add(new Place(link.getRectangle(), uri.getURI()));
            }
        }
        return places;
    }
}
