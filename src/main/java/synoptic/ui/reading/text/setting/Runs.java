package synoptic.ui.reading.text.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/** Cuts a row's words into runs that are drawn alike. */
final class Runs {

    private Runs() {
    }

    /**
     * The runs of a row, in order, which together are the whole row; one where nothing is marked and no script needs
     * shaping.
     */
    static List<Run> of(TextRange row, String words, List<Mark> marks, int longestShaped) {
        List<TextRange> shaped = Scripts.isSimple(words) ? List.of() : Scripts.shapedWords(words, longestShaped);
        if (marks.isEmpty() && shaped.isEmpty()) {
            return List.of(new Run(new TextRange(0, words.length()), Run.Look.PLAIN, false));
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        List<Mark> local = marks.stream().map(mark -> within(mark, row)).toList();
        for (Mark mark : local) {
            cuts.add(mark.range().start());
            cuts.add(mark.range().end());
        }
        for (TextRange word : shaped) {
            cuts.add(word.start());
            cuts.add(word.end());
        }
        List<Run> runs = new ArrayList<>();
        int word = 0;
        Integer start = cuts.pollFirst();
        for (int end : cuts) {
            while (word < shaped.size() && shaped.get(word).end() <= start) {
                word++;
            }
            boolean platform = word < shaped.size() && shaped.get(word).start() <= start;
            runs.add(new Run(new TextRange(start, end), look(local, start), platform));
            start = end;
        }
        return runs;
    }

    private static Mark within(Mark mark, TextRange row) {
        return new Mark(mark.kind(), row.intersect(mark.range()).shift(-row.start()), mark.href());
    }

    private static Run.Look look(List<Mark> marks, int at) {
        boolean bold = false;
        boolean italic = false;
        boolean link = false;
        boolean code = false;
        int shift = 0;
        for (Mark mark : marks) {
            if (mark.range().contains(at)) {
                switch (mark.kind()) {
                    case BOLD -> bold = true;
                    case ITALIC -> italic = true;
                    case LINK -> link = true;
                    case CODE -> code = true;
                    case SUPERSCRIPT -> shift = 1;
                    case SUBSCRIPT -> shift = -1;
                }
            }
        }
        return new Run.Look(bold, italic, link, code, shift);
    }
}
