package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.session.Sample;
import synoptic.session.SaveState;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.text.TextRange;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** A new version of an article, the review of what is in doubt, corrections and earlier versions: in one window, by keys. */
@ExtendWith(FxExtension.class)
class VersionsTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    /** Answers every question for files with one file. */
    private record OneFile(Path file) implements FileDialogs {
        @Override
        public Optional<Path> folder(String title, Path start) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title, Path start) {
            return List.of(file);
        }

        @Override
        public Optional<Path> save(String title, Path start, String name) {
            return Optional.empty();
        }
    }

    @Test
    void aNewVersionIsMadeAndWhatIsInDoubtIsDecidedByKeys() throws IOException {
        Path project = Sample.unpack(folder.resolve("project"));
        Path file = folder.resolve("later.txt");
        try (OpenWindow window = new OpenWindow(folder, project, new OneFile(file))) {
            Article article = window.article(0);
            Project before = window.project();
            Files.writeString(file, changed(article, new ArrayList<>(before.annotationsOf(article.id()))));

            focusPane(window, 0);
            window.run("article.newVersion");
            Fx.waitUntil("the sheet", () -> lookup(window, "#new-version-sheet"));
            Pictures.save(window.scene(), "versions/new-version");
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("version 2", () -> window.desk().model().project().article(article.id()).orElseThrow().version() == 2);
            Fx.waitUntil("a place or none is proposed", () -> lookup(window, "#review-discard"));
            Fx.settle();
            Pictures.save(window.scene(), "versions/review");
            assertThat(waiting(window)).hasSizeGreaterThan(3);
            assertThat(Fx.call(() -> ((Label) window.scene().lookup(".review-heading")).getText())).endsWith("of " + waiting(window).size());

            AnnotationId first = decided(window, () -> robot.press(KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT));
            assertThat(window.project().annotation(first)).isEmpty();
            window.run("edit.undo");
            Fx.waitUntil("it is back", () -> window.desk().model().project().annotation(first).isPresent());
            assertThat(shown(window)).isEqualTo(first);

            select(window, article.id(), "at noon was");
            AnnotationId moved = decided(window, () -> robot.press(KeyCode.SHIFT).type(KeyCode.M).release(KeyCode.SHIFT));
            Annotation there = window.project().annotation(moved).orElseThrow();
            assertThat(there.target().anchor()).isInstanceOf(Anchor.Exact.class);
            assertThat(there.target().quote().exact()).isEqualTo("at noon was");

            List<Annotation> left = waiting(window);
            robot.type(KeyCode.F8);
            robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
            while (!waiting(window).isEmpty()) {
                Fx.waitUntil("the next", () -> shownNow(window) != null);
                boolean proposed = Fx.call(() -> lookup(window, "#review-accept"));
                decided(window, () -> {
                    if (proposed) {
                        robot.type(KeyCode.A);
                    } else {
                        robot.press(KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT);
                    }
                });
            }
            assertThat(left).isNotEmpty();
            Fx.waitUntil("the review is over", () -> !lookup(window, "#review-bar"));
            Fx.waitUntil("all saved", () -> window.desk().model().saveStateProperty().get() instanceof SaveState.Saved);
            while (!window.project().equals(before)) {
                assertThat(window.run("edit.undo")).as("undo reaches the former project").isTrue();
            }
        }
    }

    @Test
    void whatWaitsIsThereAfterReopeningAndTheFormerTextCanBeRead() throws IOException {
        Path project = Sample.unpack(folder.resolve("project"));
        Path file = folder.resolve("later.txt");
        ArticleId id;
        String lost;
        try (OpenWindow window = new OpenWindow(folder, project, new OneFile(file))) {
            Article article = window.article(0);
            id = article.id();
            lost = window.project().annotationsOf(id).iterator().next().target().quote().exact();
            Files.writeString(file, article.text().text().replace(lost, "Something else stands here now.").replace("the ", "this "));
            focusPane(window, 0);
            window.run("article.newVersion");
            Fx.waitUntil("the sheet", () -> lookup(window, "#new-version-sheet"));
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("version 2", () -> window.desk().model().project().article(id).orElseThrow().version() == 2);
            Fx.waitUntil("all saved", () -> window.desk().model().saveStateProperty().get() instanceof SaveState.Saved);
        }
        try (OpenWindow again = new OpenWindow(folder, project)) {
            assertThat(waiting(again)).extracting(annotation -> annotation.target().quote().exact()).contains(lost);
            assertThat(Fx.call(() -> again.scene().lookup("#review-waiting").isVisible())).isTrue();
            Fx.run(() -> again.desk().panes().show(id));
            again.run("article.versions");
            Fx.waitUntil("the versions", () -> lookup(again, "#versions-sheet"));
            ListView<?> text = (ListView<?>) again.scene().lookup("#version-text");
            Fx.waitUntil("the text", () -> !text.getItems().isEmpty());
            Fx.settle();
            Pictures.save(again.scene(), "versions/versions");
            assertThat(Fx.call(() -> text.lookupAll(".compare-row").stream().filter(row -> row.isVisible() && row.getBoundsInParent().getMinY() >= 0)
                .filter(row -> row.getLayoutBounds().getHeight() < 260).count())).as("rows as high as their words").isGreaterThan(4);
            Fx.run(() -> ((CheckBox) again.scene().lookup("#versions-beside")).setSelected(false));
            Fx.settle();
            Fx.waitUntil("the former text alone", () -> text.lookupAll(".diff-flow").stream()
                .anyMatch(flow -> flow.getAccessibleText() != null && flow.getAccessibleText().contains(lost)));
            Look dark = Fx.call(Look::new);
            Fx.run(() -> {
                dark.themeProperty().set(Theme.DARK);
                dark.dress(again.scene());
            });
            Fx.settle();
            Pictures.save(again.scene(), "versions/versions-dark");
            Fx.run(() -> ((javafx.scene.control.Button) again.scene().lookup("#versions-back")).fire());
            Fx.waitUntil("the sheet", () -> lookup(again, "#new-version-sheet"));
            Pictures.save(again.scene(), "versions/new-version-dark");
            robot.type(KeyCode.ENTER);
            Fx.waitUntil("version 3", () -> again.desk().model().project().article(id).orElseThrow().version() == 3);
            assertThat(waiting(again)).isEmpty();
        }
    }

    @Test
    void aTextIsCorrectedByHandAndUndone() throws IOException {
        Path project = Sample.unpack(folder.resolve("project"));
        try (OpenWindow window = new OpenWindow(folder, project)) {
            Article article = window.article(0);
            Project before = window.project();
            focusPane(window, 0);
            window.run("article.correct");
            Fx.waitUntil("the sheet", () -> lookup(window, "#correct-sheet"));
            TextArea area = (TextArea) window.scene().lookup("#correct-area");
            assertThat(area.getText()).isEqualTo(article.text().text());
            Fx.waitUntil("the original was read", () -> !window.scene().lookup("#correct-encoding").isDisabled());
            int second = article.text().blocks().get(1).range().start();
            Fx.run(() -> area.insertText(second, "Menu | Search | Weather\n\n"));
            Fx.waitUntil("what becomes of the highlights", () -> lookup(window, "#correct-sheet #version-counts"));
            Pictures.save(window.scene(), "versions/correct");
            robot.type(KeyCode.ESCAPE);
            assertThat(Fx.call(() -> lookup(window, "#correct-sheet"))).as("Esc asks first").isTrue();
            Fx.run(area::requestFocus);
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            Fx.waitUntil("version 2", () -> window.desk().model().project().article(article.id()).orElseThrow().version() == 2);
            Article corrected = window.project().article(article.id()).orElseThrow();
            assertThat(corrected.text().blocks()).hasSize(article.text().blocks().size() + 1);
            assertThat(corrected.text().slice(corrected.text().blocks().get(1).range())).isEqualTo("Menu | Search | Weather");
            assertThat(corrected.original()).isEqualTo(article.original());
            assertThat(waiting(window)).isEmpty();
            assertThat(window.project().annotationsOf(article.id())).allSatisfy(annotation ->
                assertThat(corrected.text().slice(annotation.range())).isEqualTo(annotation.target().quote().exact()));
            assertThat(Fx.call(() -> window.desk().model().undoLabelProperty().get())).startsWith("correction of the text of");
            assertThat(window.run("edit.undo")).isTrue();
            assertThat(window.project()).isEqualTo(before);
        }
    }

    /** Some passages are gone, one is rewritten, and one stands in two places far from where it was. */
    private static String changed(Article article, List<Annotation> annotations) {
        annotations.sort(Comparator.comparingInt(annotation -> -annotation.range().length()));
        String text = article.text().text();
        String twin = annotations.get(0).target().quote().exact();
        for (Annotation gone : annotations.subList(1, 4)) {
            text = text.replace(gone.target().quote().exact(), "");
        }
        String paragraph = article.text().slice(article.text().blocks()
            .get(article.text().blockIndexAt(annotations.get(0).range().start())).range());
        String half = annotations.get(4).target().quote().exact();
        return text.replace(paragraph, "").replace(half, half.substring(0, half.length() / 3) + " and much that nobody wrote down before today")
            + "\n\nWhat they said at noon was this: " + twin + " So much for noon.\n\nWhat they said at dusk was this: " + twin
            + " So much for dusk.\n";
    }

    private static boolean lookup(OpenWindow window, String selector) {
        return window.scene().lookup(selector) != null;
    }

    private void focusPane(OpenWindow window, int pane) {
        Fx.run(() -> window.desk().panes().activeProperty().set(window.desk().panes().open().get(pane)));
        Fx.run(() -> window.workbench().focusPanes());
        Fx.settle();
    }

    private static List<Annotation> waiting(OpenWindow window) {
        return window.project().annotations().stream().filter(annotation -> !annotation.target().isAnchored()).toList();
    }

    private static AnnotationId shown(OpenWindow window) {
        Fx.waitUntil("an item", () -> shownNow(window) != null);
        return Fx.call(() -> shownNow(window));
    }

    private static AnnotationId shownNow(OpenWindow window) {
        return window.workbench().review().reviewedProperty().getValue();
    }

    /** Decides on the highlight shown and answers which it was. */
    private AnnotationId decided(OpenWindow window, Runnable keys) {
        AnnotationId before = shown(window);
        int left = waiting(window).size();
        keys.run();
        Fx.waitUntil("it is decided", () -> window.desk().model().project().annotations().stream()
            .filter(annotation -> !annotation.target().isAnchored()).count() == left - 1);
        return before;
    }

    private static void select(OpenWindow window, ArticleId article, String words) {
        Fx.run(() -> {
            int start = window.desk().model().project().article(article).orElseThrow().text().text().indexOf(words);
            window.desk().panes().showing(article).orElseThrow().selectionProperty().set(new TextRange(start, start + words.length()));
        });
    }
}
