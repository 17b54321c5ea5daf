package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

class HtmlReaderTest {

    private static final String PARAGRAPHS = """
        <p>The ferry left the harbour at six in the morning, two hours before the time that the board had announced.</p>
        <p>“We had no choice,” said the captain, who has run <a href="/line">the line</a> for <b>thirty years</b>.</p>
        <p>Nobody on the islands believes him, and the shop on the quay had no bread until noon, as it turned out.</p>
        <p>The post came a day late, as it does whenever the ferry runs by the tide, and not by the clock on the wall.</p>
        """;
    private static final String PAGE = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry leaves early - Harbour Times</title>
        <meta property="og:site_name" content="Harbour Times"><link rel="canonical" href="https://harbour.example/ferry">
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <article class="story">
        <h1>Ferry leaves early</h1>
        <p class="byline">By Maren Oake</p>
        <p>Published 3 March 2020</p>
        <figure><img src="a.jpg"><figcaption>A ferry at sunrise, in the old harbour</figcaption></figure>
        %s
        <h2>A long tradition</h2>
        <blockquote>The tide does not wait, and never has, for anybody who lives here.</blockquote>
        <ul><li>Monday: six, or half past six, as the tide will have it on that day</li>
        <li>Tuesday: seven, unless the wind comes from the west, which it does</li></ul>
        <p>Sign up for our newsletter</p>
        <div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
        </article>
        <aside class="related"><h3>Related articles</h3><a href="/b">Bridge closed for repairs</a></aside>
        <footer>© 2020 Harbour Times. All rights reserved.</footer>
        <script>alert("never")</script>
        </body></html>
        """.formatted(PARAGRAPHS);

    @Test
    void theArticleIsFoundWithItsBlocks() throws ImportRefused {
        Draft draft = read(PAGE);
        assertThat(draft.kept()).extracting(DraftBlock::kind).containsExactly(BlockKind.TITLE, BlockKind.CAPTION,
            BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.HEADING,
            BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM);
        assertThat(draft.text().title()).isEqualTo("Ferry leaves early");
        assertThat(draft.text().text()).doesNotContain("newsletter", "Facebook", "alert", "Home");
    }

    @Test
    void linksAndBoldWordsAreMarks() throws ImportRefused {
        ArticleText text = read(PAGE).text();
        assertThat(text.marks()).anySatisfy(mark -> {
            assertThat(mark.kind()).isEqualTo(MarkKind.LINK);
            assertThat(text.slice(mark.range())).isEqualTo("the line");
            assertThat(mark.href()).isEqualTo("https://harbour.example/line");
        }).anySatisfy(mark -> {
            assertThat(mark.kind()).isEqualTo(MarkKind.BOLD);
            assertThat(text.slice(mark.range())).isEqualTo("thirty years");
        });
    }

    @Test
    void metadataComeFromThePageAndThenFromItsText() throws ImportRefused {
        Draft draft = read(PAGE);
        assertThat(draft.metadata().title()).isEqualTo("Ferry leaves early");
        assertThat(draft.metadata().outlet()).isEqualTo("Harbour Times");
        assertThat(draft.metadata().byline()).isEqualTo("Maren Oake");
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-03-03");
        assertThat(draft.metadata().url()).isEqualTo("https://harbour.example/ferry");
        assertThat(draft.metadata().language()).isEqualTo("en");
    }

    @Test
    void whatIsLeftOutCanBeTakenBack() throws ImportRefused {
        Draft draft = read(PAGE);
        List<DraftBlock> dropped = draft.blocks().stream().filter(block -> !block.isKept()).toList();
        assertThat(dropped).extracting(DraftBlock::words)
            .contains("Home", "By Maren Oake", "Sign up for our newsletter",
            "Bridge closed for repairs", "© 2020 Harbour Times. All rights reserved.");
        assertThat(dropped).extracting(block -> block.dropped().orElseThrow())
            .contains(DropReason.MENU, DropReason.BYLINE,
            DropReason.PROMPT, DropReason.LEGAL);
        assertThat(draft.keep(draft.blocks().indexOf(dropped.getFirst())).text().text()).contains("Home");
    }

    @Test
    void aTitleThatStandsOnlyInTheHeadBecomesTheFirstBlock() throws ImportRefused {
        Draft draft = read(PAGE.replace("<h1>Ferry leaves early</h1>", "")
            .replace("<title>Ferry leaves early - Harbour Times",
            "<meta property=\"og:title\" content=\"Ferry leaves early\"><title>Harbour Times"));
        assertThat(draft.text().title()).isEqualTo("Ferry leaves early");
    }

    @Test
    void piecesAroundAnAdvertisementBelongTogether() throws ImportRefused {
        String piece = "<div class=\"grid\"><div class=\"chunk\">" + PARAGRAPHS + "</div></div>";
        Draft draft = read("<html><body><main>" + piece + "<div class=\"ad\">Advertisement</div>"
            + piece.replace("ferry", "barge").replace("islands", "coast") + "</main></body></html>");
        assertThat(draft.text().text()).contains("The ferry left", "The barge left").doesNotContain("Advertisement");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, true", "UTF-8, true", "ISO-8859-2, true", "UTF-8, false", "windows-1251, false",
        "Shift_JIS, true"})
    void theEncodingIsDeclaredOrFound(String charset, boolean declared) throws ImportRefused {
        String words = switch (charset) {
            case "windows-1251" -> "Паром вышел из порта в шесть часов, и никто из тех, кто его ждал, не был на борту.";
            case "Shift_JIS" -> "フェリーは六時に港を出たが、待っていた人は誰も乗っていなかった。";
            case "ISO-8859-2" -> "Zażółć gęślą jaźń: prom opuścił port o szóstej, a nikt nie był na pokładzie.";
            default -> "Die Fähre verließ den Hafen früh, sagte der Kapitän; wir können nichts dafür.";
        };
        String page = "<html><head>" + (declared ? "<meta charset=\"" + charset + "\">" : "") + "</head><body><p>"
            + words
            + "</p></body></html>";
        Draft draft = new HtmlReader().read(new Source("a.html", "a.html", page.getBytes(Charset.forName(charset))),
            Optional.empty());
        assertThat(draft.text().text()).isEqualTo(words);
    }

    @Test
    void aPersonsEncodingWins() throws ImportRefused {
        byte[] bytes = "<html><meta charset=utf-8><body><p>Die Fähre fährt früh</p></body></html>"
            .getBytes(StandardCharsets.ISO_8859_1);
        Draft draft = new HtmlReader().read(new Source("a.html", "a.html", bytes),
            Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(draft.text().text()).isEqualTo("Die Fähre fährt früh");
    }

    @Test
    void theSendersEncodingComesBeforeThePagesOwnAndItsAddressMakesLinksWhole() throws ImportRefused {
        byte[] bytes = "<html><meta charset=utf-8><body><p>Die Fähre fährt <a href='../plan'>früh</a></p></body></html>"
            .getBytes(StandardCharsets.ISO_8859_1);
        Source sent = new Source("a.html", "a.html", bytes).withCharset(Optional.of(StandardCharsets.ISO_8859_1))
            .withAddress("https://harbour.example/north/ferry");
        Draft draft = new HtmlReader().read(sent, Optional.empty());
        assertThat(draft.text().text()).isEqualTo("Die Fähre fährt früh");
        assertThat(draft.text().marks()).extracting(mark -> mark.href()).containsExactly("https://harbour.example/plan");
        assertThat(draft.metadata().url()).isEqualTo("https://harbour.example/north/ferry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "<html><body></body></html>", "<html><body><img src=x></body></html>"})
    void aPageWithoutWordsIsRefused(String page) {
        assertThatThrownBy(() -> read(page)).isInstanceOf(ImportRefused.class).hasMessageStartingWith("/in/a.html is ")
            .hasMessageEndingWith(".");
    }

    @Test
    void deepNestingAndHugePagesAreBounded() throws ImportRefused {
        assertThat(read("<html><body>" + "<div>".repeat(100_000) + "deep text" + "</div>".repeat(100_000)).text()
            .text())
            .isEqualTo("deep text");
        assertThat(read("<html><body>" + "<p>One more paragraph, of many, that says little.</p>".repeat(5_000)).text()
            .blocks()).isNotEmpty();
    }

    @Test
    void pagesAreRecognisedByTheirBeginning() {
        assertThat(new HtmlReader().recognises(source("<!DOCTYPE html><title>x</title>"))).isTrue();
        assertThat(new HtmlReader().recognises(source("The <html> of it"))).isTrue();
        assertThat(new HtmlReader().recognises(source("Plain words"))).isFalse();
    }

    private static Draft read(String page) throws ImportRefused {
        return new HtmlReader().read(source(page), Optional.empty());
    }

    @Test
    void aPageInShiftedJapaneseThatDoesNotSaySoIsRead() throws ImportRefused {
        String words = "谷の上を走っていた古いロープウェイが春に止まり、谷は登れるただ一つの道を失った。";
        byte[] page = ("<html><body><h1>谷の道</h1><p>" + words + "</p></body></html>").getBytes(Charset.forName("ISO-2022-JP"));

        Draft draft = new HtmlReader().read(new Source("a.html", "/in/a.html", page), Optional.empty());

        assertThat(draft.text().text()).contains(words);
    }

    private static Source source(String page) {
        return new Source("a.html", "/in/a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
