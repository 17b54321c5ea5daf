package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program as JavaFX starts it. */
public final class SynopticApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /** Shows the main window, with this project if there is one; returns when the last window is closed. */
    public static void open(Optional<Path> project) {
        launch(SynopticApp.class, project.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var project = String.join(" ", getParameters().getRaw());
        stage.setTitle("Synoptic");
        stage.setScene(new Scene(new StackPane(new Label(project)), WIDTH, HEIGHT));
        stage.show();
    }
}
