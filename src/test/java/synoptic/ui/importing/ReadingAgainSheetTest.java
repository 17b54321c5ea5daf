package synoptic.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import synoptic.importer.Importing;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OpenDesk;
import synoptic.testing.Pictures;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappedWords;
import synoptic.ui.importing.run.OriginalKeeping;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Passwords and columns by keys alone. */
@ExtendWith(FxExtension.class)
class ReadingAgainSheetTest {

    private static final String WIDE = "one,two,three,four,five,six,seven,eight\n" + (
        "Buoy adrift,\"The northern buoy is adrift, and nobody from the harbour has gone out yet\",Ines Roth,2031-03-02,4,no,Quay Gazette,x\n"
        + "Pier mended,The old pier has new planks and a rail,Jon Vale,2031-03-03,2,yes,Quay Gazette,y\n").repeat(2);

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private OpenDesk open;
    private ImportViewModel model;
    private ImportSheet sheet;
    private Scene scene;

    @AfterEach
    void close() {
        background.shutdown();
        open.close();
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "1024,700,DARK"})
    void thePasswordIsTypedWhereTheFileIsRefused(int width, int height, Theme theme) throws IOException {
        show(width, height, theme);
        read(Files.write(folder.resolve("log.docx"), LockedFile.bytes("The pilots' log", "tide")));
        Fx.waitUntil("the field has the focus", () -> focused("import-password"));
        robot.write("ebb").type(KeyCode.ENTER);
        Fx.waitUntil("it says that the password is wrong", () -> words().contains("does not open it"));
        assertThat(Fx.call(() -> focused("import-password"))).isTrue();
        save("password", width, theme);
        robot.write("tide").type(KeyCode.ENTER);
        Fx.waitUntil("the article is there", () -> model.rows().selected().filter(row -> row.title().equals("The pilots' log")).isPresent());
        Fx.waitUntil("the field is gone", () -> !scene.lookup("#import-password").getParent().getParent().isVisible());
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "1024,700,DARK"})
    void columnsAreChosenWhereTheFileIsRefused(int width, int height, Theme theme) throws IOException {
        show(width, height, theme);
        read(SomeFiles.write(folder.resolve("t.csv"), WIDE));
        Fx.waitUntil("the text's column has the focus", () -> focused("import-column-text"));
        save("columns-refused", width, theme);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        Fx.waitUntil("the rows are read", () -> model.phaseProperty().get() == ImportViewModel.Phase.LOOKING && model.rows().all().size() == 4
            && model.rows().all().getFirst().draft().filter(draft -> draft.text().text().contains("northern buoy")).isPresent());
        Fx.waitUntil("the choice kept the focus", () -> focused("import-column-text"));
        robot.type(KeyCode.TAB).type(KeyCode.DOWN);
        Fx.waitUntil("the titles are read", () -> model.rows().all().getFirst().title().equals("Buoy adrift"));
        Fx.waitUntil("all is quiet", () -> model.phaseProperty().get() == ImportViewModel.Phase.LOOKING);
        save("columns", width, theme);
        Fx.run(() -> scene.lookup("#import-columns-done").requestFocus());
        robot.type(KeyCode.SPACE);
        Fx.waitUntil("the choice is gone", () -> !scene.lookup("#import-columns").isVisible());
        save("columns-closed", width, theme);
        Fx.run(() -> scene.lookup("#import-columns-open").requestFocus());
        robot.type(KeyCode.SPACE);
        Fx.waitUntil("the choice is there again", () -> scene.lookup("#import-columns").isVisible());
    }

    private boolean focused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private String words() {
        return ((WrappedWords) scene.lookup("#import-instead")).words();
    }

    private void show(int width, int height, Theme theme) {
        Fx.run(() -> {
            open = new OpenDesk(folder.resolve("project"), Platform::runLater);
            synoptic.ui.reading.text.setting.Typeface.register();
            StackPane layers = new StackPane();
            scene = new Scene(layers, width, height);
            Look look = new Look();
            look.themeProperty().set(theme);
            look.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model = new ImportViewModel(open.desk(), Importing.standard(), OriginalKeeping.in(open.desk().model()), background, Platform::runLater);
            sheet = new ImportSheet(new Overlay(layers), model, () -> { });
        });
    }

    private void read(Path file) {
        Fx.run(() -> sheet.open(List.of(file)));
        Fx.waitUntil("it is read", () -> model.phaseProperty().get() == ImportViewModel.Phase.LOOKING);
    }

    private void save(String name, int width, Theme theme) throws IOException {
        Fx.settle();
        assertThat(Files.size(Pictures.save(scene, "importing/" + name + "-" + width + "-" + theme))).isPositive();
    }
}
