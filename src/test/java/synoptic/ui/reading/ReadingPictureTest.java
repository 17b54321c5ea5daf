package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ArticleId;
import synoptic.testing.DeskSketch;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.testing.Pictures;
import synoptic.testing.ProjectSketch;
import synoptic.testing.RealArticles;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.support.Commands;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

@ExtendWith(FxExtension.class)
@OnFxThread
class ReadingPictureTest {

    @ParameterizedTest(name = "{0} panes, {1} x {2}, {3}")
    @CsvSource({
        "1, 1440, 900, light", "2, 1440, 900, light", "3, 1440, 900, light", "4, 1440, 900, light",
        "1, 1024, 700, light", "2, 1024, 700, light", "3, 1024, 700, light", "4, 1024, 700, light",
        "2, 830, 800, light",
        "1, 1440, 900, dark", "2, 1440, 900, dark", "3, 1440, 900, dark", "4, 1440, 900, dark", "2, 1024, 700, dark",
    })
    void looksRight(int panes, int width, int height, String theme) throws Exception {
        var articles = new RealArticles();
        ArticleId again = articles.sketch().article("The Fourth Paper", "2017-07-09", "Trump and Putin meet", "It says nothing of it. ".repeat(40));
        var desk = DeskSketch.of(articles.project());
        List.of(articles.of("The Daily Dot"), articles.of("Fortune"), articles.of("CNBC"), again).stream().limit(panes)
            .forEach(article -> desk.panes().showBeside(article));
        desk.focus().claimProperty().set(articles.claim("Trump accepted"));
        var picture = picture(desk, width, height, theme, "panes%d-%dx%d-%s".formatted(panes, width, height, theme));
        assertThat(Files.size(picture)).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void showsTheCardAndTheFindBar(String theme) throws Exception {
        var articles = new RealArticles();
        var desk = DeskSketch.of(articles.project());
        List.of("The Daily Dot", "Fortune").forEach(outlet -> desk.panes().showBeside(articles.of(outlet)));
        var strip = new ReadingStrip(desk, new Commands(), PassageActions.NONE, Runnable::run);
        var scene = shown(strip, 1100, 760, theme);
        desk.panes().activeProperty().set(desk.panes().open().getFirst());
        strip.activePane().orElseThrow().picking().cycle();
        Fx.settle();
        Pictures.save(scene, "reading/card-" + theme);
        desk.panes().activeProperty().set(desk.panes().open().getLast());
        var pane = strip.activePane().orElseThrow();
        var word = articles.sketch().find(articles.of("Fortune"), "election");
        pane.view().select(new Selection(word.start(), word.end()));
        pane.find().open();
        Fx.settle();
        Fx.settle();
        assertThat(pane.find().hits()).hasSizeGreaterThan(5);
        assertThat(pane.find().bar().getBoundsInParent().getMinY()).as("the bar lies below the text, not on it")
            .isGreaterThanOrEqualTo(pane.view().getBoundsInParent().getMaxY());
        assertThat(Files.size(Pictures.save(scene, "reading/find-" + theme))).isGreaterThan(20_000);
    }

    @Test
    void saysWhatToDoFirst() throws Exception {
        var desk = DeskSketch.of(new ProjectSketch().project());
        assertThat(Files.size(picture(desk, 1024, 700, "light", "empty"))).isPositive();
    }

    private static Path picture(Desk desk, int width, int height, String theme, String name) {
        var strip = new ReadingStrip(desk, new Commands(), PassageActions.NONE, Runnable::run);
        return Pictures.save(shown(strip, width, height, theme), "reading/" + name);
    }

    private static Scene shown(ReadingStrip strip, int width, int height, String theme) {
        var stage = new Stage();
        stage.setScene(new Scene(strip, width, height));
        var look = new Look();
        look.themeProperty().set(Theme.ofKey(theme));
        look.dress(stage.getScene());
        stage.show();
        Fx.settle();
        Fx.settle();
        return stage.getScene();
    }
}
