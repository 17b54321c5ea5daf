package synoptic.importer.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;

class RtfReaderTest {

    @Test
    void makesBlocksAndMarks() throws ImportRefused {
        Draft draft = read("{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}{\\s3 Quote;}}"
            + "{\\info{\\title Ferry}{\\author Ada Quay}{\\creatim\\yr2020\\mo1\\dy2\\hr3}}{\\header head}"
            + "\\pard\\s2 Ferry leaves early\\par\n\\pard The {\\b fer}{\\b\\i ry} left at six, says the "
            + "{\\field{\\*\\fldinst{ HYPERLINK \"https://ferry.example/b\" }}{\\fldrslt{\\ul board}}}.{\\footnote Itself.}"
            + "{\\*\\unknown words} H{\\sub 2}O\\par\\pard\\s1 Afterwards\\par\\pard\\s3 We were on time.\\par"
            + "{\\listtext\\bullet\\tab}\\pard\\ls1\\ilvl0{\\listtext 1.\\tab}ropes\\par{\\listtext 2.}\\ilvl1 planks\\par"
            + "\\pard\\intbl Port\\cell At\\par six\\cell\\row\\pard {\\pict\\bin5 }}{}}}{\\v hidden}Shown.\\par");
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early",
            "paragraph: The ferry left at six, says the board. H2O", "heading 1: Afterwards", "quote: We were on time.",
            "list-item: ropes", "list-item 1: planks", "table-row: Port\tAt six", "paragraph: Shown.",
            "paragraph: [1] Itself.");
        assertThat(Drafts.marks(draft)).containsExactly("bold ferry", "italic ry", "link board → https://ferry.example/b",
            "subscript 2");
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay");
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-01-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\\ansicpg1252 caf\\'e9 \\'80 | café €",
        "\\ansicpg1251 \\'cf\\'e0\\'f0\\'ee\\'ec | Паром",
        "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}x {\\f1 \\'cf\\'e0}\\f0 y | x Паy",
        "{\\fonttbl{\\f1\\fcharset128 M;}}\\f1 \\'93\\'fa\\'96\\'7b | 日本",
        "\\u1055?\\u1072 ?r | Паr",
        "\\uc2\\u8364\\'80\\'80 x | € x",
        "\\u-10179?\\u-8704? x | 😀 x",
        "a\\emdash b \\ldblquote c\\rdblquote\\~d e\\_f g\\-h \\{i\\} | a—b “c” d e‑f gh {i}",
        "one\\line two\\tab three | one two three",
    })
    void readsCharacters(String rtf, String words) throws ImportRefused {
        assertThat(Drafts.lines(read(rtf + "\\par Second paragraph.\\par")).getFirst()).endsWith(": " + words);
    }

    @Test
    void isBoundedAndRefusesWhatIsNone() {
        assertThat(Drafts.refusal("x.rtf", ("{\\rtf1 " + "{".repeat(100_000)).getBytes())).startsWith("/in/x.rtf has groups "
            + "nested more than 2000 deep");
        assertThat(Drafts.refusal("x.rtf", "words".getBytes())).startsWith("/in/x.rtf is not an RTF document");
        assertThat(Drafts.refusal("x.rtf", "{\\rtf1 }".getBytes())).startsWith("/in/x.rtf has no words in it");
    }

    private static Draft read(String body) throws ImportRefused {
        return Drafts.read("x.rtf", ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
