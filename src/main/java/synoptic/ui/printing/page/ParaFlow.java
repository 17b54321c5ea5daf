package synoptic.ui.printing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.support.TextPieces;

/** Sets a paragraph with the toolkit's own text layout, for measuring and for drawing alike; usable on any thread. */
final class ParaFlow {

    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Source Sans 3";
    private static final double MARK_SIZE = 0.68;
    private static final double MARK_RAISE = 0.36;
    private static final double LINE_GAP = 0.1;
    private static final double LARGE = 12;
    private static final double LANE = 1.7;
    private static final double STROKE = 0.8;
    /** How far the first underline lies above the foot of its line: below the letters, but close. */
    private static final double STROKE_RAISE = 0.18;

    private ParaFlow() {
    }

    /** The paragraph, laid out in a width. */
    static TextFlow of(Para para, double width) {
        TextFlow flow = new TextFlow();
        flow.setLineSpacing(para.style().size() * (para.style().size() > LARGE ? 0 : LINE_GAP));
        // the layout finds the direction of the text by itself, but not the side on which it belongs
        flow.setTextAlignment(TextPieces.startsRight(para.text()) ? TextAlignment.RIGHT : TextAlignment.LEFT);
        List<Integer> cuts = para.spans().stream().flatMap(span -> Stream.of(span.range().start(), span.range().end())).toList();
        for (TextRange piece : TextPieces.of(para.text(), cuts)) {
            flow.getChildren().add(text(para, piece));
        }
        double room = Math.max(width, widestWord(flow));
        flow.resize(room, flow.prefHeight(room));
        flow.layout();
        return flow;
    }

    /** The width of the longest word from right to left, which must not break. */
    private static double widestWord(TextFlow flow) {
        return flow.getChildren().stream().map(Text.class::cast).filter(text -> TextPieces.hasRightToLeft(text.getText()))
            .mapToDouble(ParaFlow::ownWidth).max().orElse(0);
    }

    private static double ownWidth(Text word) {
        Text alone = new Text(word.getText());
        alone.setFont(word.getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth());
    }

    /** The heights of its lines, with the space between them. */
    static List<Double> lineHeights(TextFlow flow) {
        List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(true);
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double top = lines.get(i).bounds().getMinY();
            double bottom = i + 1 < lines.size() ? lines.get(i + 1).bounds().getMinY() : Math.max(lines.get(i).bounds().getMaxY(), flow.getHeight());
            heights.add(bottom - top);
        }
        return heights.isEmpty() ? List.of(flow.getHeight()) : heights;
    }

    /** The underlines, in the flow's own coordinates; the spaces at which lines break have none. */
    static List<Rectangle> strokes(Para para, TextFlow flow) {
        List<TextRange> lines = flow.getLayoutInfo().getTextLines(false).stream()
            .map(line -> Segmenter.trim(para.text(), line.start(), Math.min(line.end(), para.text().length()))).toList();
        List<Rectangle> strokes = new ArrayList<>();
        for (Para.Stroke stroke : para.strokes()) {
            for (TextRange line : lines) {
                TextRange inside = line.intersect(stroke.range());
                if (!inside.isEmpty()) {
                    flow.getLayoutInfo().getSelectionGeometry(inside.start(), inside.end(), false)
                        .forEach(words -> strokes.add(stroke(para.style(), stroke, words)));
                }
            }
        }
        return strokes;
    }

    private static Rectangle stroke(ParaStyle style, Para.Stroke stroke, Rectangle2D words) {
        double y = words.getMaxY() - style.size() * STROKE_RAISE + stroke.lane() * LANE;
        Rectangle line = new Rectangle(words.getMinX(), y, words.getWidth(), STROKE);
        line.getStyleClass().setAll("print-stroke", "print-stroke-" + stroke.color());
        return line;
    }

    private static Text text(Para para, TextRange piece) {
        List<SpanKind> kinds = para.spans().stream().filter(span -> span.range().contains(piece)).map(Para.Span::kind).toList();
        ParaStyle style = para.style();
        boolean mark = kinds.contains(SpanKind.MARK);
        Text text = new Text(piece.of(para.text()));
        boolean bold = style.isBold() ^ kinds.contains(SpanKind.BOLD);
        text.setFont(Font.font(family(style, text.getText(), mark), bold || mark ? FontWeight.BOLD : FontWeight.NORMAL,
            kinds.contains(SpanKind.ITALIC) ? FontPosture.ITALIC : FontPosture.REGULAR, style.size() * (mark ? MARK_SIZE : 1)));
        if (mark) {
            text.setTranslateY(-style.size() * MARK_RAISE);
        }
        boolean muted = kinds.contains(SpanKind.MUTED) || style == ParaStyle.SOURCE || style == ParaStyle.SECTION || style == ParaStyle.CAPTION;
        text.getStyleClass().setAll(muted ? "print-muted" : "print-ink");
        return text;
    }

    private static String family(ParaStyle style, String words, boolean mark) {
        if (style == ParaStyle.FIXED) {
            return "Monospaced";
        }
        return TextPieces.hasRightToLeft(words) ? "System" : style.isSerif() && !mark ? SERIF : SANS;
    }
}
