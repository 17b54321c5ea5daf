package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import synoptic.settings.Appearance;
import synoptic.settings.SettingsFiles;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.setting.Typeface;

/** How articles are set and on what paper, changed while one reads. */
@ExtendWith(FxExtension.class)
class TextAndPaperTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new OpenWindow(folder);
        Fx.run(() -> window.workbench().focusPanes());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keysChangeSizeMeasureLinesFaceAndPaperAndAllIsRemembered() {
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        robot.press(KeyCode.ALT).type(KeyCode.MINUS).release(KeyCode.ALT);
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.EQUALS).type(KeyCode.EQUALS).type(KeyCode.F).type(KeyCode.P).type(KeyCode.P)
            .release(KeyCode.ALT, KeyCode.CONTROL);
        Appearance wanted = Appearance.DEFAULT.withTextSize(18).withMeasure(64).withLineHeight(1.6).withFace("sans").withPaper("sepia");
        Fx.waitUntil("the size", () -> view(0).typographyProperty().get().size() == 18);
        assertThat(view(0).typographyProperty().get()).satisfies(set -> {
            assertThat(set.measure()).isEqualTo(64);
            assertThat(set.lineHeight()).isEqualTo(1.6);
            assertThat(set.face()).isEqualTo(Typeface.SANS);
        });
        Fx.waitUntil("it is saved", () -> new SettingsFiles(folder.resolve("config"), folder.resolve("state")).load().appearance().equals(wanted));
        Pictures.save(window.scene(), "workbench/sepia");
        assertThat(paperAt(view(0))).isEqualTo(Color.web("#f8f0e0"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        Fx.waitUntil("as usual", () -> view(1).typographyProperty().get().lineHeight() == 1.5 && view(1).typographyProperty().get().size() == 17);
    }

    @Test
    void paperIsOfAnyToneInAWindowOfAnother() {
        window.run("view.paperDark");
        Fx.settle();
        assertThat(paperAt(view(0))).isEqualTo(Color.web("#0d1117"));
        Pictures.save(window.scene(), "workbench/dark-paper");
        window.run("view.paperTheme");
        Fx.settle();
        assertThat(paperAt(view(0))).isEqualTo(Color.WHITE);
    }

    @Test
    void theLineUnderTheEyeStays() {
        Fx.run(() -> window.desk().panes().close(window.desk().panes().open().get(1)));
        ArticleView view = view(0);
        for (String command : List.of("view.larger", "view.smaller", "view.wider", "view.narrower", "view.looser", "view.tighter", "view.face",
            "view.paper", "view.toggleList", "view.toggleSidebar")) {
            Fx.run(() -> view.scrollToPixel(view.maxScrollProperty().get() / 2));
            Fx.settle();
            int atEye = Fx.call(() -> view.offsetAt(0, view.getHeight() / 3));
            double before = top(view, atEye);
            for (int i = 0; i < 3; i++) {
                window.run(command);
                Fx.settle();
                Fx.settle();
                assertThat(top(view, atEye)).as("%s, press %d", command, i + 1).isCloseTo(before, within(1.0));
            }
        }
    }

    private static double top(ArticleView view, int offset) {
        return Fx.call(() -> view.boundsOf(TextRange.at(offset)).getMinY());
    }

    private ArticleView view(int pane) {
        Node[] found = window.scene().getRoot().lookupAll(".article-view").toArray(Node[]::new);
        return (ArticleView) found[pane];
    }

    /** The colour of the paper in the corner of a view. */
    private static Color paperAt(ArticleView view) {
        return Fx.call(() -> view.snapshot(null, null).getPixelReader().getColor(3, (int) view.getHeight() - 3));
    }
}
