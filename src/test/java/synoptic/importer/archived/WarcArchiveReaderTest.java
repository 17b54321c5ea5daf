package synoptic.importer.archived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Reading;

class WarcArchiveReaderTest {

    private static final String PARAGRAPH = "The ferry left the harbour at six in the morning, and nobody who had waited for "
        + "it was on board, said the captain of the other ship, who had watched all of it from the bridge.";

    private final ByteArrayOutputStream warc = new ByteArrayOutputStream();

    @Test
    void readsThePagesThatACrawlerGot() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(StandardCharsets.US_ASCII));
        record("request", "https://a.example/", "application/http; msgtype=request",
            "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        response("https://a.example/news/ferry?x=1", "200 OK", "text/html; charset=windows-1251", "",
            ("<html><title>Паром</title><body><article><h1>Паром</h1><p>" + PARAGRAPH + "</p></article></body></html>")
                .getBytes(cyrillic));
        response("https://a.example/gone", "404 Not Found", "text/html", "", "<p>no</p>".getBytes());
        response("https://a.example/x.png", "200 OK", "image/png", "", new byte[] {1, 2, 3});
        response("https://a.example/plain", "200 OK", "text/plain", "Content-Encoding: gzip\r\n",
            packed(("Bridge closed\n\n" + PARAGRAPH.replace("ferry", "bridge")).getBytes()));
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.warc", warc.toByteArray()), Reading.AUTOMATIC);
        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/x.warc!/https://a.example/news/ferry?x=1",
            "/in/x.warc!/https://a.example/plain");
        Draft draft = ((Outcome.Drafted) outcomes.get(0)).draft();
        assertThat(draft.metadata().title()).isEqualTo("Паром");
        assertThat(draft.source().name()).isEqualTo("ferry.html");
        assertThat(draft.source().address()).isEqualTo("https://a.example/news/ferry?x=1");
        assertThat(((Outcome.Drafted) outcomes.get(1)).draft().metadata().title()).isEqualTo("Bridge closed");
    }

    @Test
    void readsWhatIsWholeAndSaysWhereItIsDamaged() throws IOException {
        response("https://a.example/plain", "200 OK", "text/plain", "", ("Bridge closed\n\n" + PARAGRAPH).getBytes());
        warc.write("WARC/1.0\r\nWARC-Type: oops\r\nContent-Length: x\r\n\r\n".getBytes());
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.warc", warc.toByteArray()), Reading.AUTOMATIC);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Drafted.class);
        assertThat(((Outcome.Refused) outcomes.get(1)).sentence()).startsWith("/in/x.warc is a WARC archive that is damaged "
            + "behind record 1");
        assertThat(Drafts.refusal("y.warc", "words".getBytes())).startsWith("/in/y.warc is");
    }

    private void response(String target, String status, String type, String more, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more + "Content-Length: " + body.length
            + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        record("response", target, "application/http; msgtype=response", http.toByteArray());
    }

    private void record(String kind, String target, String type, byte[] body) throws IOException {
        warc.write(("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Record-ID: <urn:uuid:" + new java.util.UUID(1, warc.size())
            + ">\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n" + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        warc.write(body);
        warc.write("\r\n\r\n".getBytes());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
