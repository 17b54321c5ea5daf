package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    private static final ArticleText FERRY = ferry();

    private static ArticleText ferry() {
        ArticleText.Builder builder = new ArticleText.Builder();
        builder.block(BlockKind.TITLE, 0, "Late ferry");
        int start = builder.block(BlockKind.PARAGRAPH, 0, "It left at noon.");
        builder.mark(new Mark(MarkKind.BOLD, new TextRange(start, start + 2)));
        builder.block(BlockKind.PARAGRAPH, 0, "");
        builder.block(BlockKind.HEADING, 2, "Why");
        return builder.build();
    }

    @Test
    void blocksAreJoinedByBlankLines() {
        assertThat(FERRY.text()).isEqualTo("Late ferry\n\nIt left at noon.\n\nWhy");
        assertThat(FERRY.length()).isEqualTo(33);
        assertThat(FERRY.blocks()).extracting(block -> FERRY.slice(block.range()))
            .containsExactly("Late ferry", "It left at noon.", "Why");
        assertThat(FERRY.blocks()).extracting(Block::level).containsExactly(0, 0, 2);
        assertThat(FERRY.marks()).containsExactly(new Mark(MarkKind.BOLD, new TextRange(12, 14), ""));
        assertThat(FERRY.title()).isEqualTo("Late ferry");
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,0", "9,0", "10,0", "11,0", "12,1", "27,1", "29,1", "30,2", "33,2", "99,2"})
    void everyOffsetHasABlock(int offset, int block) {
        assertThat(FERRY.blockIndexAt(offset)).isEqualTo(block);
    }

    @Test
    void aTextWithoutBlocksHasNone() {
        assertThat(ArticleText.EMPTY.blockIndexAt(0)).isEqualTo(-1);
        assertThat(ArticleText.EMPTY.title()).isEmpty();
        assertThat(ArticleText.EMPTY.wordCount()).isZero();
        assertThat(ArticleText.ofParagraphs(List.of("", "One.", "")).blocks()).hasSize(1);
        assertThat(ArticleText.ofParagraphs(List.of("One.")).title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,4,3,6", "3,6,0,2", "0,2,5,9"})
    void blocksOutOfPlaceAreRefused(int start, int end, int otherStart, int otherEnd) {
        List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new TextRange(start, end)),
            new Block(BlockKind.PARAGRAPH, new TextRange(otherStart, otherEnd)));

        assertThatThrownBy(() -> new ArticleText("12345678", blocks, List.of()))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("block");
    }

    @Test
    void marksOutOfPlaceAreRefused() {
        List<Mark> marks = List.of(new Mark(MarkKind.LINK, new TextRange(2, 5), "x"));

        assertThatThrownBy(() -> new ArticleText("1234", List.of(), marks))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mark");
    }

    @Test
    void nothingMayBeMissing() {
        TextRange range = new TextRange(0, 1);

        assertThatThrownBy(() -> new ArticleText(null, List.of(), List.of())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Block(null, range)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Block(BlockKind.QUOTE, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Mark(MarkKind.LINK, range, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aTextNeverChangesBehindItsBack() {
        List<Block> blocks = new ArrayList<>(List.of(new Block(BlockKind.QUOTE, new TextRange(0, 2))));
        ArticleText text = new ArticleText("so", blocks, List.of());

        blocks.clear();

        assertThat(text.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9})
    void levelsHaveBounds(int level) {
        assertThatThrownBy(() -> new Block(BlockKind.HEADING, level, new TextRange(0, 1)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void kindsOfBlocksHaveKeys(BlockKind kind) {
        assertThat(kind.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(BlockKind.ofKey(kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(MarkKind.class)
    void kindsOfMarksHaveKeys(MarkKind kind) {
        assertThat(kind.key()).matches("[a-z]+");
        assertThat(MarkKind.ofKey(kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TITLE", "para graph"})
    void otherKeysAreRefused(String key) {
        assertThatThrownBy(() -> BlockKind.ofKey(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkKind.ofKey(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        The ferry left at noon.      | 5
        Don't stop: 3.5 million!     | 4
        — “…” !?                     | 0
        Zu\u0308rich und Genf          | 3
        الجسر الجديد                 | 2
        新しい橋                      | 2
        🎉 fête 🎉                    | 1
        """)
    void countsWords(String text, int words) {
        assertThat(ArticleText.ofParagraphs(List.of(text)).wordCount()).isEqualTo(words);
    }

    @Test
    void knowsThePagesOfARange() {
        ArticleText text = new ArticleText("abcdefghi", List.of(new Block(BlockKind.PARAGRAPH, new TextRange(0, 9))), List.of(
            new Mark(MarkKind.PAGE, new TextRange(0, 3), "iv"), new Mark(MarkKind.BOLD, new TextRange(0, 9)),
            new Mark(MarkKind.PAGE, new TextRange(3, 6), "v"), new Mark(MarkKind.PAGE, new TextRange(6, 8), "1")));
        assertThat(text.pages(new TextRange(1, 3))).isEqualTo("iv");
        assertThat(text.pages(new TextRange(2, 7))).isEqualTo("iv–1");
        assertThat(text.pages(new TextRange(8, 9))).isEmpty();
    }
}
