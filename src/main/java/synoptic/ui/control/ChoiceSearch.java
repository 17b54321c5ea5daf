package synoptic.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds choices by words: every word of the query must occur, and entries where words begin with them come first. */
final class ChoiceSearch {

    private record Scored(Choice entry, int score) {
    }

    private ChoiceSearch() {
    }

    /** The best entries for a query, at most a number of them; all in their order for an empty query. */
    static List<Choice> find(List<Choice> entries, String query, int most) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words.length == 1 && words[0].isEmpty()) {
            return entries.subList(0, Math.min(most, entries.size()));
        }
        List<Scored> found = new ArrayList<>();
        for (Choice entry : entries) {
            int score = score(entry, words);
            if (score > 0) {
                found.add(new Scored(entry, score));
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Scored::score).reversed()).limit(most).map(Scored::entry).toList();
    }

    private static int score(Choice entry, String[] words) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        String rest = (entry.kind() + " " + entry.mark() + " " + entry.detail()).toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : words) {
            int inTitle = score(title, word);
            int best = inTitle > 0 ? inTitle * 2 : score(rest, word);
            if (best == 0) {
                return 0;
            }
            score += best;
        }
        return score;
    }

    private static int score(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0) {
            return 0;
        }
        if (at == 0) {
            return 4;
        }
        return Character.isLetterOrDigit(text.charAt(at - 1)) && !(" " + text).contains(" " + word) ? 1 : 3;
    }
}
