package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Stance;
import synoptic.session.SaveState;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.ui.support.Command;

/** The main job in one window: mark, link, tag, undo, by keys; and what holds for all commands. */
@ExtendWith(FxExtension.class)
class WorkbenchTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    @Test
    void everyCommandStandsInExactlyOneMenuAndEveryEntryIsACommand() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            List<String> inMenus = MenuLayout.commands();
            List<String> commands = window.workbench().commands().all().stream().map(Command::id).toList();
            assertThat(inMenus).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(commands);
        }
    }

    @Test
    void noTwoCommandsShareAKey() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            assertThat(window.workbench().commands().all().stream().flatMap(command -> command.keys().stream()).map(key -> key.text()).toList())
                .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSentenceInEachArticleIsLinkedToAClaimByKeysAlone() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            Claim claim = window.project().claimNumbered(6).orElseThrow();
            int before = window.project().mentionsOf(claim.id()).size();
            focusPane(window, 0);
            for (int pane = 0; pane < 2; pane++) {
                goToSentenceWithoutHighlight(window, pane);
                robot.type(KeyCode.DIGIT6);
                int wanted = before + pane + 1;
                Fx.waitUntil("link " + wanted, () -> window.desk().model().project().mentionsOf(claim.id()).size() == wanted);
                Fx.run(() -> window.desk().panes().activateNext(1));
                Fx.settle();
            }
            Annotation newest = window.project().mentionsOf(claim.id()).stream().max(Comparator.comparing(Annotation::id)).orElseThrow();
            assertThat(newest.creator()).isEqualTo("Tester");
            Body.Mention mention = newest.mentionOf(claim.id()).orElseThrow();
            assertThat(mention.stance()).isEqualTo(Stance.SUPPORTS);
            Pictures.save(window.scene(), "workbench/linked");

            robot.type(KeyCode.S);
            Fx.waitUntil("the next stance", () -> window.desk().model().project().annotation(newest.id()).orElseThrow()
                .mentionOf(claim.id()).orElseThrow().stance() == Stance.DISPUTES);
            assertThat(Fx.call(() -> window.desk().model().undoLabelProperty().get())).contains("claim 6");
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project().mentionsOf(claim.id())).hasSize(before + 1);
            assertThat(window.run("edit.redo")).isTrue();
            assertThat(window.project().mentionsOf(claim.id())).hasSize(before + 2);
        }
    }

    @Test
    void wordsMarkedInBothPanesAreLinkedTogether() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            Claim claim = window.project().claimNumbered(6).orElseThrow();
            int before = window.project().mentionsOf(claim.id()).size();
            mark(window, 0);
            mark(window, 1);
            focusPane(window, 1);
            robot.type(KeyCode.DIGIT6);
            Fx.waitUntil("both links", () -> window.desk().model().project().mentionsOf(claim.id()).size() == before + 2);
            assertThat(Fx.call(() -> window.desk().panes().open().stream().noneMatch(pane -> pane.hasSelection()))).isTrue();
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project().mentionsOf(claim.id())).hasSize(before);
        }
    }

    @Test
    void aNewClaimIsMadeFromTheMarkedWordsAndStaysAfterReopening() throws IOException {
        Path project = folder.resolve("project");
        try (OpenWindow window = new OpenWindow(folder)) {
            mark(window, 0);
            focusPane(window, 0);
            robot.type(KeyCode.C);
            Fx.waitUntil("the sheet", () -> window.scene().lookup("#words-area") != null);
            robot.write("The quay was wet");
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("the claim", () -> window.desk().model().project().claims().stream()
                .anyMatch(claim -> claim.statement().equals("The quay was wet")));
            Fx.waitUntil("all saved", () -> window.desk().model().saveStateProperty().get() instanceof SaveState.Saved);
        }
        try (OpenWindow again = new OpenWindow(folder, project)) {
            Claim claim = again.project().claims().stream().filter(found -> found.statement().equals("The quay was wet")).findFirst().orElseThrow();
            assertThat(again.project().mentionsOf(claim.id())).hasSize(1);
            assertThat(Fx.call(() -> again.desk().model().undoLabelProperty().get())).contains("claim");
        }
    }

    @Test
    void aTagIsMadeWithItsParentByTyping() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            mark(window, 0);
            focusPane(window, 0);
            robot.type(KeyCode.T);
            Fx.waitUntil("the chooser", () -> window.scene().lookup("#chooser-field") != null);
            robot.write("weather/wind");
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("the tag", () -> window.desk().model().project().tags().stream().anyMatch(tag -> tag.name().equals("wind")));
            var tag = window.project().tags().stream().filter(found -> found.name().equals("wind")).findFirst().orElseThrow();
            assertThat(window.project().tagged(tag.id())).hasSize(1);
            assertThat(tag.parent().flatMap(window.project()::tag).orElseThrow().name()).isEqualTo("weather");
        }
    }

    @Test
    void lettersDoNothingWhileSomebodyWrites() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            int before = window.project().annotations().size();
            mark(window, 0);
            robot.clickOn("#library-filter");
            robot.write("hhh");
            Fx.settle();
            assertThat(window.project().annotations()).hasSize(before);
        }
    }

    @Test
    void theTableShowsTheClaimsAndTheDeskComesBack() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            assertThat(window.run("view.matrix")).isTrue();
            Fx.waitUntil("the table", () -> window.scene().lookup("#matrix-table") != null);
            Pictures.save(window.scene(), "workbench/matrix");
            assertThat(window.run("view.desk")).isTrue();
            Fx.waitUntil("the desk", () -> window.scene().lookup("#library-list") != null && window.scene().lookup("#matrix-table") == null);
        }
    }

    @Test
    void thePaletteFindsAndRuns() throws IOException {
        try (OpenWindow window = new OpenWindow(folder)) {
            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            Fx.waitUntil("the palette", () -> window.scene().lookup("#chooser-field") != null);
            robot.write("dark theme");
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("it is gone", () -> window.scene().lookup("#chooser-field") == null);
            robot.type(KeyCode.F1);
            Fx.waitUntil("the key sheet", () -> window.scene().lookup("#key-sheet") != null);
            Pictures.save(window.scene(), "workbench/keys");
            robot.type(KeyCode.ESCAPE);
            Fx.waitUntil("it is gone", () -> window.scene().lookup("#key-sheet") == null);
        }
    }

    private static void focusPane(OpenWindow window, int pane) {
        Fx.run(() -> {
            window.desk().panes().activeProperty().set(window.desk().panes().open().get(pane));
            window.workbench().focusPanes();
        });
        Fx.settle();
    }

    /** Marks the last words of the article in a pane, which nobody has highlighted. */
    private static void mark(OpenWindow window, int pane) {
        Fx.run(() -> window.desk().panes().open().get(pane).selectionProperty().set(freeWords(window, pane)));
        Fx.settle();
    }

    private void goToSentenceWithoutHighlight(OpenWindow window, int pane) {
        Fx.run(() -> {
            var words = freeWords(window, pane);
            window.desk().panes().open().get(pane).selectionProperty().set(synoptic.text.TextRange.at(words.start()));
            window.desk().panes().open().get(pane).caretShownProperty().set(true);
            window.workbench().focusPanes();
        });
        Fx.settle();
    }

    private static synoptic.text.TextRange freeWords(OpenWindow window, int pane) {
        var article = window.desk().model().project().article(window.desk().panes().open().get(pane).article()).orElseThrow();
        return article.text().blocks().stream().map(block -> block.range()).filter(range -> range.length() > 60)
            .map(range -> new synoptic.text.TextRange(range.start(), range.start() + 24))
            .filter(range -> window.desk().model().project().annotationsOf(article.id()).stream()
                .noneMatch(annotation -> annotation.range().overlaps(new synoptic.text.TextRange(range.start(), range.start() + 400))))
            .reduce((first, second) -> second).orElseThrow();
    }
}
