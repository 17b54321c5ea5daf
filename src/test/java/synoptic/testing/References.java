package synoptic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import synoptic.ui.support.PngWriter;

/**
 * Pictures that somebody has looked at and found good, under {@code src/test/resources/pictures}, and whether a scene still looks like them. What is
 * compared is the mean colour of small squares, so that another smoothing of letters is no difference but a word, a line or a fill elsewhere is.
 * {@code -Dsynoptic.references=write} writes them anew; then they are to be looked at again.
 */
public final class References {

    private static final Path FOLDER = Path.of("src", "test", "resources", "pictures");
    private static final boolean WRITE = "write".equals(System.getProperty("synoptic.references"));
    private static final int SQUARE = 8;
    private static final double OTHER = 28;
    private static final double MOST_OTHERS = 0.01;

    /** How the families of the faces and icons begin that the program brings along. */
    private static final List<String> OURS = List.of("Source S", "Feather", "Ikonli");

    private References() {
    }

    /**
     * Holds a scene, which needs no window, against its picture.
     *
     * @param own how many rows of pixels from the top are drawn in our own fonts alone: where this machine's fonts are others than those with which
     *     the picture was made, only these are compared, and the test counts as skipped and says so
     */
    public static void check(Scene scene, String name, int own) throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        WritableImage now = Fx.call(() -> scene.snapshot(null));
        if (WRITE) {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                PngWriter.write(now, out);
            }
        }
        BufferedImage then = ImageIO.read(file.toFile());
        assertThat((int) now.getWidth()).as("width of %s", name).isEqualTo(then.getWidth());
        assertThat((int) now.getHeight()).as("height of %s", name).isEqualTo(then.getHeight());
        int compared = sameFonts() ? then.getHeight() : Math.min(own, then.getHeight());
        int squares = 0;
        int others = 0;
        for (int y = 0; y + SQUARE <= compared; y += SQUARE) {
            for (int x = 0; x + SQUARE <= then.getWidth(); x += SQUARE) {
                squares++;
                others += difference(now.getPixelReader(), then, x, y) > OTHER ? 1 : 0;
            }
        }
        assertThat((double) others / Math.max(1, squares)).as("share of %s that looks otherwise; compare %s with target/pictures", name, file)
            .isLessThanOrEqualTo(MOST_OTHERS);
        assumeThat(compared).as("%s: only the upper %d of %d rows of pixels were compared, and look right; the others are drawn in this machine's fonts, "
            + "which are not those that the picture was made with", name, compared, then.getHeight()).isEqualTo(then.getHeight());
    }

    /** Whether this machine has the fonts, beside those that we ship, that the one had on which the pictures were made. */
    private static boolean sameFonts() throws IOException {
        Path file = FOLDER.resolve("fonts.txt");
        // ours are among them once a text or an icon has been set, and are the same everywhere
        String here = Fx.call(Font::getFamilies).stream().filter(family -> OURS.stream().noneMatch(family::startsWith)).collect(Collectors.joining("\n", "", "\n"));
        if (WRITE) {
            Files.writeString(file, here);
        }
        return Files.exists(file) && Files.readString(file).equals(here);
    }

    /** The greatest difference of the mean red, green or blue of a square, 0 to 255. */
    private static double difference(PixelReader now, BufferedImage then, int left, int top) {
        double[] sums = new double[3];
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int one = now.getArgb(x, y);
                int other = then.getRGB(x, y);
                for (int part = 0; part < sums.length; part++) {
                    sums[part] += (one >> 8 * part & 0xff) - (other >> 8 * part & 0xff);
                }
            }
        }
        double most = 0;
        for (double sum : sums) {
            most = Math.max(most, Math.abs(sum) / (SQUARE * SQUARE));
        }
        return most;
    }
}
