package synoptic.importer.archived;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;

class MhtmlReaderTest {

    private static final String PARAGRAPH = "The ferry left the harbour at six in the morning, and nobody who had waited for "
        + "it was on board, said the captain of the other ship, who had watched all of it from the bridge.";
    private static final String FILE = """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://ferry.example/news/late
        Subject: Ferry
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--b--"

        ----b--
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-Location: https://ferry.example/x.png

        AAAA
        ----b--
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://ferry.example/news/late

        <html><head><meta charset=3D"utf-8"><title>Ferry leaves caf=C3=A9</title></head><body>=
        <article><h1>Ferry leaves caf=C3=A9</h1><p>%s</p><p>%s</p><p><a href=3D"/t">timetable</a> %s</p></article></body></html>
        ----b----
        """;

    @Test
    void readsThePageInside() throws ImportRefused {
        Draft draft = Drafts.read("x.mhtml", FILE.formatted(PARAGRAPH, PARAGRAPH.replace("six", "seven"),
            PARAGRAPH.replace("six", "nine")).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(draft.metadata().title()).isEqualTo("Ferry leaves café");
        assertThat(Drafts.lines(draft)).startsWith("title: Ferry leaves café", "paragraph: " + PARAGRAPH);
        assertThat(draft.source().name()).isEqualTo("x.mhtml");
    }

    @Test
    void refusesWhatHoldsNoPage() {
        assertThat(Drafts.refusal("x.mht", "words".getBytes())).startsWith("/in/x.mht holds no web page; open it in a browser");
    }
}
