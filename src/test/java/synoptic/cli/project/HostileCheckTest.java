package synoptic.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Step;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import tools.jackson.databind.json.JsonMapper;

/** Projects from somebody who means harm, on the command line: told in lines, with the right exit code, and nothing is written. */
class HostileCheckTest {

    private static final long TWO_GIGABYTES = 2L << 30;
    private static final String CLAIM = "[\n{\"id\":\"00000000-0000-7000-8000-00000000abcd\",\"number\":%d,\"rank\":1,\"statement\":\"The %s\",\"created\":\"2031-03-04T05:00:00Z\"}\n]\n";
    private static final String TAG = "{\"id\":\"00000000-0000-7000-8000-00000000abcd\",\"name\":\"%s\"}";

    @TempDir
    private Path folder;
    private Path project;
    private Path outside;
    private String article;
    private String out;
    private String err;

    /** A blow. */
    @FunctionalInterface
    interface Blow {
        void strike(HostileCheckTest on) throws IOException;
    }

    @BeforeEach
    void make() throws IOException {
        project = folder.resolve("project");
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "nobody's business");
        Files.writeString(folder.resolve("mill.txt"), "Mill reopens\n\nThe mill on the Orra began to work again.\n");
        assertThat(run("new", project.toString(), "--title", "The Orra")).isZero();
        assertThat(run("import", project.toString(), folder.resolve("mill.txt").toString())).isZero();
        article = only(project.resolve("articles")).getFileName().toString();
    }

    static Stream<String> blows() {
        return BLOWS.keySet().stream();
    }

    /** What is struck, with the file in which it must be told, and how. */
    private static final Map<String, Struck> BLOWS = new LinkedHashMap<>();

    private record Struck(String file, String sentence, Blow blow) {
    }

    private static void blow(String what, String file, String sentence, Blow blow) {
        BLOWS.put(what, new Struck(file, sentence, blow));
    }

    static {
        blow("deep nesting", "claims.json", "nested deeper, or is a longer number or text", on -> on.write("claims.json", "[".repeat(200_000)));
        blow("deep nesting in a field nobody knows", "article.json", "nested deeper, or is a longer number or text",
            on -> on.change("article.json", text -> text.replaceFirst("\\{", "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",")));
        blow("a number with a huge exponent", "claims.json", "should be a whole number of at most 18 digits", on -> on.write("claims.json",
            "[\n{\"id\":\"00000000-0000-7000-8000-00000000abcd\",\"number\":1e999999999,\"rank\":1,\"statement\":\"x\"}\n]\n"));
        blow("a number of a million digits", "project.json", "nested deeper, or is a longer number or text",
            on -> on.change("project.json", text -> text.replaceFirst("\\{", "{\"x\":" + "7".repeat(1_000_000) + ",")));
        blow("two records with one id", "tags.json", "another record with the id 00000000-0000-7000-8000-00000000abcd",
            on -> on.write("tags.json", "[\n" + TAG.formatted("a") + ",\n" + TAG.formatted("b") + "\n]\n"));
        blow("an id that leads out", "article.json", "“id” cannot be “../../outside/secret.txt”", on -> on.change("article.json", text -> text.replace(on.article, "../../outside/secret.txt")));
        blow("annotations of an article that leads out", "annotations", "“id” cannot be “../x”", on -> on.write("annotations/" + on.article + ".json",
            "[\n{\"id\":\"../x\",\"article\":\"../../outside\",\"start\":0,\"end\":1,\"exact\":\"M\"}\n]\n"));
        blow("a linked file", "claims.json", "is a link and is not followed", on -> on.link("claims.json", "secret.txt"));
        blow("a linked article", "article.json", "is a link and is not followed", on -> on.link("article.json", "secret.txt"));
        blow("a linked original", "original.txt", "is a link and is not followed", on -> on.link("original.txt", "secret.txt"));
        blow("linked articles", "articles", "not an ordinary folder", on -> on.link("articles", "."));
        blow("a linked journal", "journal.jsonl", "is a link and is not followed", on -> on.link(".synoptic/journal.jsonl", "secret.txt"));
        for (String name : List.of("claims.json", "tags.json", "project.json", "article.json", "original.txt", ".synoptic/journal.jsonl",
            ".synoptic/history.jsonl", ".synoptic/files.jsonl")) {
            String sentence = name.startsWith("original") ? "not the original that was imported" : name.contains("files") ? "the list of what was written is damaged"
                : name.contains("synoptic") ? "no file of Synoptic’s" : "has 2147483648 bytes, more than the 268435456 that are read";
            blow("two gigabytes of " + name, name.substring(name.lastIndexOf('/') + 1), sentence, on -> on.enlarge(name, TWO_GIGABYTES));
        }
        blow("two hundred megabytes of zeros", "claims.json", "this is not JSON", on -> on.enlarge("claims.json", 200L << 20));
        blow("a journal of a gigabyte of zeros", "journal.jsonl", "no file of Synoptic’s", on -> on.enlarge(".synoptic/journal.jsonl", 1L << 30));
        blow("half of a surrogate pair as bytes", "claims.json", "this is not JSON", on -> on.write("claims.json",
            CLAIM.formatted(1, "\ud83d\udcf0").getBytes(StandardCharsets.UTF_8), 0xED, 0xA0, 0xBD));
        blow("NUL as a byte", "claims.json", "this is not JSON", on -> on.write("claims.json",
            CLAIM.formatted(1, "\ud83d\udcf0").getBytes(StandardCharsets.UTF_8), 0, 0, 0, 0));
        blow("a thousand lines of nonsense", "tags.json", "this is not JSON", on -> on.write("tags.json", "[\n" + "{]}\",\0\n".repeat(1_000)));
    }

    @ParameterizedTest
    @MethodSource("blows")
    void harmIsToldInLinesAndNothingIsWritten(String what) throws IOException {
        Struck struck = BLOWS.get(what);
        struck.blow.strike(this);
        Map<String, String> before = stamps();
        int code = run("check", project.toString());
        assertThat(stamps()).isEqualTo(before);
        assertThat(err).isEmpty();
        assertThat(out.lines()).anyMatch(line -> line.contains(struck.file) && line.contains(struck.sentence)).allMatch(line -> line.length() < 600 && !line.contains("nobody's business"));
        assertThat(code).isEqualTo(out.lines().allMatch(line -> line.startsWith("Note: ")) ? 0 : 1);
        assertTold(struck, new ProjectStore(Clock.systemUTC()).open(project, OpenMode.READ));
        assertThat(stamps()).isEqualTo(before);
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.WRITE);
        assertTold(struck, opened);
        opened.folder().writeBack();
        opened.folder().close();
        assertThat(opened.folder().path()).isEqualTo(project.toRealPath());
        assertThat(outside.resolve("secret.txt")).hasContent("nobody's business");
    }

    /** Originals are looked at by checking alone. */
    private static void assertTold(Struck struck, OpenedProject opened) {
        assertThat(struck.file.startsWith("original") || opened.findings().stream().anyMatch(finding ->
            finding.file().contains(struck.file) && finding.sentence().contains(struck.sentence))).as("told in %s", opened.findings()).isTrue();
    }

    /** Text that UTF-8 or other programs cannot hold is no damage: it comes through checking, opening and saving as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d", "\\udcf0", "\\udcf0\\ud83d", "a\\u0000b\\ud83d c\\u0001\\u001f\\ufffe\\uffff"})
    void textWithNulAndHalfSurrogatesSurvives(String escaped) throws IOException {
        String text = JsonMapper.shared().readValue("\"" + escaped + "\"", String.class);
        write("claims.json", CLAIM.formatted(1, escaped + " end"));
        write("tags.json", "[\n" + TAG.formatted(escaped) + "\n]\n");
        change("article.json", json -> json.replace("began to work", escaped + "x".repeat("began to work".length() - text.length())));
        Files.delete(project.resolve(".synoptic/files.jsonl"));
        assertThat(run("check", project.toString())).as(out).isZero();
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        for (int number = 2; number < 4; number++) {
            OpenedProject opened = store.open(project, OpenMode.WRITE);
            assertThat(opened.findings()).noneMatch(Finding::isProblem);
            Project now = opened.project();
            assertThat(now.claims()).singleElement().satisfies(claim -> assertThat(claim.statement()).isEqualTo("The " + text + " end"));
            assertThat(now.tags()).singleElement().satisfies(tag -> assertThat(tag.name()).isEqualTo(text));
            assertThat(now.articles()).singleElement().satisfies(found -> assertThat(found.text().text()).contains(text));
            Step step = Step.of(new ClaimEdit.EditMemo(now.claims().iterator().next().id(), text + number, Instant.EPOCH), now, Instant.EPOCH);
            opened.folder().append(List.of(JournalEntry.done(step)));
            if (number == 3) {
                opened.folder().writeBack();
            }
            opened.folder().close();
            assertThat(run("check", project.toString())).as(out).isZero();
            assertThat(store.open(project, OpenMode.READ).project().claims()).singleElement()
                .isEqualTo(step.apply(now).claims().iterator().next());
        }
        assertThat(run("list", project.toString(), "--json")).isZero();
    }

    /** The same on a small machine, in a program of its own: all the large files at once. */
    @Test
    void largeFilesNeedNoLargeMemory() throws IOException, InterruptedException {
        enlarge("claims.json", TWO_GIGABYTES);
        enlarge("article.json", TWO_GIGABYTES);
        enlarge("original.txt", TWO_GIGABYTES);
        enlarge(".synoptic/journal.jsonl", 1L << 30);
        enlarge(".synoptic/history.jsonl", 900L << 20);
        enlarge(".synoptic/files.jsonl", 200L << 20);
        Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), "synoptic.Synoptic", "check",
            project.toString()).redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isEqualTo(1);
        assertThat(said.lines()).as(said).last().asString().startsWith("4 problems were found and nothing changed");
        assertThat(said.lines().toList().reversed().stream().skip(1)).as(said).allMatch(line -> line.matches("(Note: )?(\\.synoptic/|articles/|annotations|claims|tags|project).*"))
            .anyMatch(line -> line.startsWith("claims.json: ")).anyMatch(line -> line.startsWith(".synoptic/journal.jsonl: "));
    }

    private Path file(String name) {
        return name.startsWith("article.") || name.startsWith("original.") ? project.resolve("articles").resolve(article).resolve(name)
            : project.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    /** Puts bytes in the place of four that are there. */
    private void write(String name, byte[] text, int... instead) throws IOException {
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("\u00f0\u009f");
        for (int i = 0; i < instead.length; i++) {
            text[at + i] = (byte) instead[i];
        }
        Files.write(file(name), text);
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file(name));
        assertThat(change.apply(text)).isNotEqualTo(text);
        Files.writeString(file(name), change.apply(text));
    }

    private void link(String name, String target) throws IOException {
        Path file = file(name);
        if (Files.isDirectory(file)) {
            Files.move(file, outside.resolve("taken"));
        } else {
            Files.deleteIfExists(file);
        }
        Files.createSymbolicLink(file, outside.resolve(target));
    }

    private void enlarge(String name, long size) throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file(name).toFile(), "rw")) {
            huge.setLength(0);
            huge.setLength(size);
        }
    }

    /** Size and time of everything, and what small files hold. */
    private Map<String, String> stamps() throws IOException {
        Map<String, String> stamps = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path path : all.toList()) {
                boolean small = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) < 1_000_000;
                stamps.put(path.toString(), Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + (small
                    ? Files.readString(path, StandardCharsets.ISO_8859_1) : Long.toString(Files.size(path))));
            }
        }
        return stamps;
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }

    private int run(String... arguments) {
        var stdout = new ByteArrayOutputStream();
        var stderr = new ByteArrayOutputStream();
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.setProperty("user.home", folder.toString());
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(new byte[0]),
            new PrintStream(stdout, true, StandardCharsets.UTF_8), new PrintStream(stderr, true, StandardCharsets.UTF_8),
            Map.of("HOME", folder.toString()), properties);
        int code = new CommandLineProgram(surroundings, wanted -> { }, Commands.all(surroundings)).run(arguments);
        out = stdout.toString(StandardCharsets.UTF_8);
        err = stderr.toString(StandardCharsets.UTF_8);
        return code;
    }
}
