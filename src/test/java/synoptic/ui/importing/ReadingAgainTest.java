package synoptic.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.Importing;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.zip.Archive;
import synoptic.testing.OpenDesk;
import synoptic.ui.importing.again.ColumnChoice;
import synoptic.ui.importing.again.Origins;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.run.OriginalKeeping;
import synoptic.ui.importing.web.WebRequest;

class ReadingAgainTest {

    /** Nothing says which column is the text, and no value is so long that it must be. */
    static final String TABLE = "one,two,three\nBuoy adrift,The northern buoy is adrift,Ines Roth\n"
        + "Pier mended,The old pier has new planks,Jon Vale\n";

    @TempDir
    private Path folder;
    private OpenDesk open;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder.resolve("project"), task -> { });
        model = new ImportViewModel(open.desk(), Importing.standard(), OriginalKeeping.in(open.desk().model()), Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anEncryptedFileIsReadWithItsPassword() throws IOException {
        model.readFiles(List.of(Files.write(folder.resolve("log.docx"), LockedFile.bytes("The pilots' log", "tide")),
            SomeFiles.write(folder.resolve("b.txt"), SomeFiles.article(1))));
        assertThat(model.needsPassword(selected())).isTrue();
        model.readWithPassword("");
        assertThat(selected().reasons().getFirst()).contains("needs a password");
        model.readWithPassword("ebb");
        assertThat(model.needsPassword(selected())).isTrue();
        assertThat(selected().reasons().getFirst()).startsWith("log.docx is encrypted").contains("the password does not open it");
        model.readWithPassword("tide");
        assertThat(selected().title()).isEqualTo("The pilots' log");
        assertThat(model.rows().all()).extracting(ImportRow::name).containsExactly("log.docx", "b.txt");
        assertThat(model.phaseProperty().get()).isEqualTo(ImportViewModel.Phase.LOOKING);
    }

    @Test
    void inAnArchiveTheRestStaysAsItWasCorrected() throws IOException {
        Path archive = Files.write(folder.resolve("all.zip"), new Archive().with("a.txt", SomeFiles.article(1))
            .with("b.docx", LockedFile.bytes("First log", "tide")).with("c.docx", LockedFile.bytes("Second log", "moon")).bytes());
        model.readFiles(List.of(archive));
        model.change(draft -> draft.with(MetadataField.TITLE, "Own title"));
        look(1);
        model.readWithPassword("tide");
        look(2);
        model.readWithPassword("moon");
        assertThat(model.rows().all()).extracting(ImportRow::title).containsExactly("Own title", "First log", "Second log");
    }

    @Test
    void whatAPasswordOpensIsComparedWithTheOthers() throws IOException {
        model.readFiles(List.of(Files.write(folder.resolve("a.docx"), LockedFile.bytes("First log", "tide")),
            Files.write(folder.resolve("b.docx"), LockedFile.bytes("First log", "tide"))));
        model.readWithPassword("tide");
        look(1);
        model.readWithPassword("tide");
        assertThat(model.rows().all()).extracting(ImportRow::standing).last().isEqualTo(Standing.DUPLICATE);
    }

    @Test
    void aTableThatDoesNotSayWhatIsTextIsReadOnceSomebodyDoes() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("t.csv"), TABLE)));
        ColumnChoice columns = model.columns();
        assertThat(columns.previewProperty().get().orElseThrow()).satisfies(preview -> {
            assertThat(preview.columns()).containsExactly("one", "two", "three");
            assertThat(preview.rows().getFirst()).containsExactly("Buoy adrift", "The northern buoy is adrift", "Ines Roth");
            assertThat(preview.proposed().chosen()).isEmpty();
        });
        columns.choose("text", "two");
        assertThat(model.rows().all()).extracting(ImportRow::name).containsExactly("t.csv, no. 2", "t.csv, no. 3");
        columns.choose("title", "one");
        columns.choose("byline", "three");
        assertThat(model.rows().all()).extracting(ImportRow::title).containsExactly("Buoy adrift", "Pier mended");
        assertThat(columns.previewProperty().get().orElseThrow().proposed().chosen())
            .isEqualTo(Map.of("text", "two", "title", "one", "byline", "three"));
        columns.choose("byline", "");
        assertThat(selected().draft().orElseThrow().metadata().byline()).isEmpty();
        columns.close();
        assertThat(columns.previewProperty().get()).isEmpty();
        look(1);
        assertThat(columns.previewProperty().get()).isEmpty();
        columns.open();
        assertThat(columns.previewProperty().get()).isPresent();
    }

    @Test
    void aTableInAnArchiveHasColumnsOfItsOwn() throws IOException {
        Path archive = Files.write(folder.resolve("all.zip"), new Archive().with("papers/t.csv", TABLE).with("u.csv", TABLE.replace("Buoy", "Boat"))
            .with("a.txt", SomeFiles.article(1)).bytes());
        model.readFiles(List.of(archive));
        assertThat(model.rows().all()).extracting(ImportRow::standing).containsExactly(Standing.REFUSED, Standing.REFUSED, Standing.READY);
        assertThat(model.columns().previewProperty().get().orElseThrow().rows().getFirst()).startsWith("Buoy adrift");
        model.columns().choose("text", "two");
        assertThat(model.rows().all()).extracting(ImportRow::name).containsExactly("t.csv, no. 2", "t.csv, no. 3", "u.csv", "a.txt");
        model.columns().choose("title", "one");
        assertThat(model.rows().all()).extracting(ImportRow::title).containsExactly("Buoy adrift", "Pier mended", "u.csv", model.rows().all().get(3).title());
        look(2);
        assertThat(model.columns().previewProperty().get().orElseThrow().rows().getFirst()).startsWith("Boat adrift");
        model.columns().choose("text", "three");
        assertThat(model.rows().all()).extracting(ImportRow::name).startsWith("t.csv, no. 2", "t.csv, no. 3", "u.csv, no. 2");
    }

    @Test
    void whatWasFetchedIsReadAgainWithoutFetchingItAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map<String, byte[]> pages = Map.of("/log.docx", LockedFile.bytes("The pilots' log", "tide"), "/t.csv", TABLE.getBytes(StandardCharsets.UTF_8),
            "/all.zip", new Archive().with("b.docx", LockedFile.bytes("Second log", "moon")).with("a.txt", SomeFiles.article(1)).bytes());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] page = pages.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String root = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
        try {
            model.readPages(new WebRequest(List.of(root + "/log.docx", root + "/t.csv", root + "/all.zip"), true));
            model.readWithPassword("tide");
            look(1);
            model.columns().choose("text", "two");
            look(3);
            assertThat(model.needsPassword(selected())).isTrue();
            model.readWithPassword("moon");
        } finally {
            server.stop(0);
        }
        assertThat(model.rows().all()).extracting(ImportRow::title).startsWith("The pilots' log").contains("Second log").hasSize(5);
        assertThat(asked).hasValue(3);
    }

    @Test
    void anotherColumnKeepsTheDetailsThatWereWritten() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("t.csv"), TABLE)));
        model.columns().choose("text", "two");
        look(1);
        model.set(MetadataField.OUTLET, "Quay Gazette");
        model.columns().choose("title", "one");
        assertThat(selected().name()).isEqualTo("t.csv, no. 3");
        assertThat(selected().title()).isEqualTo("Pier mended");
        assertThat(selected().draft().orElseThrow().metadata().outlet()).isEqualTo("Quay Gazette");
    }

    @Test
    void recordsHaveFieldsToChooseFrom() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("r.json"), "{\"found\":2,\"hits\":[{\"a\":\"Buoy adrift\",\"b\":\"The buoy is adrift\"},"
            + "{\"a\":\"Pier mended\",\"b\":\"The pier has planks\"}]}")));
        assertThat(model.columns().previewProperty().get().orElseThrow().columns()).containsExactly("a", "b");
        model.columns().choose("text", "b");
        model.columns().choose("title", "a");
        assertThat(model.rows().all()).extracting(ImportRow::title).containsExactly("Buoy adrift", "Pier mended");
    }

    @Test
    void columnsOutliveAnotherEncoding() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("t.csv"), "one,two\nBuoy adrift,The northern bu\u00f8y is adrift\n",
            Charset.forName("windows-1252"))));
        model.columns().choose("text", "two");
        model.decode(Charset.forName("windows-1251"));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(selected().draft().orElseThrow().text().text()).contains("bu\u0448y");
        model.columns().choose("title", "one");
        assertThat(selected().draft().orElseThrow().decoding().charset()).isEqualTo("windows-1251");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "broken.json", "empty.csv"})
    void otherFilesHaveNoColumnsToChoose(String name) throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve(name), name.equals("a.txt") ? SomeFiles.article(1) : name.equals("empty.csv") ? "" : "{")));
        assertThat(model.columns().isOffered()).isFalse();
        model.columns().open();
        assertThat(model.columns().previewProperty().get()).isEmpty();
    }

    @Test
    void pastedTextIsNoFileToReadAgain() {
        model.readText(SomeFiles.article(1));
        assertThat(new Origins(Importing.standard()).of(selected())).isEmpty();
        assertThat(model.columns().isOffered()).isFalse();
    }

    @Test
    void droppingTheImportForgetsWhatWasChosen() throws IOException {
        Path table = SomeFiles.write(folder.resolve("t.csv"), TABLE);
        model.readFiles(List.of(table));
        model.columns().choose("text", "two");
        model.drop();
        assertThat(model.columns().previewProperty().get()).isEmpty();
        model.readFiles(List.of(table));
        assertThat(selected().standing()).isEqualTo(Standing.REFUSED);
    }

    private void look(int row) {
        model.rows().selectedProperty().set(model.rows().all().get(row));
    }

    private ImportRow selected() {
        return model.rows().selected().orElseThrow();
    }
}
