package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditProject;
import synoptic.edit.Edit;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.merge.ThreeWay;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

/** Files that something else changes while the project is open: noticed, taken in record by record, and never written over. */
class OutsideTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId ferry = sketch.article("Ferry late again");
    private final ArticleId harbour = sketch.article("Harbour shut");
    private final ClaimId late = sketch.claim("The ferry was late.");
    private final ClaimId shut = sketch.claim("The harbour was shut.");
    private final AnnotationId mention = sketch.annotation(ferry, 0, 5, Sketch.supports(late));
    private final AnnotationId note = sketch.annotation(ferry, 6, 10, new Body.Comment("how late?"));

    @TempDir
    private Path folder;
    private Place place;
    private OpenedProject opened;
    private ProjectFolder open;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @BeforeEach
    void make() {
        place = Place.of(folder.resolve("p"), sketch.project());
        opened = place.open(OpenMode.WRITE);
        open = opened.folder();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatNobodyChangedIsNoChange() {
        assertThat(open.takeOutside(true)).isEmpty();
        place.change("claims.json", text -> text);
        assertThat(open.takeOutside(true)).as("written again with the same content").isEmpty();
        edit(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER));
        open.writeBack();
        assertThat(open.takeOutside(true)).as("written by this program").isEmpty();
    }

    @Test
    void aChangedRecordIsTakenOnceItsFileIsAtRest() {
        place.change("claims.json", text -> text.replace("The ferry was late.", "The ferry came late."));
        assertThat(open.takeOutside(false)).as("it may still be written").isEmpty();
        OutsideChange change = open.takeOutside(false).orElseThrow();
        assertThat(change.changes()).extracting(RecordChange::id).containsExactly(late);
        assertThat(change.findings()).isEmpty();
        assertThat(open.takeOutside(true)).isEmpty();
        edit(new ClaimEdit.EditStatement(shut, "It was open.", Sketch.LATER));
        open.writeBack();
        assertThat(place.read("claims.json")).contains("came late").contains("It was open.");
    }

    @Test
    void whatWasHereBeforeIsBackedUp() {
        place.change("claims.json", text -> "[]\n");
        open.takeOutside(true);
        Backup backup = open.backups().getFirst();
        assertThat(backup.reason()).isEqualTo(Backup.Reason.MERGE);
        assertThat(open.backup(backup).equals(sketch.project())).isTrue();
    }

    @Test
    void aRecordThatBothChangedStaysAsItIsHereAndBothAreBackedUp() {
        Project mine = edit(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER));
        place.change("claims.json", text -> text.replace("The ferry was late.", "The ferry came late.")
            .replace("The harbour was shut.", "The harbour was closed."));
        OutsideChange change = open.takeOutside(true).orElseThrow();
        var merged = ThreeWay.merge(change.changes(), change.base(), mine);
        assertThat(merged.collisions()).singleElement().satisfies(collision -> assertThat(collision.id()).isEqualTo(late));
        assertThat(open.backups()).extracting(Backup::reason).containsExactlyInAnyOrder(Backup.Reason.MERGE, Backup.Reason.OUTSIDE);
        open.undecided(List.of(mine.claim(late).orElseThrow()));
        open.writeBack();
        assertThat(place.read("claims.json")).as("nobody has decided").contains("came late");
        open.undecided(List.of());
        open.writeBack();
        assertThat(place.read("claims.json")).contains("Very late.").contains("was closed").doesNotContain("came late");
    }

    @Test
    void aFileThatChangesJustBeforeItIsWrittenIsNotWrittenOver() {
        edit(new ClaimEdit.EditStatement(shut, "It was open.", Sketch.LATER));
        place.change("claims.json", text -> text.replace("The ferry was late.", "The ferry came late."));
        open.writeBack();
        assertThat(place.read("claims.json")).contains("came late").doesNotContain("It was open.");
        open.takeOutside(true);
        open.writeBack();
        assertThat(place.read("claims.json")).contains("came late").contains("It was open.");
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aDamagedFileIsKeptAndWrittenAgain() {
        String whole = place.read("claims.json");
        place.change("claims.json", text -> text.substring(0, 40));
        OutsideChange change = open.takeOutside(true).orElseThrow();
        assertThat(change.changes()).isEmpty();
        assertThat(change.findings()).anyMatch(finding -> finding.isProblem() && finding.file().equals("claims.json"));
        open.writeBack();
        assertThat(place.read("claims.json")).isEqualTo(whole);
        assertThat(place.rescued()).containsEntry("claims.json", whole.substring(0, 40));
    }

    @Test
    void removedAnnotationsAndArticlesAreRemovedButNeededFilesComeBack() throws IOException {
        Files.delete(place.file("annotations/" + ferry + ".json"));
        assertThat(open.takeOutside(true).orElseThrow().changes()).extracting(RecordChange::id).containsExactlyInAnyOrder(mention, note);
        delete(place.file("articles/" + harbour));
        assertThat(open.takeOutside(true).orElseThrow().changes()).extracting(RecordChange::id).containsExactly(harbour);
        Files.delete(place.file("articles/" + ferry + "/article.json"));
        Files.delete(place.file("tags.json"));
        OutsideChange change = open.takeOutside(true).orElseThrow();
        assertThat(change.changes()).isEmpty();
        assertThat(change.findings()).extracting(Finding::file).containsExactlyInAnyOrder("tags.json", "articles/" + ferry + "/article.json");
        open.writeBack();
        assertThat(place.file("tags.json")).exists();
        assertThat(place.read("articles/" + ferry + "/article.json")).contains("Ferry late again");
    }

    @Test
    void aProjectOfANewerFormatIsLeftAloneWithAllItsFilesUntilItIsOfThisOneAgain() {
        String project = place.read("project.json");
        String claims = place.read("claims.json");
        place.change("project.json", text -> text.replace("\"version\": 1", "\"version\": 9"));
        place.change("claims.json", text -> "{\"claims\":[]}\n");
        OutsideChange change = open.takeOutside(true).orElseThrow();
        assertThat(change.changes()).isEmpty();
        assertThat(change.findings()).singleElement().satisfies(finding -> assertThat(finding.sentence()).contains("newer Synoptic"));
        assertThat(open.takeOutside(true)).as("told once").isEmpty();
        edit(new EditProject("Another title", ""));
        edit(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER));
        edit(new AnnotationEdit.EditComment(note, "very", Sketch.LATER));
        open.writeBack();
        assertThat(place.read("project.json")).contains("9").doesNotContain("Another title");
        assertThat(place.read("claims.json")).isEqualTo("{\"claims\":[]}\n");
        assertThat(place.read("annotations/" + ferry + ".json")).doesNotContain("\"very\"");
        assertThat(place.read(".synoptic/journal.jsonl")).contains("Another title").contains("Very late.");
        place.change("project.json", text -> project);
        place.change("claims.json", text -> claims);
        assertThat(open.takeOutside(true)).as("as before").isEmpty();
        open.writeBack();
        assertThat(place.read("project.json")).contains("Another title");
        assertThat(place.read("claims.json")).contains("Very late.");
        assertThat(place.read("annotations/" + ferry + ".json")).contains("\"very\"");
    }

    @Test
    void copiesOfSyncProgramsAreToldOnceAndNotRead() throws IOException {
        String article = "articles/" + ferry;
        for (String name : List.of("claims (conflicted copy 2031-03-04).json", "tags.sync-conflict-20310304-050000-ABCDEFG.json", "project-MILL.json",
            "annotations/" + ferry + " (1).json", article + "/article 2.json")) {
            Files.writeString(place.file(name), "{\"secret\":true}");
        }
        Files.createDirectory(place.file(article + " 2"));
        for (String name : List.of("claimsheet.json", "notes.md", "projects.json", "claims.txt")) {
            Files.writeString(place.file(name), "mine");
        }
        OutsideChange change = open.takeOutside(true).orElseThrow();
        assertThat(change.changes()).isEmpty();
        assertThat(change.findings()).hasSize(4).noneMatch(Finding::isProblem)
            .allMatch(finding -> finding.sentence().startsWith("this looks like a sync program’s copy of “"));
        assertThat(open.takeOutside(true)).as("told once").isEmpty();
        assertThat(place.check()).filteredOn(finding -> finding.sentence().contains("sync program’s copy")).hasSize(6);
        assertThat(place.check()).noneMatch(finding -> finding.file().matches("claimsheet.json|notes.md|projects.json|claims.txt"));
    }

    @Test
    void aFileThatGoesAndComesBackLosesNothing() throws IOException {
        Project before = opened.project();
        String file = "annotations/" + ferry + ".json";
        byte[] content = Place.bytes(place.file(file));
        Files.delete(place.file(file));
        assertThat(open.takeOutside(false)).as("it may be on its way").isEmpty();
        Place.write(place.file(file), content);
        assertThat(open.takeOutside(false)).as("the same again").isEmpty();
        Files.delete(place.file(file));
        assertThat(open.takeOutside(true).orElseThrow().changes()).hasSize(2);
        Place.write(place.file(file), content);
        assertThat(open.takeOutside(true).orElseThrow().changes()).extracting(RecordChange::id).containsExactlyInAnyOrder(mention, note);
        open.writeBack();
        assertThat(place.open(OpenMode.READ).project().equals(before)).isTrue();
    }

    @Test
    void aFolderThatVanishedIsNoChangeOfRecords() throws IOException {
        edit(new ClaimEdit.EditStatement(late, "Very late.", Sketch.LATER));
        Files.move(place.path(), folder.resolve("elsewhere"));
        assertThat(open.takeOutside(true)).isEmpty();
        assertThatThrownBy(open::writeBack).isInstanceOf(StoreException.class).hasMessageContaining("the folder has gone");
        Files.move(folder.resolve("elsewhere"), place.path());
        open.writeBack();
        assertThat(place.read("claims.json")).contains("Very late.");
    }

    @Test
    void unknownFieldsThatCameFromOutsideStay() {
        place.change("claims.json", text -> text.replaceFirst("\"number\"", "\"mood\":\"grim\",\"number\""));
        open.takeOutside(true);
        edit(new ClaimEdit.EditStatement(shut, "It was open.", Sketch.LATER));
        open.writeBack();
        assertThat(place.read("claims.json")).contains("\"mood\":\"grim\"").contains("It was open.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverAnotherProgramMadeOfTheFilesIsMergedAsTheProjectsAre(long seed) throws IOException {
        Path mine = folder.resolve("mine");
        Path copy = folder.resolve("copy");
        Project base = new RandomProjects(seed).project(3, 12, 4, 4);
        Driver here = new Driver(mine, base, seed);
        ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
        OpenedProject there = store.create(copy, base);
        Project theirs = base;
        RandomEdits edits = new RandomEdits(seed + 1_000);
        for (int i = 0; i < 10; i++) {
            Step step = edits.step(theirs);
            there.folder().append(List.of(JournalEntry.done(step)));
            theirs = step.apply(theirs);
        }
        there.folder().writeBack();
        there.folder().close();
        for (int i = 0; i < 6; i++) {
            here.edit();
        }
        bring(copy, mine);
        OutsideChange change = here.opened().folder().takeOutside(true).orElse(new OutsideChange(base, List.of(), List.of()));
        assertThat(change.findings()).isEmpty();
        var expected = ThreeWay.merge(base, here.project(), theirs);
        var merged = ThreeWay.merge(change.changes(), change.base(), here.project());
        assertThat(merged.project().equals(expected.project())).isTrue();
        assertThat(merged.collisions()).containsExactlyInAnyOrderElementsOf(expected.collisions());
        Step mend = new Step("mend", merged.mended(), "", Sketch.LATER);
        here.opened().folder().append(List.of(JournalEntry.done(mend)));
        here.opened().folder().writeBack();
        assertThat(here.reopen().project().equals(merged.project())).isTrue();
        here.opened().folder().close();
    }

    /** Makes the records' files of one project those of another, as a sync tool does. */
    private static void bring(Path from, Path to) throws IOException {
        for (String part : List.of("articles", "annotations")) {
            delete(to.resolve(part));
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.toString().contains(".synoptic")).toList()) {
                Place.write(to.resolve(from.relativize(file)), Files.readAllBytes(file));
            }
        }
        Files.createDirectories(to.resolve("articles"));
        Files.createDirectories(to.resolve("annotations"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Project edit(Edit edit) {
        Step step = Step.of(edit, opened.project(), Sketch.LATER);
        open.append(List.of(JournalEntry.done(step)));
        return step.apply(opened.project());
    }
}
