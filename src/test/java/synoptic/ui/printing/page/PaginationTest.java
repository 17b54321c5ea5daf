package synoptic.ui.printing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are ten points high here, and a paragraph has as many as its text says; a page has room for ten. */
class PaginationTest {

    private static final PageSize TEN_LINES = new PageSize(300, 100 + PageSize.FOOT);
    private static final LineMeasure MEASURE = (para, width) -> Collections.nCopies(Integer.parseInt(para.text()), 10.0);

    /** Paragraphs as counts of lines, H in front for headings of the list style; pages as the lines of each, with a bar between. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        3                ; 3
        10               ; 10
        11               ; 9|2
        12               ; 10|2
        25               ; 10|10|5
        21               ; 10|9|2
        9 1              ; 9|1
        8 2              ; 8|2
        8 3              ; 8|3
        8 5              ; 8|5
        7 5              ; 7 2|3
        6 5              ; 6 3|2
        5 4              ; 5 4
        6 4              ; 6 2|2
        H1 3             ; 1 3
        8 H1 1           ; 8|1 1
        5 H1 5           ; 5 1 2|3
        4 H1 6           ; 4 1 3|3
        5 H1 H1 5        ; 5|1 1 5
        H12              ; 10|2
        H1 H1 20         ; 1 1 5|10|5
        """)
    void linesGoOnPages(String paragraphs, String pages) {
        assertThat(pages(paragraphs)).isEqualTo(pages);
    }

    /** Body text has 7 points behind it, and a heading 12. */
    private static String pages(String paragraphs) {
        List<Para> paras = Arrays.stream(paragraphs.split(" ")).map(words -> words.startsWith("H")
            ? Para.of(ParaStyle.SOURCE, words.substring(1)) : Para.of(ParaStyle.BODY, words)).toList();
        return Pagination.pages(paras, TEN_LINES, MEASURE).stream().map(page -> page.fragments().stream()
            .map(fragment -> String.valueOf(fragment.endLine() - fragment.firstLine())).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("|"));
    }

    @Test
    void nothingIsOnePageWithNothingOnIt() {
        assertThat(Pagination.pages(List.of(), TEN_LINES, MEASURE)).singleElement().satisfies(page -> assertThat(page.fragments()).isEmpty());
    }

    @Test
    void theSpaceAboveFallsAwayAtTheTopOfAPage() {
        List<Page> pages = Pagination.pages(List.of(Para.of(ParaStyle.SECTION, "1"), Para.of(ParaStyle.BODY, "9"), Para.of(ParaStyle.SECTION, "1"),
            Para.of(ParaStyle.BODY, "2")), TEN_LINES, MEASURE);
        assertThat(pages).allSatisfy(page -> assertThat(page.fragments().getFirst().y()).isZero());
    }

    @Test
    void theLargerOfTwoSpacesCounts() {
        Page page = Pagination.pages(List.of(Para.of(ParaStyle.BODY, "1"), Para.of(ParaStyle.SECTION, "1"), Para.of(ParaStyle.BODY, "2")), TEN_LINES, MEASURE)
            .getFirst();
        assertThat(page.fragments()).extracting(Page.Fragment::y).containsExactly(0.0, 10 + ParaStyle.SECTION.before(),
            20 + ParaStyle.SECTION.before() + ParaStyle.SECTION.after());
    }

    @Test
    void aLineHigherThanThePageStillGoesSomewhere() {
        List<Page> pages = Pagination.pages(List.of(Para.of(ParaStyle.BODY, "one"), Para.of(ParaStyle.BODY, "two")), TEN_LINES, (para, width) -> List.of(500.0));
        assertThat(pages).hasSize(2);
    }

    @Test
    void everyLineStandsOnOnePageAndNonePassesTheEnd() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Para> paras = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                ParaStyle style = ParaStyle.values()[random.nextInt(ParaStyle.values().length)];
                paras.add(Para.of(style, String.valueOf(1 + random.nextInt(style.isKeptWithNext() ? 2 : 24))));
            }
            List<Page.Fragment> all = new ArrayList<>();
            for (Page page : Pagination.pages(paras, TEN_LINES, MEASURE)) {
                double y = 0;
                for (Page.Fragment fragment : page.fragments()) {
                    assertThat(fragment.y()).isGreaterThanOrEqualTo(y);
                    y = fragment.y() + fragment.height();
                    all.add(fragment);
                }
                assertThat(y).isLessThanOrEqualTo(100.01);
            }
            int next = 0;
            for (Para para : paras) {
                int line = 0;
                while (line < Integer.parseInt(para.text())) {
                    Page.Fragment fragment = all.get(next++);
                    assertThat(fragment.para()).isSameAs(para);
                    assertThat(fragment.firstLine()).isEqualTo(line);
                    assertThat(fragment.skipped()).isEqualTo(line * 10.0);
                    line = fragment.endLine();
                }
            }
            assertThat(next).isEqualTo(all.size());
        }
    }
}
