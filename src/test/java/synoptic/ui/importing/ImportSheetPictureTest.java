package synoptic.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.Importing;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OpenDesk;
import synoptic.testing.Pictures;
import synoptic.ui.control.Overlay;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.run.OriginalKeeping;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Draws the sheet for people to look at. */
@ExtendWith(FxExtension.class)
class ImportSheetPictureTest {

    private static final Path REAL = Path.of("..", "shared", "articles");

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    @TempDir
    private Path folder;
    private OpenDesk desk;
    private ImportViewModel model;
    private ImportSheet sheet;
    private Scene scene;

    @AfterEach
    void close() {
        background.shutdown();
        if (desk != null) {
            desk.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,900,false", "1440,900,true", "1024,700,false", "1024,700,true"})
    void threeRealArticles(int width, int height, boolean dark) throws IOException {
        assumeThat(REAL).as("the real articles are not on this machine").isDirectory();
        show(width, height, dark);
        read(List.of(REAL));
        save("three", width, dark);
    }

    @ParameterizedTest
    @CsvSource({"1440,900,false", "1024,700,true"})
    void manyOfEveryKind(int width, int height, boolean dark) throws IOException {
        show(width, height, dark);
        read(List.of(SomeFiles.many(folder.resolve("in"), 200)));
        Fx.run(model.rows()::selectNextDoubt);
        save("many", width, dark);
        Fx.run(() -> model.rows().filterProperty().set(java.util.Optional.of(Standing.REFUSED)));
        Fx.run(() -> model.rows().selectedProperty().set(model.rows().shown().getFirst()));
        save("refused", width, dark);
    }

    @Test
    void oneFileWithAVeryLongTitle() throws IOException {
        show(1440, 900, false);
        read(List.of(SomeFiles.longTitle(folder.resolve("long.txt"))));
        Fx.run(() -> model.change(draft -> draft.headline(0)));
        save("long-title", 1440, false);
    }

    @Test
    void wordsFromRightToLeft() throws IOException {
        show(1024, 700, false);
        read(List.of(SomeFiles.hebrew(folder.resolve("a.txt")), SomeFiles.longTitle(folder.resolve("b.txt"))));
        assertThat(Fx.call(() -> model.rows().all().getFirst().title())).startsWith("המעבורת");
        save("right-to-left", 1024, false);
    }

    private void show(int width, int height, boolean dark) {
        desk = Fx.call(() -> new OpenDesk(folder.resolve("project"), Platform::runLater));
        Fx.run(() -> {
            synoptic.ui.reading.text.setting.Typeface.register();
            StackPane layers = new StackPane();
            scene = new Scene(layers, width, height);
            Look look = new Look();
            look.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
            look.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model = new ImportViewModel(desk.desk(), Importing.standard(), OriginalKeeping.in(desk.desk().model()), background, Platform::runLater);
            sheet = new ImportSheet(new Overlay(layers), model, () -> { });
        });
    }

    private void read(List<Path> paths) {
        Fx.run(() -> sheet.open(paths));
        Fx.waitUntil("all is read", Duration.ofSeconds(90), () -> model.phaseProperty().get() == ImportViewModel.Phase.LOOKING);
    }

    private void save(String name, int width, boolean dark) throws IOException {
        Fx.settle();
        assertThat(Files.size(Pictures.save(scene, "importing/" + name + "-" + width + (dark ? "-dark" : "-light")))).isPositive();
    }
}
