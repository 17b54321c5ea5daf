package synoptic.ui.printing.page;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;

/** Sets a paragraph with the toolkit's own text layout, for measuring and for drawing alike; usable on any thread. */
final class ParaFlow {

    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Source Sans 3";
    private static final double MARK_SIZE = 0.68;
    private static final double MARK_RAISE = 0.36;
    private static final double LINE_GAP = 0.1;
    private static final double LARGE = 12;
    private static final double LANE = 1.7;

    private ParaFlow() {
    }

    /** The paragraph, laid out in a width. */
    static TextFlow of(Para para, double width) {
        TextFlow flow = new TextFlow();
        flow.setLineSpacing(para.style().size() * (para.style().size() > LARGE ? 0 : LINE_GAP));
        // the layout finds the direction of the text by itself, but not the side on which it belongs
        flow.setTextAlignment(Bidi.getBaseDirection(para.text()) == Bidi.RTL ? TextAlignment.RIGHT : TextAlignment.LEFT);
        for (TextRange piece : pieces(para)) {
            flow.getChildren().add(text(para, piece));
        }
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow;
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
    static List<Path> strokes(Para para, TextFlow flow) {
        List<TextRange> lines = flow.getLayoutInfo().getTextLines(false).stream()
            .map(line -> Segmenter.trim(para.text(), line.start(), Math.min(line.end(), para.text().length()))).toList();
        List<Path> paths = new ArrayList<>();
        for (Para.Stroke stroke : para.strokes()) {
            for (TextRange line : lines) {
                TextRange inside = line.intersect(stroke.range());
                if (!inside.isEmpty()) {
                    Path path = new Path(flow.getUnderlineShape(inside.start(), inside.end()));
                    path.setTranslateY(stroke.lane() * LANE);
                    path.getStyleClass().setAll("print-stroke", "print-stroke-" + stroke.color());
                    paths.add(path);
                }
            }
        }
        return paths;
    }

    private static Text text(Para para, TextRange piece) {
        List<SpanKind> kinds = para.spans().stream().filter(span -> span.range().contains(piece)).map(Para.Span::kind).toList();
        ParaStyle style = para.style();
        boolean mark = kinds.contains(SpanKind.MARK);
        Text text = new Text(piece.of(para.text()));
        boolean bold = style.isBold() ^ kinds.contains(SpanKind.BOLD);
        text.setFont(Font.font(family(para, mark),
            bold || mark ? FontWeight.BOLD : FontWeight.NORMAL,
            kinds.contains(SpanKind.ITALIC) ? FontPosture.ITALIC : FontPosture.REGULAR, style.size() * (mark ? MARK_SIZE : 1)));
        if (mark) {
            text.setTranslateY(-style.size() * MARK_RAISE);
        }
        boolean muted = kinds.contains(SpanKind.MUTED) || style == ParaStyle.SOURCE || style == ParaStyle.SECTION || style == ParaStyle.CAPTION;
        text.getStyleClass().setAll(muted ? "print-muted" : "print-ink");
        return text;
    }

    private static String family(Para para, boolean mark) {
        if (para.style() == ParaStyle.FIXED) {
            return "Monospaced";
        }
        return hasRightToLeft(para.text()) ? "System" : para.style().isSerif() && !mark ? SERIF : SANS;
    }

    /**
     * Whether any words run from right to left. Such a paragraph is set from one face and in one piece: where the toolkit takes letters from another
     * face it puts the words in the wrong order, and where a line of several pieces breaks it fails.
     */
    static boolean hasRightToLeft(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The text cut wherever a span begins or ends. */
    private static List<TextRange> pieces(Para para) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, para.text().length()));
        List<Para.Span> spans = hasRightToLeft(para.text()) ? List.of() : para.spans();
        spans.forEach(span -> cuts.addAll(List.of(span.range().start(), span.range().end())));
        List<TextRange> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            pieces.add(new TextRange(from, to));
            from = to;
        }
        return pieces.isEmpty() ? List.of(new TextRange(0, 0)) : pieces;
    }
}
