package synoptic.importer.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import synoptic.text.BlockKind;

/**
 * Finds the paragraphs, list items and quotations in the lines of a text: between empty lines, in lines broken to a
 * width, in files with a line for each paragraph, and in files where an empty line stands between all lines.
 */
public final class Paragraphs {

    /** How many items around one are looked at to tell its depth. */
    private static final int LONGEST_LIST = 50;

    private Paragraphs() {
    }

    /** The paragraphs of a text given as its lines, with their indentation and with the empty ones. */
    public static List<Piece> of(List<String> raw) {
        List<Line> lines = loneBulletsJoined(withoutDoubleSpacing(Line.of(raw)));
        Wrapping wrapping = new Wrapping(lines);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Line first = null;
        Line last = null;
        for (Line line : lines) {
            Marker marker = Marker.of(line.words());
            boolean quotesOn = last != null && marker == Marker.QUOTE && Marker.of(last.words()) == Marker.QUOTE
                && line.isGlued() && !Sentences.endsSentence(last.words());
            if (last != null && (quotesOn || wrapping.joins(last, line))) {
                wrapping.append(words, quotesOn ? marker.strip(line.words()) : line.words());
            } else {
                add(pieces, words, first);
                first = line;
                words.setLength(0);
                words.append(line.words());
            }
            last = line;
        }
        add(pieces, words, first);
        return listsMarked(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder words, Line first) {
        if (first != null) {
            pieces.add(new Piece(words.toString(), first.gap(), first.indent()));
        }
    }

    /** A bullet alone on its line belongs to the line after it. */
    private static List<Line> loneBulletsJoined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            boolean afterBullet = !joined.isEmpty() && line.gap() <= 1 && joined.getLast().words().matches("[•‣◦▪●○■·]")
                && line.words().codePoints().anyMatch(Character::isLetterOrDigit);
            if (afterBullet) {
                Line bullet = joined.removeLast();
                joined.add(new Line(bullet.words() + " " + line.words(), bullet.gap(), bullet.indent()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Takes one empty line away from each gap where an empty line stands between the lines of paragraphs too. */
    private static List<Line> withoutDoubleSpacing(List<Line> lines) {
        int spaced = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            spaced += line.gap() > 0 ? 1 : 0;
            goingOn += line.gap() == 1 && Sentences.startsLower(line.words())
                && !Sentences.endsSentence(lines.get(i - 1).words()) ? 1 : 0;
        }
        boolean isDouble = lines.size() >= 8 && spaced * 10 >= (lines.size() - 1) * 9
            && goingOn * 10 >= lines.size() * 4;
        return isDouble ? lines.stream().map(line -> line.withGap(Math.max(0, line.gap() - 1))).toList() : lines;
    }

    private static List<Piece> listsMarked(List<Piece> pieces) {
        List<Piece> marked = new ArrayList<>(pieces);
        for (int i = 0; i < marked.size(); i++) {
            Piece piece = pieces.get(i);
            Marker marker = Marker.of(piece.words());
            if (marker == Marker.QUOTE) {
                marked.set(i, piece.saying(marker.strip(piece.words())).as(BlockKind.QUOTE, 0));
            } else if (isItem(pieces, i, marker)) {
                marked.set(i, piece.saying(marker.strip(piece.words())).as(BlockKind.LIST_ITEM, level(pieces, i)));
            }
        }
        return marked;
    }

    private static boolean isItem(List<Piece> pieces, int at, Marker marker) {
        Piece piece = pieces.get(at);
        return switch (marker) {
            case BULLET -> true;
            case DASH -> piece.indent() > 0
                || neighbours(pieces, at).stream().anyMatch(other -> Marker.of(other) == Marker.DASH);
            case NUMBER -> {
                int number = Marker.number(piece.words());
                yield neighbours(pieces, at).stream().mapToInt(Marker::number)
                    .anyMatch(other -> other >= 0 && Math.abs(other - number) == 1);
            }
            case QUOTE, NONE -> false;
        };
    }

    private static List<String> neighbours(List<Piece> pieces, int at) {
        List<String> words = new ArrayList<>();
        if (at > 0) {
            words.add(pieces.get(at - 1).words());
        }
        if (at + 1 < pieces.size()) {
            words.add(pieces.get(at + 1).words());
        }
        return words;
    }

    /** The depth of an item: how many smaller indentations the items around it have, up to 8. */
    private static int level(List<Piece> pieces, int at) {
        TreeSet<Integer> indents = new TreeSet<>();
        int from = at;
        while (from > 0 && from > at - LONGEST_LIST && isMarked(pieces.get(from - 1))) {
            from--;
        }
        for (int i = from; i < pieces.size() && i < at + LONGEST_LIST && isMarked(pieces.get(i)); i++) {
            indents.add(pieces.get(i).indent());
        }
        return Math.min(8, indents.headSet(pieces.get(at).indent()).size());
    }

    private static boolean isMarked(Piece piece) {
        Marker marker = Marker.of(piece.words());
        return marker != Marker.NONE && marker != Marker.QUOTE;
    }
}
