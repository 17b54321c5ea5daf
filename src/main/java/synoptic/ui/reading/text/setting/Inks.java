package synoptic.ui.reading.text.setting;

import javafx.scene.paint.Color;

/**
 * The colours of the words themselves.
 *
 * @param text  of running text
 * @param muted of captions and bullets
 * @param link  of links
 * @param rule  of the line beside a quote and under a table's row
 */
public record Inks(Color text, Color muted, Color link, Color rule) {
}
