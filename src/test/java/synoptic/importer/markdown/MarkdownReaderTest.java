package synoptic.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;

class MarkdownReaderTest {

    @Test
    void makesBlocksAndMarks() throws ImportRefused {
        Draft draft = read("""
            # Ferry leaves early

            The **ferry** left at *six*, says the [board](https://ferry.example/b "t")[^1]
            of the `harbour`.\\
            Nobody knew.

            ## Afterwards

            > We were on time.
            >
            > So were they.

            - ropes
              - long ones

                more of them
            - planks

            | Port | At |
            |------|----|
            | Nord | six |

            ![The quay at dawn](quay.jpg)

            <div>raw <b>words</b></div>

                code  here

            See https://ferry.example/t too.

            [^1]: The board itself.
            """);
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early",
            "paragraph: The ferry left at six, says the board[1] of the harbour. Nobody knew.", "heading 2: Afterwards",
            "quote: We were on time.", "quote: So were they.", "list-item: ropes", "list-item 1: long ones",
            "paragraph: more of them", "list-item: planks", "table-row: Port\tAt", "table-row: Nord\tsix",
            "caption: The quay at dawn", "paragraph: raw words", "preformatted: code  here",
            "paragraph: See https://ferry.example/t too.", "paragraph: [1] The board itself.");
        assertThat(Drafts.marks(draft)).contains("bold ferry", "italic six", "link board → https://ferry.example/b",
            "superscript [1]", "code harbour", "link https://ferry.example/t → https://ferry.example/t");
    }

    @Test
    void takesTheFrontMatter() throws ImportRefused {
        Draft draft = read("---\ntitle: Ferry leaves early\nauthor:\n  - Ada Quay\n  - Bo Pier\ndate: 2021-03-04T05:06:07+01:00\n"
            + "lang: en\nsource: https://ferry.example/a\npublisher: Harbour News\n---\n\nThe ferry left at six.\n");
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early", "paragraph: The ferry left at six.");
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay, Bo Pier");
        assertThat(draft.metadata().published().iso()).isEqualTo("2021-03-04T05:06:07+01:00");
        assertThat(draft.metadata().url()).isEqualTo("https://ferry.example/a");
        assertThat(draft.metadata().outlet()).isEqualTo("Harbour News");
    }

    @Test
    void isBoundedOnDeepNesting() throws ImportRefused {
        assertThat(read(">".repeat(50_000) + " deep\n").blocks()).isNotEmpty();
        assertThat(read("[".repeat(50_000) + " deep\n").blocks()).isNotEmpty();
    }

    private static Draft read(String text) throws ImportRefused {
        return Drafts.read("x.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
