package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditProject;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.session.Sample;
import synoptic.session.SaveState;
import synoptic.session.Session;
import synoptic.store.Backup;
import synoptic.store.folder.FaultyFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.ui.support.FileDialogs;

/** Nothing lost, through the window: going back to a backup, changes made elsewhere, a disk that fails. */
@ExtendWith(FxExtension.class)
class KeepingTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    @Test
    void goingBackToABackupIsShownBeforeAndUndoneAfter() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            Session session = window.desk().model().session();
            Project then = window.project();
            session.withFolder(open -> open.backUp(Backup.Reason.HOURLY)).join();
            Claim claim = then.claimNumbered(6).orElseThrow();
            Fx.run(() -> window.desk().model().apply(new ClaimEdit.Remove(claim.id(), session.now())));
            Project before = window.project();
            assertThat(window.run("file.restore")).isTrue();
            Fx.waitUntil("the preview", () -> preview(window).getItems().stream().anyMatch(line -> line.contains(claim.statement()) && line.startsWith("Comes back: ")));
            assertThat(Fx.call(() -> ((Label) window.scene().lookup("#restore-summary")).getText())).startsWith("One record comes back");
            Pictures.save(window.scene(), "workbench/restore");
            Fx.run(() -> ((Button) window.scene().lookup("#restore-do")).fire());
            Fx.waitUntil("the project as it was", () -> window.desk().model().project().equals(then));
            Fx.waitUntil("all saved", () -> window.desk().model().saveStateProperty().get() instanceof SaveState.Saved);
            assertThat(Fx.call(() -> window.desk().model().undoLabelProperty().get())).startsWith("restore the backup of");
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project().equals(before)).isTrue();
            assertThat(session.withFolder(open -> open.backup(open.backups().getFirst())).join().equals(before)).isTrue();
        }
    }

    @Test
    void whatWasChangedHereAndElsewhereIsAskedFor() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            Session session = window.desk().model().session();
            Path claims = folder.resolve("project/claims.json");
            Claim claim = window.project().claimNumbered(1).orElseThrow();
            Claim other = window.project().claimNumbered(2).orElseThrow();
            Fx.run(() -> window.desk().model().apply(new ClaimEdit.EditStatement(claim.id(), "As it is here", session.now())));
            Path fresh = claims.resolveSibling("fresh");
            Files.writeString(fresh, Files.readString(claims).replace(claim.statement(), "As it is elsewhere").replace(other.statement(), "Changed elsewhere alone"));
            Files.move(fresh, claims, StandardCopyOption.REPLACE_EXISTING);
            session.watchOutside(Duration.ofMillis(40));
            Fx.waitUntil("the sheet", () -> window.scene().lookup("#elsewhere-sheet") != null);
            assertThat(window.project().claim(other.id()).orElseThrow().statement()).isEqualTo("Changed elsewhere alone");
            assertThat(window.project().claim(claim.id()).orElseThrow().statement()).isEqualTo("As it is here");
            Pictures.save(window.scene(), "workbench/elsewhere");
            Fx.run(() -> {
                var choices = window.scene().getRoot().lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList();
                assertThat(choices).hasSize(2).extracting(RadioButton::isSelected).containsExactly(true, false);
                choices.get(1).setSelected(true);
                ((Button) window.scene().lookup("#elsewhere-done")).fire();
            });
            assertThat(window.project().claim(claim.id()).orElseThrow().statement()).isEqualTo("As it is elsewhere");
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project().claim(claim.id()).orElseThrow().statement()).isEqualTo("As it is here");
        }
    }

    @Test
    void aFileDamagedFromOutsideIsToldAndListed() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            Files.writeString(folder.resolve("project/tags.json"), "[{\n");
            window.desk().model().session().watchOutside(Duration.ofMillis(40));
            Fx.waitUntil("the notice", () -> notice(window).contains("tags.json"));
            assertThat(window.run("file.findings")).isTrue();
            Fx.waitUntil("the list", () -> window.scene().lookup("#findings-sheet") != null);
            Pictures.save(window.scene(), "workbench/findings");
            robot.type(KeyCode.ESCAPE);
            assertThat(window.project().tags()).isNotEmpty();
        }
    }

    @Test
    void aFullDiskIsOneSentenceEditingGoesOnAndWhatWasMissingIsSavedLater() throws IOException {
        FaultyFiles disk = new FaultyFiles();
        Path project = Sample.unpack(folder.resolve("project"));
        try (OpenWindow window = new OpenWindow(folder, project, FileDialogs.NONE, new ProjectStore(disk, Clock.systemUTC()))) {
            disk.failAfter(0, FaultyFiles.Fault.HALF);
            Fx.run(() -> window.desk().model().apply(new EditProject("First", "")));
            Fx.waitUntil("the sentence", () -> saving(window).startsWith("Not saved: ") && saving(window).contains("the disk is full"));
            Pictures.save(window.scene(), "workbench/disk-full");
            Fx.run(() -> window.desk().model().apply(new EditProject("Second", "")));
            Fx.settle();
            assertThat(Fx.call(() -> saving(window))).isNotEqualTo("All changes saved");
            assertThat(window.project().info().title()).isEqualTo("Second");
            assertThat(window.desk().model().session().saveAll().join()).hasValueSatisfying(reason -> assertThat(reason).contains("the disk is full"));
            disk.lift();
            Fx.waitUntil("all saved", Duration.ofSeconds(60), () -> saving(window).equals("All changes saved"));
        }
        try (OpenWindow again = new OpenWindow(folder, project)) {
            assertThat(again.project().info().title()).isEqualTo("Second");
        }
    }

    @Test
    void aFolderThatVanishesIsOneSentenceUntilItComesBack() throws IOException {
        Path project = Sample.unpack(folder.resolve("project"));
        try (OpenWindow window = new OpenWindow(folder, project)) {
            Files.move(project, folder.resolve("unplugged"));
            Fx.run(() -> window.desk().model().apply(new EditProject("Written on a stick", "")));
            Fx.waitUntil("the sentence", () -> saving(window).contains("the folder has gone"));
            assertThat(project).doesNotExist();
            Files.move(folder.resolve("unplugged"), project);
            Fx.waitUntil("all saved", Duration.ofSeconds(60), () -> saving(window).equals("All changes saved"));
        }
        try (OpenWindow again = new OpenWindow(folder, project)) {
            assertThat(again.project().info().title()).isEqualTo("Written on a stick");
        }
    }

    @Test
    void aRightThatIsTakenAwayIsOneSentenceAndEditingGoesOn() throws IOException {
        FaultyFiles disk = new FaultyFiles();
        Path project = Sample.unpack(folder.resolve("project"));
        try (OpenWindow window = new OpenWindow(folder, project, FileDialogs.NONE, new ProjectStore(disk, Clock.systemUTC()))) {
            disk.failAfter(0, FaultyFiles.Fault.DENIED);
            Fx.run(() -> window.desk().model().apply(new EditProject("First", "")));
            Fx.waitUntil("the sentence", () -> saving(window).startsWith("Not saved: ") && saving(window).contains("permission was denied"));
            assertThat(Fx.call(() -> saving(window))).hasLineCount(1);
            Claim claim = window.project().claimNumbered(6).orElseThrow();
            Fx.run(() -> window.desk().model().apply(new ClaimEdit.Remove(claim.id(), window.desk().model().session().now())));
            assertThat(window.project().claim(claim.id())).isEmpty();
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project().claim(claim.id())).isPresent();
            assertThat(Fx.call(() -> saving(window))).isNotEqualTo("All changes saved");
            disk.lift();
            Fx.waitUntil("all saved", () -> saving(window).equals("All changes saved"));
        }
        try (OpenWindow again = new OpenWindow(folder, project)) {
            assertThat(again.project().info().title()).isEqualTo("First");
            assertThat(again.project().claimNumbered(6)).isPresent();
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<String> preview(OpenWindow window) {
        return (ListView<String>) window.scene().lookup("#restore-preview");
    }

    private static String notice(OpenWindow window) {
        return ((Label) window.scene().lookup("#notice")).getText();
    }

    private static String saving(OpenWindow window) {
        return ((Label) window.scene().lookup("#save-state")).getText();
    }
}
