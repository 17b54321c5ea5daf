package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FxExtension;

@ExtendWith(FxExtension.class)
class PngWriterTest {

    @Test
    void keepsEveryPixelAndItsTransparency() throws IOException {
        int[] colours = {0xFF112233, 0x80FF0000, 0x00000000, 0xFFFFFFFF, 0xFF00FF00, 0x010000FF};
        var image = new WritableImage(3, 2);
        for (int i = 0; i < colours.length; i++) {
            image.getPixelWriter().setArgb(i % 3, i / 3, colours[i]);
        }
        var bytes = new ByteArrayOutputStream();
        PngWriter.write(image, bytes);

        var read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3)).containsExactly(colours);
    }

    @Test
    void refusesAPictureThatIsNotLoaded() {
        var unloaded = new Image("file:/no/such/picture.png");
        assertThatThrownBy(() -> PngWriter.write(unloaded, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not loaded");
    }
}
