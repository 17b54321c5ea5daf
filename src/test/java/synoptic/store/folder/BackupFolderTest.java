package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.BringRecords;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.Step;
import synoptic.merge.Differences;
import synoptic.model.Article;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Backup.Reason;
import synoptic.store.Backup;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;
import synoptic.testing.Sketch;

/** Backups of a project that is open: when they are made, what they hold, and going back to one. */
class BackupFolderTest {

    private final Sketch sketch = new Sketch();
    private final ClaimId claim = sketch.claim("The ferry was late.");
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-14T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @Test
    void oneIsMadeOfWhatWasBeforeTheFirstChangeAndThenEveryHourWithChanges() {
        ProjectStore store = new ProjectStore(new UnforcedFiles(), clock);
        OpenedProject opened = store.create(folder.resolve("p"), sketch.project());
        Project before = opened.project();
        Project after = edit(opened, before, "1");
        assertThat(opened.folder().backups()).isEmpty();
        opened.folder().writeBack();
        assertThat(opened.folder().backups()).singleElement().extracting(Backup::reason).isEqualTo(Reason.HOURLY);
        assertThat(opened.folder().backup(opened.folder().backups().getFirst()).equals(before)).isTrue();
        pass(Duration.ofMinutes(30));
        Project later = edit(opened, after, "2");
        opened.folder().writeBack();
        assertThat(opened.folder().backups()).hasSize(1);
        pass(Duration.ofMinutes(31));
        opened.folder().writeBack();
        assertThat(opened.folder().backups()).as("nothing has changed").hasSize(1);
        edit(opened, later, "3");
        opened.folder().writeBack();
        assertThat(opened.folder().backups()).hasSize(2);
        assertThat(opened.folder().backup(opened.folder().backups().getFirst()).equals(later)).isTrue();
        opened.folder().close();
    }

    @Test
    void aProjectWithNothingInItIsNotBackedUp() {
        OpenedProject opened = new ProjectStore(new UnforcedFiles(), clock).create(folder.resolve("p"), Project.of(sketch.project().info()));
        Project project = opened.project();
        Step step = Step.of(new ClaimEdit.Add(sketch.claimRecord(1, 1, "New.")), project, Sketch.LATER);
        opened.folder().append(List.of(JournalEntry.done(step)));
        opened.folder().writeBack();
        assertThat(opened.folder().backups()).isEmpty();
        opened.folder().close();
    }

    @Test
    void noRoomForABackupDoesNotKeepTheChangesFromTheFiles() {
        FaultyFiles disk = new FaultyFiles();
        ProjectStore store = new ProjectStore(disk, clock);
        OpenedProject opened = store.create(folder.resolve("p"), sketch.project());
        Project after = edit(opened, opened.project(), "1");
        disk.failAfter(0, FaultyFiles.Fault.ONCE);
        opened.folder().writeBack();
        disk.lift();
        assertThat(opened.folder().backups()).isEmpty();
        opened.folder().close();
        assertThat(store.open(folder.resolve("p"), OpenMode.READ).project().equals(after)).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverCameAfterTheWayBackIsOneStepAndSurvives(long seed) {
        Driver driver = new Driver(folder.resolve("p"), new RandomProjects(seed).project(0, 0, 2, 2), seed);
        for (int i = 0; i < 40; i++) {
            driver.move();
        }
        Project then = driver.project();
        Backup backup = driver.opened().folder().backUp(Reason.RESTORE);
        for (int i = 0; i < 40; i++) {
            driver.move();
        }
        if (seed % 3 == 0) {
            driver.reopen();
        }
        Project now = driver.project();
        Project held = driver.opened().folder().backup(backup);
        assertThat(held.equals(then)).isTrue();
        Step back = Step.of(new BringRecords("restore", Differences.between(now, held)), now, Sketch.LATER);
        if (back.changesNothing()) {
            return;
        }
        driver.opened().folder().append(List.of(JournalEntry.done(back)));
        driver.opened().folder().bringVersions(backup);
        OpenedProject again = driver.reopen();
        assertThat(again.project().equals(then)).isTrue();
        for (Article article : then.articles()) {
            for (int version = 1; version <= article.version(); version++) {
                Article form = again.folder().version(article.id(), version).orElseThrow();
                assertThat(again.folder().original(article.id(), version)).hasValue(RandomRecords.originalOf(form.text()));
            }
        }
        Step newest = again.history().nextUndo().orElseThrow();
        assertThat(newest.label()).isEqualTo("restore");
        assertThat(newest.inverse().apply(again.project()).equals(now)).isTrue();
        again.folder().close();
    }

    @Test
    void unknownFieldsOfWhatIsBroughtBackComeAlong() {
        Place place = Place.of(folder.resolve("p"), sketch.project());
        place.change("claims.json", text -> text.replace("\"number\"", "\"colour\":\"teal\",\"number\""));
        OpenedProject first = place.open(OpenMode.WRITE);
        Backup backup = first.folder().backUp(Reason.MERGE);
        first.folder().close();
        place.change("claims.json", text -> "[]\n");
        place.visit();
        OpenedProject second = place.open(OpenMode.WRITE);
        Project held = second.folder().backup(backup);
        second.folder().append(List.of(JournalEntry.done(
            Step.of(new BringRecords("restore", Differences.between(second.project(), held)), second.project(), Sketch.LATER))));
        second.folder().writeBack();
        second.folder().close();
        assertThat(place.read("claims.json")).contains("\"colour\":\"teal\"");
    }

    @Test
    void theReaderSeesBackupsAndMakesNone() {
        Place place = Place.of(folder.resolve("p"), sketch.project());
        OpenedProject writer = place.open(OpenMode.WRITE);
        Backup backup = writer.folder().backUp(Reason.MERGE);
        writer.folder().close();
        OpenedProject reader = place.open(OpenMode.READ);
        assertThat(reader.folder().backups()).containsExactly(backup);
        assertThat(reader.folder().backup(backup).equals(sketch.project())).isTrue();
        assertThatThrownBy(() -> reader.folder().backUp(Reason.RESTORE)).isInstanceOf(StoreException.class);
    }

    private Project edit(OpenedProject opened, Project project, String words) {
        Edit edit = new ClaimEdit.EditStatement(claim, words, Sketch.LATER);
        Step step = Step.of(edit, project, Sketch.LATER);
        opened.folder().append(List.of(JournalEntry.done(step)));
        return step.apply(project);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
