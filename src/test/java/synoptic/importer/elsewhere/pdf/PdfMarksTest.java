package synoptic.importer.elsewhere.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Ids;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import synoptic.text.ArticleText;

class PdfMarksTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
    private static final int SIZE = 12;
    private static final List<String> LINES = List.of("The ferry lies in dock, says the captain, and nobody", "on the quay knows when it will sail again this year.",
        "The council meets on Thursday to talk about it.");

    private final Ids ids = new Ids();
    private final Author author = new Author(ids, "Ada", NOON);

    private static float top(int line) {
        return 700 - line * 20f;
    }

    private static float width(String words) {
        try {
            return new PDType1Font(Standard14Fonts.FontName.HELVETICA).getStringWidth(words) / 1000 * SIZE;
        } catch (IOException noFont) {
            throw new UncheckedIOException(noFont);
        }
    }

    /** The corners around some words of a line, as programs write them. */
    private static float[] around(int line, String words) {
        int from = LINES.get(line).indexOf(words);
        float left = 50 + width(LINES.get(line).substring(0, from));
        float right = left + width(words);
        return new float[] {left, top(line) + 10, right, top(line) + 10, left, top(line) - 3, right, top(line) - 3};
    }

    private static PDAnnotationHighlight highlight(String comment, float[]... corners) {
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        float[] all = new float[corners.length * 8];
        for (int i = 0; i < corners.length; i++) {
            System.arraycopy(corners[i], 0, all, i * 8, 8);
        }
        mark.setQuadPoints(all);
        mark.setContents(comment);
        mark.setTitlePopup("Ines");
        mark.setColor(new PDColor(new float[] {1, 0.83f, 0}, PDDeviceRGB.INSTANCE));
        return mark;
    }

    private interface Marking {
        void mark(PDPage page) throws IOException;
    }

    private static Source pdf(Marking marking) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < LINES.size(); i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                    content.newLineAtOffset(50, top(i));
                    content.showText(LINES.get(i));
                    content.endText();
                }
            }
            marking.mark(page);
            document.save(bytes);
            return new Source("a.pdf", "in/a.pdf", bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Article article(Source source) {
        return new Article(ids.article(), Metadata.NONE.withTitle("Ferry"), ArticleText.ofParagraphs(List.of(LINES.get(0) + " " + LINES.get(1), LINES.get(2))),
            source.original("pdf"), 1, "", NOON);
    }

    @Test
    void highlightsAreAnnotationsOfTheWordsUnderThem() {
        Source source = pdf(page -> page.getAnnotations().addAll(List.of(highlight("which one?", around(0, "the captain")),
            highlight("", around(0, "and nobody"), around(1, "on the quay knows")))));
        Article article = article(source);
        Collected found = PdfMarks.of(source, article, author).orElseThrow();
        assertThat(found.annotations()).extracting(each -> article.text().slice(each.range())).containsExactly("the captain", "and nobody on the quay knows");
        assertThat(found.annotations()).extracting(Annotation::comment).containsExactly("which one?", "");
        assertThat(found.annotations()).extracting(Annotation::creator).containsOnly("Ines");
        assertThat(found.tags()).extracting(Tag::name, Tag::color).containsExactly(org.assertj.core.api.Assertions.tuple("Yellow", "#ffd400"));
    }

    @Test
    void theyComeToTheArticleThatIsThere() {
        Source source = pdf(page -> page.getAnnotations().add(highlight("", around(2, "on Thursday"))));
        Article article = article(source);
        Project before = Project.of(new ProjectInfo(ids.project(), "p", "", NOON)).with(article);
        Plan plan = PdfMarks.of(source, article, author).orElseThrow().plan(before, author);
        Project after = plan.edit().apply(before);
        assertThat(after.articles()).hasSize(1);
        assertThat(after.annotationsOf(article.id())).hasSize(1);
    }

    @Test
    void notesGoToTheMemoAndDrawingsAreReported() {
        Source source = pdf(page -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("ask the captain");
            page.getAnnotations().addAll(List.of(note, new PDAnnotationInk(), highlight("", new float[] {5, 5, 9, 5, 5, 2, 9, 2})));
        });
        Collected found = PdfMarks.of(source, article(source), author).orElseThrow();
        assertThat(found.pieces().getFirst().article().memo()).isEqualTo("Page 1: ask the captain");
        assertThat(found.report().words(Fate.LEFT)).isEqualTo("drawings and stamps in the PDF (1); marks of the PDF without words under them (1)");
    }

    @Test
    void anUnmarkedPdfAndOtherFilesHaveNone() {
        Source source = pdf(page -> { });
        assertThat(PdfMarks.of(source, article(source), author)).isEmpty();
        assertThat(PdfMarks.of(new Source("a.txt", "a.txt", "%PDF- but no PDF".getBytes()), article(source), author)).isEmpty();
        assertThat(PdfMarks.of(new Source("a.txt", "a.txt", new byte[0]), article(source), author)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#ffd400,Yellow", "#ff6666,Red", "#5fb236,Green", "#2ea8e5,Blue", "#a28ae5,Purple", "#e56eee,Magenta", "#f19837,Orange", "#aaaaaa,Grey", "#000000,Black"})
    void coloursHaveNames(String color, String name) {
        assertThat(HueName.of(color)).isEqualTo(name);
    }
}
