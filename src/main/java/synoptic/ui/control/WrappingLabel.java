package synoptic.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import synoptic.ui.support.TextPieces;

/**
 * A label whose words wrap in whatever direction they run. Words from right to left, at which a label of the toolkit fails when it wraps, it sets
 * as {@link WrappedWords} in its own font and colour; where it gets less height than they need, the last lines are cut off.
 */
public class WrappingLabel extends Label {

    private static final double ONE_LINE = 1.4;

    private final WrappedWords words = new WrappedWords();
    private final Rectangle view = new Rectangle();

    public WrappingLabel() {
        this("");
    }

    public WrappingLabel(String text) {
        words.setMouseTransparent(true);
        words.setClip(view);
        textProperty().subscribe(this::choose);
        setText(text);
    }

    private void choose(String text) {
        boolean bothWays = text != null && TextPieces.hasRightToLeft(text);
        setWrapText(!bothWays);
        if (bothWays) {
            words.setWords(text);
            words.lineSpacingProperty().bind(lineSpacingProperty());
            words.getChildren().forEach(piece -> dress((Text) piece));
            setGraphic(words);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else if (getGraphic() == words) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.LEFT);
        }
    }

    private void dress(Text piece) {
        boolean own = TextPieces.hasRightToLeft(piece.getText());
        piece.fontProperty().bind(Bindings.createObjectBinding(() -> own ? platformFace(getFont()) : getFont(), fontProperty()));
        piece.fillProperty().bind(textFillProperty());
    }

    private static Font platformFace(Font font) {
        String style = font.getStyle();
        return Font.font("System", style.contains("Bold") || style.contains("Semi") ? FontWeight.BOLD : FontWeight.NORMAL,
            style.contains("Italic") ? FontPosture.ITALIC : FontPosture.REGULAR, font.getSize());
    }

    private boolean showsPieces() {
        return getGraphic() == words;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return showsPieces() ? words.minWidth(-1) + sides() : super.computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return showsPieces() ? snappedTopInset() + snapSizeY(getFont().getSize() * ONE_LINE) + snappedBottomInset() : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return showsPieces() ? snappedTopInset() + snapSizeY(words.prefHeight(width < 0 ? width : width - sides())) + snappedBottomInset()
            : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (showsPieces()) {
            double width = getWidth() - sides();
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            words.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, words.prefHeight(width));
            view.setWidth(words.getWidth());
            view.setHeight(height);
        }
    }
}
