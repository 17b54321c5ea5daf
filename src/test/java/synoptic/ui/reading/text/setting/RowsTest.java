package synoptic.ui.reading.text.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

class RowsTest {

    private final Rows three = Rows.of(ArticleText.ofParagraphs(List.of("abcde", "fghij", "klmno")),
        Typography.DEFAULT);

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "6, 0", "7, 1", "12, 1", "14, 2", "19, 2", "99, 2"})
    void findsTheRowOfAnOffset(int offset, int row) {
        assertThat(three.indexAt(offset)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "5, 5", "6, 6", "7, 7", "13, 13", "19, 19", "25, 19"})
    void aCaretStandsOnlyInsideRows(int offset, int place) {
        int expected = offset == 6 ? 5 : offset == 13 ? 12 : place;
        assertThat(three.clamp(offset)).isEqualTo(expected);
    }

    @Test
    void anEmptyTextHasNoRows() {
        Rows none = Rows.of(ArticleText.EMPTY, Typography.DEFAULT);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.indexAt(0)).isEqualTo(-1);
        assertThat(none.clamp(4)).isZero();
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void aVeryLongBlockIsCutInPiecesThatAreTheWholeTogether(BlockKind kind) {
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.PARAGRAPH, 0, "Before.");
        text.block(kind, 0, "The log was read out twice, to everybody in the hall.\nNobody spoke. ".repeat(400));
        Rows rows = Rows.of(text.build(), Typography.DEFAULT);
        assertThat(rows.size()).isGreaterThan(5);
        for (int row = 2; row < rows.size(); row++) {
            assertThat(rows.get(row).range().start()).isEqualTo(rows.get(row - 1).range().end());
            assertThat(rows.get(row).gap()).isZero();
            assertThat(rows.get(row).first()).isFalse();
        }
        assertThat(rows.get(1).first()).isTrue();
        assertThat(rows.get(1).last()).isFalse();
        assertThat(rows.get(rows.size() - 1).last()).isTrue();
        assertThat(rows.get(rows.size() - 1).range().end()).isEqualTo(rows.text().length());
        assertThat(rows.words(1)).endsWith("\n");
    }

    @Test
    void aLongRunWithoutSpacesIsCutBetweenWholeSigns() {
        Rows rows = Rows.of(ArticleText.ofParagraphs(List.of("a" + "😀".repeat(5_000))), Typography.DEFAULT);
        for (int row = 0; row + 1 < rows.size(); row++) {
            assertThat(Character.isHighSurrogate(rows.words(row).charAt(rows.words(row).length() - 1))).isFalse();
        }
        assertThat(rows.size()).isBetween(2, 5);
    }

    @Test
    void findsMarksThatShareUnitsWithARange() {
        Mark bold = new Mark(MarkKind.BOLD, new TextRange(0, 4));
        Mark across = new Mark(MarkKind.ITALIC, new TextRange(2, 9));
        Mark link = new Mark(MarkKind.LINK, new TextRange(8, 9), "https://example.org");
        Rows rows = Rows.of(new ArticleText("abcde\n\nfghij", three.text().blocks().subList(0, 2),
            List.of(link, bold, across)),
            Typography.DEFAULT);
        assertThat(rows.marksIn(new TextRange(0, 5))).containsExactly(bold, across);
        assertThat(rows.marksIn(new TextRange(4, 8))).containsExactly(across);
        assertThat(rows.marksIn(new TextRange(7, 12))).containsExactly(across, link);
        assertThat(rows.marksIn(new TextRange(10, 12))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Latin first שלום, false", "שלום and Latin, true", "'12, مرحبا', true", "'(…)', false",
        "Ελληνικά, false"})
    void knowsWhichWayARowRuns(String words, boolean rightToLeft) {
        assertThat(Rows.of(ArticleText.ofParagraphs(List.of(words)), Typography.DEFAULT).isRightToLeft(0))
            .isEqualTo(rightToLeft);
    }
}
