package synoptic.ui.reading.text.marking;

import java.util.List;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.Row;
import synoptic.ui.reading.text.setting.Rows;

/**
 * Moves through the text that need no picture of it: by grapheme cluster, word, sentence and paragraph, from row to
 * row.
 */
public final class TextMoves {

    private final Rows rows;
    private final Segmenter segmenter;

    public TextMoves(Rows rows, Segmenter segmenter) {
        this.rows = rows;
        this.segmenter = segmenter;
    }

    /** A range widened to whole grapheme clusters, with its ends where a caret can stand. */
    TextRange snap(TextRange range) {
        int start = rows.clamp(range.start());
        int end = rows.clamp(range.end());
        return TextRange.between(snapDown(start), end == start ? snapDown(end) : snapUp(end));
    }

    public int next(int offset) {
        Row row = rowAt(offset);
        if (offset >= row.range().end()) {
            return startOfNextRow(offset);
        }
        return row.range().start() + segmenter.nextGrapheme(words(row), offset - row.range().start());
    }

    public int previous(int offset) {
        Row row = rowAt(offset);
        if (offset <= row.range().start()) {
            return endOfPreviousRow(offset);
        }
        return row.range().start() + segmenter.previousGrapheme(words(row), offset - row.range().start());
    }

    int nextWord(int offset) {
        Row row = rowAt(offset);
        if (offset >= row.range().end()) {
            return startOfNextRow(offset);
        }
        return row.range().start() + segmenter.nextWord(words(row), offset - row.range().start());
    }

    int previousWord(int offset) {
        Row row = rowAt(offset);
        if (offset <= row.range().start()) {
            return endOfPreviousRow(offset);
        }
        return row.range().start() + segmenter.previousWord(words(row), offset - row.range().start());
    }

    /** The start of the next sentence, or the end of the text. */
    int nextSentence(int offset) {
        for (int index = rows.indexAt(offset); index < rows.size(); index++) {
            for (TextRange sentence : sentences(index)) {
                if (sentence.start() > offset) {
                    return sentence.start();
                }
            }
        }
        return lastOffset();
    }

    /** The start of this sentence, or of the one before where the offset is there already; or 0. */
    int previousSentence(int offset) {
        for (int index = rows.indexAt(offset); index >= 0; index--) {
            for (TextRange sentence : sentences(index).reversed()) {
                if (sentence.start() < offset) {
                    return sentence.start();
                }
            }
        }
        return firstOffset();
    }

    /** The end of the sentence that an offset is in or before; the end of the text after the last. */
    int endOfSentence(int offset) {
        for (int index = rows.indexAt(offset); index < rows.size(); index++) {
            for (TextRange sentence : sentences(index)) {
                if (sentence.end() > offset) {
                    return sentence.end();
                }
            }
        }
        return lastOffset();
    }

    int nextParagraph(int offset) {
        return startOfNextRow(offset);
    }

    int previousParagraph(int offset) {
        Row row = rowAt(offset);
        int index = rows.indexAt(offset);
        return offset > row.range().start() || index == 0 ? row.range().start() : rows.get(index - 1).range().start();
    }

    public TextRange wordAt(int offset) {
        Row row = rowAt(offset);
        return segmenter.wordAt(words(row), offset - row.range().start()).shift(row.range().start());
    }

    /** The sentence around an offset; the one before it in the space between two. */
    public TextRange sentenceAt(int offset) {
        List<TextRange> sentences = sentences(rows.indexAt(offset));
        TextRange found = TextRange.at(offset);
        for (TextRange sentence : sentences) {
            if (sentence.start() <= offset || found.isEmpty()) {
                found = sentence;
            }
        }
        return found;
    }

    TextRange paragraphAt(int offset) {
        return rowAt(offset).range();
    }

    int firstOffset() {
        return rows.get(0).range().start();
    }

    int lastOffset() {
        return rows.get(rows.size() - 1).range().end();
    }

    private List<TextRange> sentences(int index) {
        int start = rows.get(index).range().start();
        return segmenter.sentences(rows.words(index)).stream().map(sentence -> sentence.shift(start)).toList();
    }

    private int startOfNextRow(int offset) {
        int next = rows.indexAt(offset) + 1;
        return next < rows.size() ? rows.get(next).range().start() : lastOffset();
    }

    private int endOfPreviousRow(int offset) {
        int index = rows.indexAt(offset);
        if (index == 0) {
            return firstOffset();
        }
        TextRange before = rows.get(index - 1).range();
        if (before.end() < offset) {
            return before.end();
        }
        // the pieces of a long block touch: their shared offset is one place, not two
        return before.start() + segmenter.previousGrapheme(before.of(rows.text().text()), before.length());
    }

    private int snapDown(int offset) {
        return snapped(offset).start();
    }

    private int snapUp(int offset) {
        return snapped(offset).end();
    }

    private TextRange snapped(int offset) {
        Row row = rowAt(offset);
        return segmenter.snap(words(row), TextRange.at(offset - row.range().start())).shift(row.range().start());
    }

    private Row rowAt(int offset) {
        return rows.get(rows.indexAt(offset));
    }

    private String words(Row row) {
        return row.range().of(rows.text().text());
    }
}
