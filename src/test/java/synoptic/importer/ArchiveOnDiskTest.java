package synoptic.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Reading;
import synoptic.importer.zip.Archive;

/** Archives are read part by part from where they are, whatever their names say. */
class ArchiveOnDiskTest {

    private static final String WORDS = "The ferry left the harbour at six in the morning, and nobody who had waited for it was on board.";
    private static final String RECORD = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2031-01-02T03:04:05Z\r\n"
        + "WARC-Target-URI: https://a.example/ferry\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zip,box.zip,!/a.txt", "zip,box,!/a.txt", "zip,box.zip.gz,!/a.txt", "warc,crawl.warc,!/https://a.example/ferry",
        "warc,crawl,!/https://a.example/ferry", "warc,crawl.warc.gz,!/https://a.example/ferry", "word,really-word.zip,''"})
    void holdsItsArticle(String kind, String name, String inside) throws IOException {
        String text = "Ferry late\n\n" + WORDS;
        byte[] bytes = switch (kind) {
            case "zip" -> new Archive().with("a.txt", text).bytes();
            case "word" -> new Archive().with("word/document.xml", "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + WORDS
                + "</w:t></w:r></w:p></w:body></w:document>").bytes();
            default -> RECORD.formatted(text.length(), text).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        };
        Path file = folder.resolve(name);
        if (name.endsWith(".gz")) {
            try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(bytes);
            }
        } else {
            Files.write(file, bytes);
        }
        List<Outcome> outcomes = new ArrayList<>();
        Importing.standard().each(file, Reading.AUTOMATIC, outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Drafted.class, drafted -> {
            assertThat(drafted.place()).isEqualTo(file + inside);
            assertThat(drafted.draft().text().text()).contains(WORDS);
            assertThat(drafted.draft().source().content().isInMemory()).isTrue();
        });
    }
}
