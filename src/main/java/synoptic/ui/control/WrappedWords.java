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
        return snappedLeftInset() + widestPiece() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, computeMinWidth(-1)));
    }

    /** Never narrower than that, whatever the parent says and before it says anything. */
    @Override
    protected void setWidth(double width) {
        super.setWidth(Math.max(width, computeMinWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        setWidth(getWidth());
        super.layoutChildren();
    }

    /** Measured apart from the flow, where a piece has the width that the line left to it. */
    private double widestPiece() {
        boolean allAreWords = TextPieces.startsRight(words);
        List<Text> whole = getChildren().stream().map(Text.class::cast)
            .filter(text -> allAreWords || text.getStyleClass().contains(RIGHT_TO_LEFT)).toList();
        int longest = whole.stream().mapToInt(text -> text.getText().length()).max().orElse(0);
        return whole.stream().filter(text -> text.getText().length() > longest / 2).mapToDouble(WrappedWords::ownWidth).max().orElse(0);
    }

    private static double ownWidth(Text piece) {
        Text alone = new Text(piece.getText());
        alone.setFont(piece.getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth());
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
