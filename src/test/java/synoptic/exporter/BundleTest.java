package synoptic.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {

    private static final ProjectCopy COPY = folder -> {
        Files.createDirectories(folder.resolve("articles/one"));
        Files.writeString(folder.resolve("project.json"), "{}\n");
        Files.writeString(folder.resolve("articles/one/original.txt"), "as it came");
        Files.writeString(folder.resolve("articles/one/article.json"), "{\"text\":\"é\"}\n");
        Files.createDirectories(folder.resolve(".synoptic"));
        Files.writeString(folder.resolve(".synoptic/journal.jsonl"), "own to the machine");
    };

    @TempDir
    Path home;

    @Test
    void holdsThePageTheAnnotationsTheProjectAndTheManifest() throws IOException {
        Path file = home.resolve("Ferry – 😀 <1>.zip");
        new Bundle(new Ferry().project(), COPY).writeTo(file);
        assertThat(names(file)).containsExactly("index.html", "annotations.jsonld", "project/articles/one/article.json",
            "project/articles/one/original.txt", "project/project.json", "manifest.json");
        assertThat(text(file, "project/articles/one/original.txt")).isEqualTo("as it came");
        assertThat(text(file, "index.html")).startsWith("<!DOCTYPE html>");
        assertThat(list(home)).containsExactly(file.getFileName().toString());
    }

    @Test
    void theManifestCountsAndDigestsEveryOtherFile() throws Exception {
        Path file = home.resolve("ferry.zip");
        Manifest written = new Bundle(new Ferry().project(), COPY).writeTo(file);
        JsonNode manifest = JsonMapper.builder().build().readTree(text(file, "manifest.json"));
        assertThat(manifest.get("format").asString()).isEqualTo("synoptic-bundle");
        assertThat(manifest.get("counts").toString()).isEqualTo(
            "{\"articles\":3,\"annotations\":7,\"claims\":3,\"mentions\":6,\"confirmedSilences\":1,\"tags\":2}");
        assertThat(manifest.get("files").size()).isEqualTo(names(file).size() - 1).isEqualTo(written.entries().size());
        for (JsonNode entry : manifest.get("files")) {
            byte[] bytes = bytes(file, entry.get("path").asString());
            assertThat(entry.get("size").asInt()).isEqualTo(bytes.length);
            assertThat(entry.get("sha256").asString())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(manifest.get("report").size()).isEqualTo(written.losses().size()).isPositive();
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        Path one = home.resolve("one.zip");
        Path two = home.resolve("two.zip");
        new Bundle(new Ferry().worn().project(), COPY).writeTo(one);
        new Bundle(new Ferry().worn().project(), COPY).writeTo(two);
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void takesThePlaceOfAnOlderFileOnlyWhenItIsWhole() throws IOException {
        Path file = home.resolve("ferry.zip");
        Files.writeString(file, "older");
        ProjectCopy failing = folder -> {
            COPY.writeTo(folder);
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), failing).writeTo(file))
            .isInstanceOf(ExportRefused.class)
            .hasMessage("“" + file + "” could not be written (No space left on device); nothing was left behind, "
                + "so free some space or choose another place and try again.");
        assertThat(file).hasContent("older");
        assertThat(list(home)).containsExactly("ferry.zip");
        new Bundle(new Ferry().project(), COPY).writeTo(file);
        assertThat(names(file)).contains("index.html");
    }

    @Test
    void passesOnWhatTheStoreRefuses() throws IOException {
        ProjectCopy refusing = folder -> {
            throw new StoreException("The project’s folder is gone.", null);
        };
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), refusing).writeTo(home.resolve("a.zip")))
            .isInstanceOf(ExportRefused.class).hasMessage("The project’s folder is gone.");
        assertThat(list(home)).isEmpty();
    }

    @Test
    void refusesAFolderInThePlaceOfTheFile() {
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), COPY).writeTo(home))
            .isInstanceOf(ExportRefused.class)
            .hasMessage("“" + home + "” is a folder; give a file name, such as “bundle.zip” in it.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = home.resolve("none/a.zip");
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), COPY).writeTo(file))
            .isInstanceOf(ExportRefused.class)
            .hasMessage("There is no folder “" + home.resolve("none") + "”; make it first or choose another one.");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), COPY).writeTo(home.resolve("file/a.zip")))
            .hasMessage("“" + home.resolve("file") + "” is not a folder; choose another place.");
    }

    @Test
    void anInterruptEndsItAndLeavesNothing() throws IOException {
        ProjectCopy interrupting = folder -> {
            COPY.writeTo(folder);
            Thread.currentThread().interrupt();
        };
        assertThatThrownBy(() -> new Bundle(new Ferry().project(), interrupting).writeTo(home.resolve("a.zip")))
            .isInstanceOf(ExportRefused.class).hasMessage("The export was stopped; nothing was written.");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(list(home)).isEmpty();
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> names(Path zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                names.add(entries.nextElement().getName());
            }
        }
        return names;
    }

    private static String text(Path zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile()); InputStream in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
