package synoptic.importer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import synoptic.importer.draft.DropReason;
import synoptic.importer.lines.Piece;
import synoptic.text.BlockKind;

/** The paragraphs of a file while rules decide about them, one after the other; what is decided stays decided. */
public final class Page {

    private static final int DEEPEST_HEAD = 25;
    private static final int LONGEST_TAIL = 40;
    private static final int MOST_WORDS_ABOVE = 120;

    private final List<Piece> pieces;

    public Page(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    public int size() {
        return pieces.size();
    }

    public Piece get(int at) {
        return pieces.get(at);
    }

    public void set(int at, Piece piece) {
        pieces.set(at, piece);
    }

    public void drop(int at, DropReason reason) {
        pieces.set(at, pieces.get(at).drop(reason));
    }

    /** The index of the first piece from one on that fits, or the number of pieces. */
    public int first(int from, Predicate<Piece> fits) {
        int at = from;
        while (at < pieces.size() && !fits.test(pieces.get(at))) {
            at++;
        }
        return at;
    }

    /** The index of the last piece that fits, or -1. */
    public int last(Predicate<Piece> fits) {
        int at = pieces.size() - 1;
        while (at >= 0 && !fits.test(pieces.get(at))) {
            at--;
        }
        return at;
    }

    /** The index of the title, or -1. */
    public int title() {
        return last(piece -> piece.kind() == BlockKind.TITLE && piece.isKept());
    }

    /** The index of the first paragraph of running text, or the number of pieces. */
    public int firstBody() {
        return first(0, Piece::isBody);
    }

    /** The index of the last paragraph of running text, or -1. */
    public int lastBody() {
        return last(Piece::isBody);
    }

    /**
     * The index of the first piece that stands too far inside the article to name its authors and date: a standfirst
     * and captions may stand above those, and long menus above all.
     */
    public int headEnd() {
        int body = firstBody();
        int farthest = Math.min(pieces.size(), body == pieces.size() ? DEEPEST_HEAD : body + DEEPEST_HEAD);
        int words = 0;
        for (int i = body; i < farthest; i++) {
            if (words > MOST_WORDS_ABOVE) {
                return i;
            }
            words += pieces.get(i).isBody() ? pieces.get(i).wordCount() : 0;
        }
        return farthest;
    }

    /** The index of the first piece behind the article's last paragraph, but near the end, or at the very end. */
    public int tail() {
        int behind = Math.max(lastBody() + 1, pieces.size() - LONGEST_TAIL);
        return Math.max(0, Math.min(pieces.size() - 2, behind));
    }

    /** Whether empty lines stand between most pieces, so that pieces without one between them belong together. */
    public boolean isSpaced() {
        long spaced = pieces.stream().skip(1).filter(piece -> piece.gap() > 0).count();
        return spaced * 2 > pieces.size() - 1;
    }
}
