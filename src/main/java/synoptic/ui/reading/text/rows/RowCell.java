package synoptic.ui.reading.text.rows;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Decoration;
import synoptic.ui.reading.text.highlight.Lane;
import synoptic.ui.reading.text.highlight.LineRoom;
import synoptic.ui.reading.text.highlight.Patch;
import synoptic.ui.reading.text.highlight.Patches;
import synoptic.ui.reading.text.highlight.UnderPaint;
import synoptic.ui.reading.text.setting.BlockSetting;
import synoptic.ui.reading.text.setting.Inks;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.reading.text.setting.Rows;
import synoptic.ui.reading.text.setting.Settings;

/**
 * One row on the screen: its words, what is drawn behind them, and its bullet or rule. Used for one row after another.
 */
public final class RowCell extends Region {

    private static final double HIT = 0.3;
    private static final double CURRENT_HIT = 0.6;

    private final RowFlow flow = new RowFlow();
    private final UnderPaint marked = new UnderPaint();
    private final UnderPaint highlights = new UnderPaint();
    private final Rectangle rule = new Rectangle();
    private final Text bullet = new Text("•");
    private final ObjectProperty<Font> bulletFont = new SimpleObjectProperty<>(bullet.getFont());
    private double column;
    private Shown shown = Shown.NOTHING;

    /** What is drawn, so that a change elsewhere leaves it alone. */
    private record Shown(List<Lane> lanes, Marked marked, Colors colors) {
        static final Shown NOTHING = new Shown(List.of(), new Marked(List.of(), List.of(), TextRange.at(0)), null);
    }

    private record Marked(List<TextRange> hits, List<TextRange> current, TextRange selection) {
    }

    RowCell() {
        setManaged(false);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        rule.setManaged(false);
        bullet.setManaged(false);
        bullet.fontProperty().bind(bulletFont); // style sheets leave bound properties alone
        getChildren().addAll(marked, highlights, rule, bullet, flow.node());
    }

    /** Lays out a row's words in a column of this width, with nothing behind them. */
    void show(Rows rows, int index, Settings settings, double width) {
        flow.show(rows, index, settings, width);
        column = width;
        shown = Shown.NOTHING;
        resize(width, flow.height());
        marked.resize(width, flow.height());
        highlights.resize(width, flow.height());
        decorate(rows, index);
    }

    public RowFlow flow() {
        return flow;
    }

    /** The lines and fills of highlights as drawn now. */
    public List<Patch> highlightPatches() {
        return highlights.patches();
    }

    /** The selection and search hits as drawn now. */
    public List<Patch> markedPatches() {
        return marked.patches();
    }

    /** Draws what lies behind the words; touches only what has changed. */
    void draw(Decoration decoration, Colors colors) {
        TextRange row = flow.row().range();
        Shown before = shown;
        shown = new Shown(decoration.highlights().in(row), new Marked(decoration.hits().others(row),
            decoration.hits().current(row), row.intersect(decoration.selection())), colors);
        boolean recolor = !colors.equals(before.colors);
        if (recolor) {
            paint(colors.inks());
        }
        if (recolor || !shown.marked.equals(before.marked)) {
            drawMarked(shown.marked, colors);
        }
        if (recolor || !shown.lanes.equals(before.lanes)) {
            Patches patches = patches();
            patches.addHighlights(row, shown.lanes, colors.palette());
            highlights.draw(patches.list());
        }
    }

    private void drawMarked(Marked wanted, Colors colors) {
        Patches patches = patches();
        if (!wanted.selection.isEmpty()) {
            patches.addBands(List.of(wanted.selection), colors.palette().chosen());
        }
        patches.addFrames(wanted.hits, colors.palette().hit(), HIT, 1);
        patches.addFrames(wanted.current, colors.current(), CURRENT_HIT, 2);
        marked.draw(patches.list());
    }

    private Patches patches() {
        BlockSetting setting = flow.setting();
        return new Patches(new LineRoom(setting.ascent(), setting.fontHeight() - setting.ascent(), setting.pitch(),
            setting.size()),
            flow::boxes);
    }

    private void paint(Inks inks) {
        flow.paint(inks);
        bullet.setFill(inks.muted());
        rule.setFill(inks.rule());
    }

    private void decorate(Rows rows, int index) {
        BlockKind kind = flow.row().kind();
        BlockSetting setting = flow.setting();
        bullet.setVisible(kind == BlockKind.LIST_ITEM && flow.row().first());
        rule.setVisible(kind == BlockKind.QUOTE || kind == BlockKind.TABLE_ROW);
        if (bullet.isVisible()) {
            bulletFont.set(setting.font(true, false));
            double fromEdge = setting.indent() - setting.size() * 0.95;
            bullet.setX(flow.isRightToLeft() ? column - fromEdge - setting.size() * 0.4 : fromEdge);
            bullet.setY(flow.top() + setting.ascent());
        }
        if (kind == BlockKind.QUOTE) {
            boolean goesOn = index > 0 && rows.get(index - 1).kind() == BlockKind.QUOTE;
            double from = goesOn ? 0 : flow.top() - 1;
            bar(flow.isRightToLeft() ? column - 3 : 0, from, 3, flow.height() - from);
        } else if (kind == BlockKind.TABLE_ROW) {
            bar(0, flow.height() - 1, column, 1);
        }
    }

    private void bar(double x, double y, double width, double height) {
        rule.setX(x);
        rule.setY(y);
        rule.setWidth(width);
        rule.setHeight(height);
    }
}
