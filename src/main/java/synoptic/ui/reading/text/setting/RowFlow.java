package synoptic.ui.reading.text.setting;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;

/**
 * One row laid out. Offsets are the article's; lengths are pixels from the row's upper left corner. It is shown for one
 * row after another, because making nodes costs more than filling them. For the FX thread.
 */
public final class RowFlow {

    private static final double NOTHING = 0.01;

    private final TextFlow flow = new TextFlow();
    private final List<Words> spare = new ArrayList<>();
    private final TabStopPolicy tabs = new TabStopPolicy();
    private List<Run> runs = List.of();
    private Row row;
    private String words = "";
    private BlockSetting setting;
    private double left;
    private double top;
    private double height;
    private boolean rightToLeft;
    private boolean simple;
    private LayoutInfo layout;

    /** A node for some words. Its font is bound, because style sheets leave bound properties alone: they now and then overrule what was set. */
    private static final class Words {
        private final Text text = new Text();
        private final ObjectProperty<Font> font = new SimpleObjectProperty<>(text.getFont());

        Words() {
            text.fontProperty().bind(font);
        }
    }

    public RowFlow() {
        flow.setManaged(false);
        flow.setMouseTransparent(true);
    }

    /** The node that draws the words. */
    public TextFlow node() {
        return flow;
    }

    /** Lays out a row in a column of this width. */
    public void show(Rows rows, int index, Settings settings, double column) {
        row = rows.get(index);
        setting = settings.of(row);
        words = rows.words(index);
        simple = Scripts.isSimple(words);
        rightToLeft = rows.isRightToLeft(index);
        double width = width(setting, column);
        runs = Runs.of(row.range(), words, rows.marksIn(row.range()), longestShaped(setting, width));
        if (!runs.isEmpty() && runs.stream().allMatch(Run::platform)) {
            setting = settings.onPlatform(row);
        }
        fill();
        flow.setLineSpacing(setting.lineSpacing());
        flow.setTextAlignment(rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        tabs.setDefaultInterval(Math.floor(width / row.cells()));
        flow.setTabStopPolicy(row.kind() == BlockKind.TABLE_ROW ? tabs : null);
        double textHeight = flow.prefHeight(width);
        double gap = settings.gap(row);
        left = rightToLeft ? 0 : setting.indent();
        top = top(setting, gap);
        height = height(setting, gap, textHeight);
        flow.resizeRelocate(left, top, width, textHeight);
        flow.layout();
        layout = flow.getLayoutInfo();
    }

    /** Colours the words. */
    public void paint(Inks inks) {
        for (int at = 0; at < runs.size(); at++) {
            Run.Look look = runs.get(at).look();
            ((Text) flow.getChildren().get(at)).setFill(look.link() ? inks.link() : setting.muted() ? inks.muted()
                : inks.text());
        }
    }

    public Row row() {
        return row;
    }

    public BlockSetting setting() {
        return setting;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** With the gap above. */
    public double height() {
        return height;
    }

    /** Where the words begin below the gap. */
    public double top() {
        return top;
    }

    /**
     * The boxes around the words of a range, one or more a line, from font ascent to descent; none where they don't
     * share a unit. Spaces at which a line is broken have none.
     */
    public List<Rectangle2D> boxes(TextRange range) {
        TextRange inside = row.range().intersect(range);
        if (inside.isEmpty()) {
            return List.of();
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        int count = lineCount();
        for (int number = 0; number < count; number++) {
            TextRange line = line(number);
            if (line.start() >= inside.end()) {
                break;
            }
            int end = Math.min(inside.end(), number + 1 < count ? withoutSpaces(line) : line.end());
            addBoxes(Math.max(inside.start(), line.start()), end, boxes);
        }
        return boxes;
    }

    /** The caret at a place: one upright line without width, the first half of it where directions meet. */
    public Rectangle2D caret(Hit at) {
        int local = Math.clamp(at.offset() - row.range().start(), 0, row.range().length());
        CaretInfo caret = at.trailing() && local > 0 ? layout.caretInfoAt(local - 1, false)
            : layout.caretInfoAt(local, true);
        Rectangle2D upright = caret.getSegmentAt(0);
        double x = Math.clamp(upright.getMinX(), 0, flow.getWidth());
        double full = caret.getSegmentCount() > 1 ? upright.getHeight() * 2 : upright.getHeight();
        return new Rectangle2D(left + x, top + upright.getMinY(), 0, full);
    }

    /** The place nearest to a point; points outside count as on the nearest line. */
    public Hit hit(double x, double y) {
        int line = lineAt(y - top);
        TextRange range = line(line).shift(-row.range().start());
        double inFlow = Math.clamp(x - left, 0, flow.getWidth());
        HitInfo info = flow.getHitInfo(new Point2D(inFlow, middle(line)));
        int local = Math.clamp(whole(info.getInsertionIndex(), inFlow), range.start(), range.end());
        boolean softEnd = local == range.end() && line + 1 < lineCount();
        if (softEnd && local > range.start() && Character.isWhitespace(words.charAt(local - 1))) {
            return new Hit(row.range().start() + local - 1, false);
        }
        return new Hit(row.range().start() + local, softEnd);
    }

    public int lineCount() {
        return layout.getTextLineCount();
    }

    /** The offsets of a line, counted from 0. */
    public TextRange line(int number) {
        TextLineInfo line = layout.getTextLine(number, false);
        int length = row.range().length();
        return new TextRange(Math.min(line.start(), length), Math.min(line.end(), length)).shift(row.range().start());
    }

    /** The line on which a caret at this place is drawn. */
    public int lineOf(Hit at) {
        int count = lineCount();
        for (int number = 0; number < count - 1; number++) {
            int end = line(number).end();
            if (at.offset() < end || at.trailing() && at.offset() == end) {
                return number;
            }
        }
        return count - 1;
    }

    /** The place on a line nearest to a column {@code x}. */
    public Hit hitOnLine(int number, double x) {
        return hit(x, top + middle(number));
    }

    /** The upper edge of a line's words. */
    public double lineTop(int number) {
        return top + layout.getTextLine(number, false).bounds().getMinY();
    }

    private void addBoxes(int start, int end, List<Rectangle2D> boxes) {
        if (start >= end) {
            return;
        }
        int base = row.range().start();
        // JavaFX takes the space after a number for one at the right end, and moves a line that runs to the left out by so much
        double edge = flow.getWidth() + (rightToLeft ? setting.size() / 2 : 0);
        for (Rectangle2D box : layout.getSelectionGeometry(start - base, end - base, false)) {
            double from = Math.max(0, box.getMinX());
            double to = Math.min(box.getMaxX(), edge);
            if (to > from) {
                boxes.add(new Rectangle2D(left + from, top + box.getMinY(), to - from, box.getHeight()));
            }
        }
    }

    /** A place that is not within a grapheme cluster: the end of it on whose side {@code x} is. */
    private int whole(int local, double x) {
        if (simple || local <= 0 || local >= words.length()) {
            return local;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance();
        clusters.setText(words);
        if (clusters.isBoundary(local)) {
            return local;
        }
        int end = clusters.following(local);
        int start = clusters.previous();
        double from = layout.caretInfoAt(start, true).getSegmentAt(0).getMinX();
        double to = layout.caretInfoAt(end - 1, false).getSegmentAt(0).getMinX();
        return Math.abs(x - from) <= Math.abs(x - to) ? start : end;
    }

    private int withoutSpaces(TextRange line) {
        int end = line.end();
        while (end > line.start() && words.charAt(end - 1 - row.range().start()) == ' ') {
            end--;
        }
        return end;
    }

    private double middle(int line) {
        Rectangle2D bounds = layout.getTextLine(line, false).bounds();
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }

    private int lineAt(double y) {
        int count = lineCount();
        for (int number = 0; number < count - 1; number++) {
            Rectangle2D bounds = layout.getTextLine(number, false).bounds();
            if (y < bounds.getMaxY() + setting.lineSpacing() / 2) {
                return number;
            }
        }
        return count - 1;
    }

    private void fill() {
        while (spare.size() < runs.size()) {
            spare.add(new Words());
        }
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            spare.get(at).text.setText(run.range().of(words));
            dress(spare.get(at), run);
        }
        if (flow.getChildren().size() != runs.size()) {
            flow.getChildren().setAll(spare.subList(0, runs.size()).stream().map(part -> part.text).toList());
        }
    }

    private void dress(Words part, Run run) {
        Text text = part.text;
        Run.Look look = run.look();
        Typeface face = run.platform() ? Typeface.PLATFORM : look.code() ? Typeface.MONO : setting.face();
        double size = look.shift() == 0 ? setting.size() : Math.round(setting.size() * 1.4) / 2.0;
        part.font.set(face.font(size, setting.bold() || look.bold(), look.italic() && !run.platform()));
        text.setUnderline(look.link());
        text.setTranslateY(look.shift() == 0 ? 0 : look.shift() > 0 ? -setting.size() * 0.33 : setting.size() * 0.13);
    }

    static double width(BlockSetting setting, double column) {
        return Math.max(setting.size() * 3, column - setting.indent());
    }

    static double top(BlockSetting setting, double gap) {
        return Math.round(gap + setting.lineSpacing() / 2 + setting.ascent()) - setting.ascent();
    }

    static double height(BlockSetting setting, double gap, double textHeight) {
        return gap + Math.ceil(textHeight + setting.lineSpacing() - NOTHING);
    }

    private static int longestShaped(BlockSetting setting, double width) {
        return Math.clamp((long) (width / setting.size()), 1, 40);
    }
}
