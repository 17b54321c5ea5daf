package synoptic.ui.reading.text.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.ArticleText;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.Rows;
import synoptic.ui.reading.text.setting.Typography;

class TextMovesTest {

    /** {@code |} stands where the caret is, then where it goes. A slash is a paragraph's end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ab|c/def; abc|/def", "abc|/def; abc/|def", "abc/def|; abc/def|", "|👩🏽‍🚀a; 👩🏽‍🚀|a", "e|\u0301a; e\u0301|a",
            "|e\u0301a; e\u0301|a",
        "|हिन्दी; हि|न्दी", "桥|在; 桥在|", "א|ב; אב|", "|🇪🇺🇩🇪; 🇪🇺|🇩🇪"})
    void next(String from, String to) {
        assertThat(moves(from).next(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "|abc; |abc", "abc/|def; abc|/def", "ab|c; a|bc", "👩🏽‍🚀|a; |👩🏽‍🚀a", "e\u0301|a; |e\u0301a", "🇪🇺🇩🇪|; 🇪🇺|🇩🇪",
            "हि|न्दी; |हिन्दी"})
    void previous(String from, String to) {
        assertThat(moves(from).previous(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "|the bridge, open; the |bridge, open", "the| bridge; the |bridge", "the |bridge, open; the bridge|, open",
            "the end|/next one; the end/|next one",
        "it’|s it; it’s |it", "|他说桥开着; 他|说桥开着", "one|; one|"})
    void nextWord(String from, String to) {
        assertThat(moves(from).nextWord(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "the bri|dge; the |bridge", "the |bridge; |the bridge", "the end/|next; the end|/next", "|one; |one",
            "open,| she; open|, she"})
    void previousWord(String from, String to) {
        assertThat(moves(from).previousWord(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "|It rang. Mr. Hale came. He left./More.; It rang. |Mr. Hale came. He left./More.",
        "It rang. |Mr. Hale came. He left.; It rang. Mr. Hale came. |He left.",
        "It rang. He l|eft./More.; It rang. He left./|More.", "It rang.|; It rang.|"})
    void nextSentence(String from, String to) {
        assertThat(moves(from).nextSentence(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "It rang. He l|eft.; It rang. |He left.", "It rang. |He left.; |It rang. He left.",
            "It rang./|He left.; |It rang./He left.", "|It rang.; |It rang."})
    void previousSentence(String from, String to) {
        assertThat(moves(from).previousSentence(caret(from))).isEqualTo(caret(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "It rang. H|e left. So./M; He left.", "It rang.| He left.; It rang.", "It rang. |He left.; He left.",
            "It rang./He |left.; He left.", "It rang.|; It rang."})
    void sentenceAround(String at, String sentence) {
        TextRange found = moves(at).sentenceAt(caret(at));
        assertThat(text(at).slice(found)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a br|idge; bridge", "|a bridge; a", "a |bridge; bridge", "bridge|; bridge",
        "a/br|idge; bridge", "U|nd; Und"})
    void wordAround(String at, String word) {
        assertThat(text(at).slice(moves(at).wordAt(caret(at)))).isEqualTo(word);
    }

    @Test
    void endsOfSentencesAndParagraphs() {
        TextMoves moves = moves("It rang. He left./More came.");
        assertThat(moves.endOfSentence(2)).isEqualTo(8);
        assertThat(moves.endOfSentence(8)).isEqualTo(17);
        assertThat(moves.endOfSentence(17)).isEqualTo(29);
        assertThat(moves.endOfSentence(29)).isEqualTo(29);
        assertThat(moves.nextParagraph(3)).isEqualTo(19);
        assertThat(moves.previousParagraph(25)).isEqualTo(19);
        assertThat(moves.previousParagraph(19)).isZero();
        assertThat(moves.paragraphAt(21)).isEqualTo(new TextRange(19, 29));
        assertThat(moves.firstOffset()).isZero();
        assertThat(moves.lastOffset()).isEqualTo(29);
    }

    @Test
    void rangesSnapToClustersAndOutOfTheGapsBetweenParagraphs() {
        TextMoves moves = moves("e\u0301a/👩🏽‍🚀b");
        assertThat(moves.snap(new TextRange(1, 2))).isEqualTo(new TextRange(0, 2));
        assertThat(moves.snap(new TextRange(2, 4))).isEqualTo(new TextRange(2, 3));
        assertThat(moves.snap(new TextRange(7, 8))).isEqualTo(new TextRange(5, 12));
        assertThat(moves.snap(TextRange.at(8))).isEqualTo(TextRange.at(5));
    }

    @Test
    void thePiecesOfALongParagraphHaveNoSeamForTheCaret() {
        String words = "The log was read out twice to everybody. ".repeat(400).strip();
        TextMoves moves = moves(words);
        int steps = 0;
        for (int at = 0; at < words.length(); at = moves.next(at)) {
            steps++;
        }
        assertThat(steps).isEqualTo(words.length());
        for (int at = words.length(); at > 0; at = moves.previous(at)) {
            steps--;
        }
        assertThat(steps).isZero();
    }

    private static TextMoves moves(String marked) {
        return new TextMoves(Rows.of(text(marked), Typography.DEFAULT), new Segmenter("en"));
    }

    private static ArticleText text(String marked) {
        return ArticleText.ofParagraphs(List.of(marked.replace("|", "").split("/")));
    }

    private static int caret(String marked) {
        int at = marked.indexOf('|');
        return at + (int) marked.substring(0, at).chars().filter(c -> c == '/').count();
    }
}
