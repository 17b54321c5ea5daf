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
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;

/** Projects from somebody who means harm, on the command line: told in lines, with the right exit code, and nothing is written. */
class HostileCheckTest {

    private static final long TWO_GIGABYTES = 2L << 30;
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

    /** What is struck, with the file in which it must be told. */
    private static final Map<String, Map.Entry<String, Blow>> BLOWS = new LinkedHashMap<>();

    private static void blow(String what, String file, Blow blow) {
        BLOWS.put(what, Map.entry(file, blow));
    }

    static {
        blow("deep nesting", "claims.json", on -> on.write("claims.json", "[".repeat(200_000)));
        blow("deep nesting in a field nobody knows", "article.json",
            on -> on.change("article.json", text -> text.replaceFirst("\\{", "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",")));
        blow("a number with a huge exponent", "claims.json", on -> on.write("claims.json",
            "[\n{\"id\":\"00000000-0000-7000-8000-00000000abcd\",\"number\":1e999999999,\"rank\":1,\"statement\":\"x\"}\n]\n"));
        blow("a number of a million digits", "project.json",
            on -> on.change("project.json", text -> text.replaceFirst("\\{", "{\"x\":" + "7".repeat(1_000_000) + ",")));
        blow("two records with one id", "tags.json",
            on -> on.write("tags.json", "[\n" + TAG.formatted("a") + ",\n" + TAG.formatted("b") + "\n]\n"));
        blow("an id that leads out", "article.json", on -> on.change("article.json", text -> text.replace(on.article, "../../outside/secret.txt")));
        blow("annotations of an article that leads out", "annotations", on -> on.write("annotations/" + on.article + ".json",
            "[\n{\"id\":\"../x\",\"article\":\"../../outside\",\"start\":0,\"end\":1,\"exact\":\"M\"}\n]\n"));
        blow("a linked file", "claims.json", on -> on.link("claims.json", "secret.txt"));
        blow("a linked article", "article.json", on -> on.link("article.json", "secret.txt"));
        blow("a linked original", "original.txt", on -> on.link("original.txt", "secret.txt"));
        blow("linked articles", "articles", on -> on.link("articles", "."));
        blow("a linked journal", "journal.jsonl", on -> on.link(".synoptic/journal.jsonl", "secret.txt"));
        for (String name : List.of("claims.json", "tags.json", "project.json", "article.json", "original.txt", ".synoptic/journal.jsonl",
            ".synoptic/history.jsonl", ".synoptic/files.jsonl")) {
            blow("two gigabytes of " + name, name.substring(name.lastIndexOf('/') + 1), on -> on.enlarge(name, TWO_GIGABYTES));
        }
        blow("two hundred megabytes of zeros", "claims.json", on -> on.enlarge("claims.json", 200L << 20));
        blow("a journal of a gigabyte of zeros", "journal.jsonl", on -> on.enlarge(".synoptic/journal.jsonl", 1L << 30));
        blow("a thousand lines of nonsense", "tags.json", on -> on.write("tags.json", "[\n" + "{]}\",\0\n".repeat(1_000)));
    }

    @ParameterizedTest
    @MethodSource("blows")
    void harmIsToldInLinesAndNothingIsWritten(String what) throws IOException {
        BLOWS.get(what).getValue().strike(this);
        Map<String, String> before = stamps();
        int code = run("check", project.toString());
        assertThat(stamps()).isEqualTo(before);
        assertThat(err).isEmpty();
        assertThat(out.lines()).anyMatch(line -> line.contains(BLOWS.get(what).getKey())).allMatch(line -> line.length() < 600 && !line.contains("nobody's business"));
        assertThat(code).isEqualTo(out.lines().allMatch(line -> line.startsWith("Note: ")) ? 0 : 1);
        try (var opened = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.WRITE).folder()) {
            assertThat(opened.path()).isEqualTo(project.toRealPath());
        }
        assertThat(outside.resolve("secret.txt")).hasContent("nobody's business");
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
        assertThat(said.lines()).as(said).allMatch(line -> line.matches("(Note: )?(\\.synoptic/|articles/|annotations|claims|tags|project).*"))
            .anyMatch(line -> line.startsWith("claims.json: ")).anyMatch(line -> line.startsWith(".synoptic/journal.jsonl: "));
    }

    private Path file(String name) {
        return name.startsWith("article.") || name.startsWith("original.") ? project.resolve("articles").resolve(article).resolve(name)
            : project.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
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
