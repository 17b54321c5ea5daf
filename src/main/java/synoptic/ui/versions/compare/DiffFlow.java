package synoptic.ui.versions.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import synoptic.text.TextRange;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** Words that wrap, each piece in its own style, with highlights drawn behind them. */
public final class DiffFlow extends TextFlow {

    private final List<Marked> marks = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    public DiffFlow() {
        getStyleClass().add("diff-flow");
    }

    public void show(List<Piece> pieces) {
        show(pieces, List.of());
    }

    /** @param marked ranges over the words of all pieces together */
    public void show(List<Piece> pieces, List<Marked> marked) {
        marks.clear();
        marks.addAll(marked);
        paths.clear();
        List<Node> nodes = new ArrayList<>();
        for (Marked mark : marked) {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.getStyleClass().add("diff-mark");
            path.getStyleClass().add(mark.claim() > 0 ? Styles.claimColor(mark.claim()) : "diff-mark-plain");
            paths.add(path);
            nodes.add(path);
        }
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
            all.append(piece.words());
            TextPieces.of(piece.words(), List.of()).forEach(range -> nodes.add(text(piece, range)));
        }
        setTextAlignment(TextPieces.startsRight(all.toString()) ? TextAlignment.RIGHT : TextAlignment.LEFT);
        setAccessibleText(all.toString());
        getChildren().setAll(nodes);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (int i = 0; i < marks.size(); i++) {
            TextRange range = marks.get(i).range();
            paths.get(i).getElements().setAll(rangeShape(range.start(), range.end()));
            paths.get(i).relocate(0, 0);
            paths.get(i).setLayoutX(getInsets().getLeft());
            paths.get(i).setLayoutY(getInsets().getTop());
        }
    }

    private static Text text(Piece piece, TextRange range) {
        Text text = new Text(range.of(piece.words()));
        text.getStyleClass().addAll("text", piece.style());
        if (TextPieces.hasRightToLeft(text.getText())) {
            text.getStyleClass().add("right-to-left");
        }
        return text;
    }
}
