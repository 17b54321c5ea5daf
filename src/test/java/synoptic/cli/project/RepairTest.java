package synoptic.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.EditProject;
import synoptic.edit.Step;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;

/** What {@code check} says of a damaged project, what {@code check --repair} makes of it, and what is left then. */
class RepairTest {

    private static final int CLAIMS = 3;

    @TempDir
    private Path folder;
    private Path project;
    private String article;
    private String out;

    /** What happened to a project, what is said of it, and whether it can be put right. */
    enum Harm {
        TORN_RECORD(0, "Note: .synoptic/journal.jsonl:3: the last line is unfinished and was dropped", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                on.change(".synoptic/journal.jsonl", text -> text.substring(0, text.length() - 9));
            }
        },
        UNCUT_JOURNAL(0, "Note: .synoptic/journal.jsonl: 2 changes were taken from the journal, which keeps them", true) {
            @Override
            void strike(RepairTest on) {
                // It is uncut as it is.
            }
        },
        DAMAGE_IN_THE_JOURNAL(1, ".synoptic/journal.jsonl:2: the line is damaged (the checksum does not fit); it and what follows could not be used", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                on.change(".synoptic/journal.jsonl", text -> text.replaceFirst("Renamed", "Renaned"));
            }
        },
        NO_ARTICLE(1, "article.json: the file is missing", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                Files.delete(on.file("article.json"));
            }
        },
        HALF_THE_CLAIMS(1, "claims.json:3: this is not JSON; what stood there was left out", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                on.change("claims.json", text -> text.substring(0, text.length() / 2));
            }
        },
        FLIPPED_BYTE(1, "claims.json:3: a claim needs an “id”", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                on.change("claims.json", text -> text.replace("\"number\":2", "\"nulber\":2"));
            }
        },
        GIT_CONFLICT(1, "claims.json:3: Git has left a conflict here", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                on.change("claims.json", text -> {
                    List<String> lines = text.lines().toList();
                    return String.join("\n", lines.get(0), lines.get(1), "<<<<<<< HEAD", lines.get(2), "=======",
                        lines.get(2).replace("Claim", "Theirs"), ">>>>>>> other", lines.get(3), "]") + "\n";
                });
            }
        },
        NO_ORIGINAL(1, "original.txt: the original is missing; a copy of “mill.txt”, put here under this name, would mend that", false) {
            @Override
            void strike(RepairTest on) throws IOException {
                Files.delete(on.file("original.txt"));
            }
        },
        NO_PROJECT(1, "project.json: the file is missing", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                Files.delete(on.file("project.json"));
            }
        },
        TWO_AT_ONCE(1, "2 problems were found and nothing changed", true) {
            @Override
            void strike(RepairTest on) throws IOException {
                HALF_THE_CLAIMS.strike(on);
                NO_ARTICLE.strike(on);
            }
        };

        private final int code;
        private final String sentence;
        private final boolean isMended;

        Harm(int code, String sentence, boolean isMended) {
            this.code = code;
            this.sentence = sentence;
            this.isMended = isMended;
        }

        abstract void strike(RepairTest on) throws IOException;
    }

    /** One article and three claims in the files and in a backup, and a title that only the journal has. */
    @BeforeEach
    void make() throws IOException {
        project = folder.resolve("project");
        Files.writeString(folder.resolve("mill.txt"), "Mill reopens\n\nThe mill on the Orra began to work again.\n");
        assertThat(run("new", project.toString(), "--title", "The Orra")).isZero();
        assertThat(run("import", project.toString(), folder.resolve("mill.txt").toString())).isZero();
        try (Stream<Path> all = Files.list(project.resolve("articles"))) {
            article = all.findFirst().orElseThrow().getFileName().toString();
        }
        for (int number = 1; number <= CLAIMS; number++) {
            Instant at = Instant.EPOCH.plusSeconds(number);
            edit(true, new ClaimEdit.Add(new Claim(ClaimId.of("00000000-0000-7000-8000-00000000000" + number), number, number * Claim.RANK_STEP,
                "Claim " + number, "", List.of(), "Ada", at, at)));
        }
        backUp();
        edit(false, new EditProject("Renamed once", ""), new EditProject("Renamed twice", ""));
    }

    @ParameterizedTest
    @EnumSource
    void harmIsToldThenMendedThenGone(Harm harm) throws IOException {
        Project before = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.READ).project();
        Map<String, String> whole = files();
        harm.strike(this);
        Map<String, String> struck = files();
        assertThat(run("check", project.toString())).as(out).isEqualTo(harm.code);
        assertThat(out).contains(harm.sentence);
        assertThat(files()).as("checking writes nothing").isEqualTo(struck);
        assertThat(run("check", project.toString(), "--repair")).as(out).isEqualTo(harm.isMended ? 0 : 1);
        assertThat(out.lines().noneMatch(line -> line.startsWith("Repaired: "))).as(out).isEqualTo(harm.code == 0 || !harm.isMended);
        struck.values().removeAll(whole.values());
        assertThat(files().values()).as("what was damaged is still there").containsAll(struck.values());
        assertThat(run("check", project.toString())).isEqualTo(harm.isMended ? 0 : 1);
        assertThat(out.isEmpty()).as(out).isEqualTo(harm.isMended);
        Project after = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.READ).project();
        assertThat(List.copyOf(after.claims())).hasSize(CLAIMS).isEqualTo(List.copyOf(before.claims()));
        assertThat(List.copyOf(after.articles())).hasSize(1).isEqualTo(List.copyOf(before.articles()));
        assertThat(after.info().title()).isEqualTo(switch (harm) {
            case TORN_RECORD -> "Renamed once";
            case DAMAGE_IN_THE_JOURNAL -> "The Orra";
            default -> "Renamed twice";
        });
    }

    private void edit(boolean settled, Edit... edits) {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.WRITE);
        Project now = opened.project();
        for (Edit edit : edits) {
            Step step = Step.of(edit, now, Instant.EPOCH);
            opened.folder().append(List.of(JournalEntry.done(step)));
            now = step.apply(now);
        }
        if (settled) {
            opened.folder().writeBack();
        }
        opened.folder().close();
    }

    private void backUp() {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.WRITE);
        opened.folder().backUp(Backup.Reason.HOURLY);
        opened.folder().close();
    }

    private Path file(String name) {
        return name.startsWith("article.") || name.startsWith("original.") ? project.resolve("articles").resolve(article).resolve(name)
            : project.resolve(name);
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file(name));
        assertThat(change.apply(text)).isNotEqualTo(text);
        Files.writeString(file(name), change.apply(text));
    }

    /** All files but the lock, by their path. */
    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).filter(path -> !path.endsWith("lock")).toList()) {
                files.put(project.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    private int run(String... arguments) {
        var stdout = new ByteArrayOutputStream();
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.setProperty("user.home", folder.toString());
        PrintStream lines = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(new byte[0]), lines, lines, Map.of("HOME", folder.toString()), properties);
        int code = new CommandLineProgram(surroundings, wanted -> { }, Commands.all(surroundings)).run(arguments);
        out = stdout.toString(StandardCharsets.UTF_8);
        return code;
    }
}
