package synoptic.ui.reading.text.marking;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.Scrolling;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.reading.text.setting.Rows;

/** The caret and what is marked, and how keys and mouse move them. */
public final class Marking {

    private static final double LINES_KEPT_ON_PAGING = 2;

    private final RowPane pane;
    private final Scrolling scrolling;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.START);
    private TextMoves moves;
    private boolean trailing;
    private double goalX = Double.NaN;

    public Marking(RowPane pane, Scrolling scrolling) {
        this.pane = pane;
        this.scrolling = scrolling;
    }

    /** Starts anew on another text. */
    public void reset(Rows rows, Segmenter segmenter) {
        moves = new TextMoves(rows, segmenter);
        set(new Hit(rows.clamp(0), false), false);
    }

    /** Goes on with the same text in other rows. */
    public void retype(Rows rows, Segmenter segmenter) {
        moves = new TextMoves(rows, segmenter);
    }

    /** The moves that need no picture of the text. */
    public TextMoves moves() {
        return moves;
    }

    /** What is marked. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** What is marked now. */
    public Selection selection() {
        return selection.get();
    }

    /** Where the caret stands. */
    public Hit caret() {
        return new Hit(selection.get().focus(), trailing);
    }

    /** Marks from here to there; both ends go to the nearest places where a caret can stand. */
    public void select(int anchor, int focus) {
        if (pane.rows().isEmpty()) {
            return;
        }
        TextRange snapped = moves.snap(TextRange.between(clampToText(anchor), clampToText(focus)));
        trailing = false;
        goalX = Double.NaN;
        selection.set(anchor <= focus ? new Selection(snapped.start(), snapped.end())
            : new Selection(snapped.end(), snapped.start()));
    }

    public void selectAll() {
        select(0, pane.rows().text().length());
    }

    /** The marked words; empty without a selection. */
    public String selectedText() {
        return selection.get().range().of(pane.rows().text().text());
    }

    /** Puts the marked words on the clipboard, if there are any. */
    public void copy() {
        if (!selection.get().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Moves the caret, and lets go of what was marked unless it extends it. */
    void set(Hit at, boolean extend) {
        trailing = at.trailing();
        goalX = Double.NaN;
        selection.set(new Selection(extend ? selection.get().anchor() : at.offset(), at.offset()));
    }

    /** Moves the caret as a key does; {@code extend} marks on the way. */
    public void move(CaretMove move, boolean extend) {
        if (pane.rows().isEmpty() || !pane.isLaidOut()) {
            return;
        }
        boolean upright = isUpright(move);
        if (upright && !extend) {
            comeIntoView();
        }
        double x = Double.isNaN(goalX) ? pane.geometry().caret(caret()).getMinX() : goalX;
        Hit target = switch (move) {
            case UP -> line(-1, x);
            case DOWN -> line(1, x);
            case PAGE_UP -> page(-1, x);
            case PAGE_DOWN -> page(1, x);
            case LINE_START -> lineEdge(true);
            case LINE_END -> lineEdge(false);
            case NEXT_SENTENCE -> sentence(extend);
            default -> new Hit(offset(move, extend), false);
        };
        set(target, extend);
        goalX = upright ? x : Double.NaN;
        scrolling.toOffset(target.offset(), Align.NEAREST, ScrollCause.USER);
    }

    /** Where a move through the text leads from an offset. */
    public int offsetAfter(int offset, CaretMove move) {
        if (pane.rows().isEmpty()) {
            return offset;
        }
        return switch (move) {
            case LEFT, RIGHT ->
                (move == CaretMove.RIGHT) != isMirrored(offset) ? moves.next(offset) : moves.previous(offset);
            case WORD_LEFT, WORD_RIGHT ->
                (move == CaretMove.WORD_RIGHT) != isMirrored(offset) ? moves.nextWord(offset)
                : moves.previousWord(offset);
            case TEXT_START -> moves.firstOffset();
            case TEXT_END -> moves.lastOffset();
            case PREVIOUS_SENTENCE -> moves.previousSentence(offset);
            case NEXT_SENTENCE -> moves.nextSentence(offset);
            case PREVIOUS_PARAGRAPH -> moves.previousParagraph(offset);
            case NEXT_PARAGRAPH -> moves.nextParagraph(offset);
            default -> offset;
        };
    }

    /** Left and right without marking leave a selection at its edge. */
    private int offset(CaretMove move, boolean extend) {
        TextRange marked = selection.get().range();
        boolean aside = move == CaretMove.LEFT || move == CaretMove.RIGHT;
        if (!aside || extend || marked.isEmpty()) {
            return offsetAfter(selection.get().focus(), move);
        }
        return (move == CaretMove.RIGHT) != isMirrored(selection.get().focus()) ? marked.end() : marked.start();
    }

    /**
     * Without marking to the next sentence's start; while marking first to the end of this sentence, from its start,
     * then on by ends.
     */
    private Hit sentence(boolean extend) {
        Selection now = selection.get();
        if (!extend) {
            return new Hit(moves.nextSentence(now.focus()), false);
        }
        if (now.isEmpty()) {
            TextRange whole = moves.sentenceAt(now.focus());
            if (whole.end() > now.focus()) {
                selection.set(Selection.at(whole.start()));
                return new Hit(whole.end(), true);
            }
        }
        return new Hit(moves.endOfSentence(now.focus()), true);
    }

    private Hit line(int step, double x) {
        Hit caret = caret();
        int row = pane.rows().indexAt(caret.offset());
        RowFlow flow = pane.geometry().flow(row);
        int line = flow.lineOf(caret) + step;
        if (line >= 0 && line < flow.lineCount()) {
            return flow.hitOnLine(line, x - pane.geometry().columnX());
        }
        int next = row + step;
        if (next < 0 || next >= pane.rows().size()) {
            return new Hit(step < 0 ? moves.firstOffset() : moves.lastOffset(), false);
        }
        RowFlow beside = pane.geometry().flow(next);
        return beside.hitOnLine(step < 0 ? beside.lineCount() - 1 : 0, x - pane.geometry().columnX());
    }

    private Hit page(int step, double x) {
        Rectangle2D caret = pane.geometry().caret(caret());
        double middle = (caret.getMinY() + caret.getMaxY()) / 2;
        double before = scrolling.offset();
        double kept = LINES_KEPT_ON_PAGING * caret.getHeight();
        scrolling.by(step * Math.max(caret.getHeight(), pane.getHeight() - kept), ScrollCause.USER);
        pane.layout();
        double gone = scrolling.offset() - before;
        if (Math.abs(gone) < 1) {
            return new Hit(step < 0 ? moves.firstOffset() : moves.lastOffset(), false);
        }
        return pane.geometry().hit(x, middle);
    }

    private Hit lineEdge(boolean start) {
        Hit caret = caret();
        RowFlow flow = pane.geometry().flow(pane.rows().indexAt(caret.offset()));
        int number = flow.lineOf(caret);
        TextRange line = flow.line(number);
        if (start) {
            return new Hit(line.start(), false);
        }
        boolean soft = number + 1 < flow.lineCount();
        String words = line.of(pane.rows().text().text());
        return soft && words.endsWith(" ") ? new Hit(line.end() - 1, false) : new Hit(line.end(), soft);
    }

    /** A caret that was scrolled away starts where the reader reads: at the first line of the view. */
    private void comeIntoView() {
        Rectangle2D caret = pane.geometry().caret(caret());
        if (caret.getMaxY() <= 0 || caret.getMinY() >= pane.getHeight()) {
            set(new Hit(pane.place().offset(), false), false);
        }
    }

    private int clampToText(int offset) {
        return Math.clamp(offset, 0, pane.rows().text().length());
    }

    private boolean isMirrored(int offset) {
        return pane.rows().isRightToLeft(pane.rows().indexAt(offset));
    }

    private static boolean isUpright(CaretMove move) {
        return switch (move) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }
}
