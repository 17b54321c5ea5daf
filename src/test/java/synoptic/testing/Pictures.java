package synoptic.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import synoptic.ui.support.PngWriter;

/** Pictures of what a test has drawn, under {@code target/pictures}, for people to look at. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {
    }

    /** Draws a scene, which needs no window, and saves it as {@code target/pictures/<name>.png}. */
    public static Path save(Scene scene, String name) {
        return Fx.call(() -> write(scene.snapshot(null), name));
    }

    /** Draws a node with its children and saves it as {@code target/pictures/<name>.png}. */
    public static Path save(Node node, String name) {
        return Fx.call(() -> write(node.snapshot(null, null), name));
    }

    private static Path write(Image image, String name) throws IOException {
        var file = FOLDER.resolve(name + ".png");
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            PngWriter.write(image, out);
        }
        return file;
    }
}
