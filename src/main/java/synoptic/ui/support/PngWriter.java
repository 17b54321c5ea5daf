package synoptic.ui.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG, which JavaFX by itself can't; copies the pixels rather than need the Swing bridge for it. */
public final class PngWriter {
    private PngWriter() {
    }

    /**
     * Writes a loaded picture, with its transparency.
     *
     * @throws IOException              when {@code out} can't be written
     * @throws IllegalArgumentException when the picture is not loaded or has no pixels
     */
    public static void write(Image image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.getPixelReader() == null || width == 0 || height == 0) {
            throw new IllegalArgumentException("The picture is not loaded.");
        }
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try (var png = new MemoryCacheImageOutputStream(out)) { // in memory: a read-only temp folder must not matter
            if (!ImageIO.write(copy, "png", png)) {
                throw new IOException("This Java has no PNG writer.");
            }
        }
    }
}
