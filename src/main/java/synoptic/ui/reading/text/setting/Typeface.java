package synoptic.ui.reading.text.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/** A face to read in. Serif and sans ship with the program, so that they look the same on every machine. */
public enum Typeface {
    SERIF("Source Serif 4", "SourceSerif4"),
    SANS("Source Sans 3", "SourceSans3"),
    /** The platform's fixed-width face. */
    MONO("Monospaced", ""),
    /** The platform's own face, for the scripts that the shipped ones don't cover. */
    PLATFORM("System", "");

    private final String family;
    private final String files;

    Typeface(String family, String files) {
        this.family = family;
        this.files = files;
    }

    /** A font of this face; {@code size} in pixels. */
    public Font font(double size, boolean bold, boolean italic) {
        return Font.font(files.isEmpty() || Shipped.LOADED.contains(this) ? family : "Serif",
            bold ? FontWeight.BOLD : FontWeight.NORMAL, italic ? FontPosture.ITALIC : FontPosture.REGULAR, size);
    }

    /**
     * Makes the shipped faces known to style sheets too, under the names {@code Source Serif 4} and {@code Source Sans
     * 3}.
     */
    public static void register() {
        SERIF.font(Shipped.ANY_SIZE, false, false);
    }

    /** The faces whose files have been loaded: once, when the first font is asked for. */
    private static final class Shipped {
        static final double ANY_SIZE = 12;
        static final Set<Typeface> LOADED = EnumSet.noneOf(Typeface.class);

        static {
            for (Typeface face : List.of(SERIF, SANS)) {
                if (load(face.files)) {
                    LOADED.add(face);
                }
            }
        }

        private static boolean load(String files) {
            boolean all = true;
            for (String style : List.of("Regular", "Italic", "Bold", "BoldItalic")) {
                String name = "/synoptic/ui/fonts/" + files + "-" + style + ".ttf";
                try (InputStream file = Typeface.class.getResourceAsStream(name)) {
                    all &= file != null && Font.loadFont(file, ANY_SIZE) != null;
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(name, unreadable);
                }
            }
            return all;
        }
    }
}
