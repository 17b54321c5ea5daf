package synoptic.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.store.Backup.Reason;
import synoptic.store.Backup;
import synoptic.store.StoreException;
import synoptic.store.disk.RealFiles;
import synoptic.store.disk.SafeFiles;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2031-03-14T12:00:00Z");

    @TempDir
    private Path folder;
    private Backups backups;
    private SafeFiles files;

    @BeforeEach
    void make() {
        backups = new Backups(folder.resolve("backups"));
        files = new SafeFiles(new RealFiles(), folder);
    }

    @Test
    void whatWasPutInComesOut() {
        Backup backup = backups.make(NOON, Reason.HOURLY, content("a/b.json", "[1]", "ü.json", "{}"), files);
        assertThat(backups.all()).containsExactly(backup);
        assertThat(read(backup)).containsExactly(Map.entry("a/b.json", "[1]"), Map.entry("ü.json", "{}"));
        assertThat(folder.resolve("backups/2031-03-14T120000.000Z-hourly.zip")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-14T120000.000Z-hourly.txt", "2031-03-14T120000.000Z-yearly.zip", "yesterday-hourly.zip", "-.zip",
        "2031-03-14T120000.000Z-hourly.zip.tmp", "2031-03-14T120000.000Z-HOURLY.zip"})
    void filesOfOtherNamesAreLeftAlone(String name) throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        Path other = Files.writeString(folder.resolve("backups").resolve(name), "x");
        assertThat(backups.all()).isEmpty();
        backups.make(NOON, Reason.HOURLY, content("a", "b"), files);
        assertThat(other).exists();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT59M59S, false", "PT1H, true", "PT-59M, false", "PT-1H, true", "P400D, true"})
    void anotherOneIsDueAfterAnHour(Duration later, boolean due) {
        assertThat(backups.isDue(NOON)).as("none is there").isTrue();
        backups.make(NOON, Reason.MERGE, content("a", "b"), files);
        assertThat(backups.isDue(NOON.plus(later))).isEqualTo(due);
    }

    @Test
    void twoAtTheSameTimeBothStay() {
        Backup first = backups.make(NOON, Reason.MERGE, content("a", "1"), files);
        Backup second = backups.make(NOON, Reason.MERGE, content("a", "2"), files);
        assertThat(backups.all()).containsExactly(second, first);
        assertThat(read(first)).containsEntry("a", "1");
    }

    @Test
    void oldOnesAreLetGoOfWhenANewOneIsMade() {
        for (int i = 0; i < 40; i++) {
            backups.make(NOON.plus(Duration.ofMinutes(10L * i)), Reason.HOURLY, content("a", "b" + i), files);
        }
        assertThat(backups.all()).hasSize(7);
    }

    @Test
    void cutAnywhereItIsRefusedOrWhole() throws IOException {
        Backup backup = backups.make(NOON, Reason.HOURLY, content("a.json", "[1,2,3]", "project.json", "{\"a\":1}"), files);
        Path file = folder.resolve("backups").resolve(backup.fileName());
        byte[] whole = Files.readAllBytes(file);
        Map<String, String> sound = read(backup);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            try {
                // What tells a cut backup from a whole one is its last file.
                Map<String, String> read = read(backup);
                assertThat(read.equals(sound) || !read.containsKey("project.json")).as("cut to %d", length).isTrue();
            } catch (StoreException refused) {
                assertThat(refused).hasMessageContaining("is damaged");
            }
        }
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        Backup backup = backups.make(NOON, Reason.HOURLY, content("a.json", "[" + "7,".repeat(400) + "7]"), files);
        Path file = folder.resolve("backups").resolve(backup.fileName());
        byte[] bytes = Files.readAllBytes(file);
        bytes[50] ^= 4;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(backup)).isInstanceOf(StoreException.class).hasMessageContaining(backup.fileName());
    }

    @Test
    void oneThatWouldFillTheMemoryIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int entry = 0; entry < 3; entry++) {
                out.putNextEntry(new ZipEntry("claims" + entry + ".json"));
                out.write(zeros);
            }
        }
        Backup bomb = new Backup(NOON, Reason.HOURLY, bytes.size());
        Files.createDirectories(folder.resolve("backups"));
        Files.write(folder.resolve("backups").resolve(bomb.fileName()), bytes.toByteArray());
        assertThatThrownBy(() -> new Backups(folder.resolve("backups"), 2_500_000).read(bomb, (path, content) -> { })).isInstanceOf(StoreException.class)
            .hasMessageContaining("holds more than any");
    }

    @Test
    void oneThatIsGoneSaysSo() {
        assertThatThrownBy(() -> read(new Backup(NOON, Reason.HOURLY, 1))).isInstanceOf(StoreException.class).hasMessageContaining("not there any more");
    }

    private Map<String, String> read(Backup backup) {
        Map<String, String> read = new TreeMap<>();
        backups.read(backup, (path, bytes) -> read.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return read;
    }

    private static Consumer<BiConsumer<String, byte[]>> content(String... namesAndWords) {
        return out -> {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                out.accept(namesAndWords[i], namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
