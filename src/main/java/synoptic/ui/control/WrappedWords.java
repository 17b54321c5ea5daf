package synoptic.ui.control;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import synoptic.text.TextRange;
import synoptic.ui.support.TextPieces;

/**
 * Words that wrap, in whatever direction they run; what a label cannot do ({@link TextPieces}). Fonts come from style sheets as for a label, the
 * colour is that of {@code .text} within.
 */
public final class WrappedWords extends TextFlow {

    private static final String RIGHT_TO_LEFT = "right-to-left";

    private String words = "";

    public void setWords(String text) {
        if (!text.equals(words)) {
            words = text;
            setTextAlignment(TextPieces.startsRight(text) ? TextAlignment.RIGHT : TextAlignment.LEFT);
            getChildren().setAll(TextPieces.of(text, List.of()).stream().map(this::text).toList());
            setAccessibleText(text);
        }
    }

    public String words() {
        return words;
    }

    /** As wide as the longest piece that must not break, where there are such pieces. */
    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().filter(text -> text.getStyleClass().contains(RIGHT_TO_LEFT))
            .mapToDouble(text -> ((Text) text).prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, minWidth(-1)));
    }

    private Text text(TextRange piece) {
        String slice = piece.of(words);
        Text text = new Text(slice);
        text.getStyleClass().add("text");
        if (TextPieces.hasRightToLeft(slice)) {
            text.getStyleClass().add(RIGHT_TO_LEFT);
        }
        return text;
    }
}
