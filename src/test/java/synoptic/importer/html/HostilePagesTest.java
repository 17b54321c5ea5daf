package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** Pages that are deep, wide or long on purpose are read in seconds, and nothing of them is lost. */
class HostilePagesTest {

    /** Of the processor, so that it holds on a busy machine too; what takes seconds here would take hours if it grew with the square. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<div>| 100000",
        "<div>words, here and there. | 10000",
        "<div><p>Some words that make a paragraph, with commas, and so on.</p>| 4000",
        "<blockquote>quoted words, quoted. | 10000",
        "<span>words | 10000",
        "<b>bold | 5000",
        "<table><tr><td>text of a cell, and more of it. | 1000",
        "<table><tr><td>text of a cell, and more of it. | 20000",
        "<ul><li>item of a list| 10000",
        "<form><input><div><p>hello, you, and me. | 5000",
        "<script>var a=1;</script><p>Words of it, many of them.</p>| 10000",
        "<div><a href=x>Some words that</a> make, well, text.</div>| 5000",
        "<section><div><ul><li><a href=a>x</a></li></ul></div></section>| 5000",
        "<div class=author>Oake</div>| 5000",
        "<div><form><input type=email></form><p>some words, that say something, more or less.</p></div>| 5000",
        "<h3>3 comments</h3><div>2 hours ago</div>| 5000",
        "<ul><li><a href=/x>one two three four</a></li></ul>| 5000",
        "words and words, and words.<br><br>| 10000",
        "<b>bo</b> <i>it</i> <a href='http://x.example/z'>li</a> | 5000",
    })
    void whatIsRepeatedIsReadInTime(String piece, int times) throws ImportRefused {
        long before = processorTime();

        Draft draft = read("<html><title>A page</title><body>" + piece.repeat(times) + "last word");

        assertThat(Duration.ofNanos(processorTime() - before)).isLessThan(LIMIT);
        assertThat(draft.text().text()).contains("last word");
    }

    @ParameterizedTest
    @CsvSource({"<div>, 5000", "<table><tr><td>cell, 3000", "<b>bold, 3000", "<ul><li>item, 3000"})
    void howDeepElementsNestIsBounded(String piece, int times) throws ImportRefused {
        byte[] page = ("<body>" + piece.repeat(times)).getBytes(StandardCharsets.UTF_8);
        int[] deepest = {0};

        new PageParser(new Source("a.html", "/in/a.html", page), Optional.empty()).page().traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));

        assertThat(deepest[0]).isBetween(100, 150);
    }

    @Test
    void aPageOfNothingButWhatIsUsuallyLeftOutIsKept() throws ImportRefused {
        Draft draft = read("<body><p>Sign up for our newsletter</p><p>Share on Facebook</p>");

        assertThat(draft.text().text()).contains("newsletter", "Facebook");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Draft read(String page) throws ImportRefused {
        return new HtmlReader().read(new Source("a.html", "/in/a.html", page.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }
}
