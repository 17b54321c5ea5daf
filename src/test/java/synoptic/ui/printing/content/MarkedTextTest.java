package synoptic.ui.printing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;
import synoptic.ui.printing.content.MarkedText.Highlight;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.SpanKind;

class MarkedTextTest {

    private static final String TEXT = "The ferry sails again.";

    /** Highlights as words:label; the printed text; the underlined words with their lanes. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        ferry:1                   ; The ferry1 sails again.         ; ferry/0
        ferry:                    ; The ferry sails again.          ; ferry/0
        ferry:1 sails:2,a         ; The ferry1 sails2,a again.      ; ferry/0 sails/0
        The_ferry:1 ferry:2       ; The ferry1,2 sails again.       ; The_ferry/0 ferry/1
        ferry_sails:1 sails:2     ; The ferry sails1,2 again.       ; ferry_sails/0 sails/1
        The_ferry:1 ferry_sails:2 ; The ferry1 sails2 again.        ; The_ferry/0 ferry1_sails/1
        ferry_sails_again.:1 sails:2 ; The ferry sails2 again.1     ; ferry_sails2_again./0 sails/1
        -                         ; The ferry sails again.          ; -
        """)
    void marksStandBehindWhatTheyMark(String highlights, String printed, String underlined) {
        List<Highlight> all = highlights == null ? List.of() : Arrays.stream(highlights.split(" ")).map(MarkedTextTest::highlight).toList();
        Para para = new MarkedText(TEXT, List.of(), all).of(new Block(BlockKind.PARAGRAPH, new TextRange(0, TEXT.length())));
        assertThat(para.text()).isEqualTo(printed);
        assertThat(para.strokes().stream().map(stroke -> stroke.range().of(para.text()).replace(' ', '_') + "/" + stroke.lane())
            .collect(Collectors.joining(" "))).isEqualTo(underlined == null ? "" : underlined);
        assertThat(para.spans()).allSatisfy(span -> assertThat(span.kind()).isEqualTo(SpanKind.MARK));
    }

    @Test
    void aHighlightOverTwoBlocksIsUnderlinedInBothAndMarkedAtItsEnd() {
        String text = "One two.\n\nThree four.";
        MarkedText marked = new MarkedText(text, List.of(), List.of(new Highlight(new TextRange(4, 15), "3", 3)));
        Para first = marked.of(new Block(BlockKind.PARAGRAPH, new TextRange(0, 8)));
        Para second = marked.of(new Block(BlockKind.PARAGRAPH, new TextRange(10, 21)));
        assertThat(first.text()).isEqualTo("One two.");
        assertThat(first.strokes().getFirst().range().of(first.text())).isEqualTo("two.");
        assertThat(second.text()).isEqualTo("Three3 four.");
        assertThat(second.strokes().getFirst().range().of(second.text())).isEqualTo("Three");
    }

    @Test
    void aHighlightThatEndsBetweenTwoBlocksIsMarkedOnce() {
        String text = "One two.\n\nThree four.";
        MarkedText marked = new MarkedText(text, List.of(), List.of(new Highlight(new TextRange(4, 10), "3", 3)));
        assertThat(marked.of(new Block(BlockKind.PARAGRAPH, new TextRange(0, 8))).text()).isEqualTo("One two.3");
        assertThat(marked.of(new Block(BlockKind.PARAGRAPH, new TextRange(10, 21))).text()).isEqualTo("Three four.");
    }

    @Test
    void boldAndItalicWordsStayWhereTheyAreAndListItemsGetABullet() {
        MarkedText marked = new MarkedText(TEXT, List.of(new Mark(MarkKind.BOLD, new TextRange(10, 15), "")),
            List.of(highlight("ferry:12")));
        Para para = marked.of(new Block(BlockKind.LIST_ITEM, new TextRange(0, TEXT.length())));
        assertThat(para.text()).isEqualTo("•  The ferry12 sails again.");
        assertThat(para.spans()).anySatisfy(span -> {
            assertThat(span.kind()).isEqualTo(SpanKind.BOLD);
            assertThat(span.range().of(para.text())).isEqualTo("sails");
        });
    }

    private static Highlight highlight(String words) {
        String[] parts = words.split(":", 2);
        String marked = parts[0].replace('_', ' ');
        return new Highlight(new TextRange(TEXT.indexOf(marked), TEXT.indexOf(marked) + marked.length()), parts[1], 1);
    }
}
