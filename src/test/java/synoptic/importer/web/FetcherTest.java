package synoptic.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Source;

class FetcherTest {

    private static final byte[] PAGE = "<html><p>Die Fähre fährt früh</p></html>".getBytes(StandardCharsets.UTF_8);
    private static final List<String> SLOW = List.of("/slow", "/drip");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    @TempDir
    private Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageComesWithItsBytesAddressAndEncoding() throws ImportRefused {
        Source page = fetch("/north/ferry?day=3#top");

        assertThat(page.bytes()).isEqualTo(PAGE);
        assertThat(page.address()).isEqualTo(base + "/north/ferry?day=3");
        assertThat(page.place()).isEqualTo(base + "/north/ferry?day=3#top");
        assertThat(page.charset()).contains(StandardCharsets.UTF_8);
        assertThat(page.name()).isEqualTo("ferry.html");
        assertThat(asked).containsExactly("/north/ferry?day=3 Test/1");
    }

    @ParameterizedTest
    @CsvSource({"/gzip", "/deflate", "/deflate-raw"})
    void packedPagesAreUnpacked(String path) throws ImportRefused {
        assertThat(fetch(path).bytes()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"/to/relative, /to/ferry", "/to/absolute, /ferry", "/to/308, /ferry"})
    void redirectsAreFollowed(String from, String to) throws ImportRefused {
        assertThat(fetch(from).address()).isEqualTo(base + to);
    }

    @ParameterizedTest
    @CsvSource({"/paper.pdf, application/pdf, paper.pdf", "/paper, application/pdf, paper.pdf", "/notes.md, text/plain, notes.md",
        "/, text/html, localhost.html", "/index.php, text/html;x=y, index.php.html", "/data.zip, application/zip, data.zip"})
    void theNameSaysTheKind(String path, String type, String name) throws ImportRefused {
        assertThat(fetch(path + "?type=" + type.replace(";", "%3B")).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/to/endless | leads from one address to the next without end",
        "/to/file | which is no address of a web page",
        "/404 | there is no such page",
        "/403 | programs may not read it",
        "/500 | the server has a fault",
        "/empty | is empty",
        "/large | is larger than 0 MB",
        "/bomb | is larger than 0 MB",
        "/damaged | cannot be unpacked",
        "/slow | was not there within 2 seconds",
        "/drip | was not there within 2 seconds",
    })
    void whatCannotBeFetchedIsOneSentence(String path, String sentence) {
        assertThatThrownBy(() -> fetch(path)).isInstanceOf(ImportRefused.class).hasMessageContaining(sentence).hasMessageEndingWith(".");
    }

    @Test
    void serversOfTheOwnNetworkAndFilesNeedAPersonsWord() throws IOException, ImportRefused {
        Path file = Files.write(folder.resolve("a page.html"), PAGE);

        for (String address : List.of(base + "/ferry", file.toUri().toString(), "http://127.0.0.1:1/", "http://[::1]/", "http://10.1.2.3/")) {
            ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> fetcher().fetch(address, false, () -> false));
            assertThat(refused.need()).isEqualTo(Need.PERMISSION);
            assertThat(refused).hasMessageStartingWith(address).hasMessageContaining("only if you allow it");
        }
        assertThat(asked).isEmpty();
        assertThat(fetcher().fetch(file.toUri().toString(), true, () -> false).bytes()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"ftp://a.example/", "http://", "http://user:word@a.example/", "https:///x"})
    void otherAddressesAreNone(String address) {
        assertThatThrownBy(() -> fetcher().fetch(address, true, () -> false)).hasMessageContaining("is no address of a web page");
    }

    @Test
    void nobodyThereIsSaid() {
        assertThatThrownBy(() -> fetcher().fetch("http://localhost:1/", true, () -> false)).hasMessageContaining("does not answer");
        assertThatThrownBy(() -> fetcher().fetch("http://no.such.host.invalid/", true, () -> false)).hasMessageContaining("There is no server called");
    }

    @Test
    void itCanBeStopped() {
        assertThatThrownBy(() -> fetcher().fetch(base + "/slow", true, () -> !asked.isEmpty())).hasMessageContaining("it was stopped");
    }

    private Source fetch(String path) throws ImportRefused {
        Duration longest = SLOW.contains(path) ? Duration.ofSeconds(2) : Duration.ofMinutes(1);
        return new Fetcher("Test/1", 200_000, longest).fetch(base + path, true, () -> false);
    }

    private static Fetcher fetcher() {
        return new Fetcher("Test/1", 200_000, Duration.ofMinutes(1));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        exchange.getResponseHeaders().set("Content-Type", query.startsWith("type=") ? query.substring(5) : "text/html; charset=\"utf-8\"");
        switch (path) {
            case "/gzip" -> packed(exchange, "gzip", gzip(PAGE));
            case "/deflate" -> packed(exchange, "deflate", deflate(PAGE, false));
            case "/deflate-raw" -> packed(exchange, "deflate", deflate(PAGE, true));
            case "/bomb" -> packed(exchange, "gzip", gzip(new byte[5_000_000]));
            case "/damaged" -> packed(exchange, "gzip", PAGE);
            case "/to/relative" -> redirect(exchange, 302, "ferry");
            case "/to/absolute" -> redirect(exchange, 301, base + "/ferry");
            case "/to/308" -> redirect(exchange, 308, "/ferry");
            case "/to/endless" -> redirect(exchange, 303, "/to/endless");
            case "/to/file" -> redirect(exchange, 302, "file:///etc/hosts");
            case "/403", "/404", "/500" -> exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            case "/empty" -> exchange.sendResponseHeaders(200, -1);
            case "/large" -> send(exchange, new byte[300_000]);
            case "/slow" -> await();
            case "/drip" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(PAGE);
                exchange.getResponseBody().flush();
                await();
            }
            default -> send(exchange, PAGE);
        }
    }

    private void await() {
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    private static void packed(HttpExchange exchange, String coding, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", coding);
        send(exchange, bytes);
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
