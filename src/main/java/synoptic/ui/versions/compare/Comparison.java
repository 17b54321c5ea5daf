package synoptic.ui.versions.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.TextDiff;
import synoptic.text.TextRange;

/**
 * Two texts of an article, block beside block.
 *
 * @param rows from top to bottom
 */
public record Comparison(ArticleText before, ArticleText after, TextDiff diff, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * A block and what became of it.
     *
     * @param before empty where it is new
     * @param after empty where it was left out
     */
    public record Row(Optional<Block> before, Optional<Block> after, boolean changed) {
    }

    public static Comparison of(ArticleText before, ArticleText after) {
        TextDiff diff = TextDiff.of(before.text(), after.text());
        return new Comparison(before, after, diff, rows(before, after, diff));
    }

    /** A text by itself. */
    public static Comparison alone(ArticleText text) {
        List<Row> rows = text.blocks().stream().map(block -> new Row(Optional.of(block), Optional.empty(), false)).toList();
        return new Comparison(text, ArticleText.EMPTY, TextDiff.of(text.text(), text.text()), rows);
    }

    /** The rows in which something differs. */
    public List<Row> changed() {
        return rows.stream().filter(Row::changed).toList();
    }

    private static List<Row> rows(ArticleText before, ArticleText after, TextDiff diff) {
        int[] partners = partners(before, after, diff);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] >= 0) {
                next = addNew(rows, after, next, partners[at]);
                Block old = before.blocks().get(at);
                Block now = after.blocks().get(partners[at]);
                rows.add(new Row(Optional.of(old), Optional.of(now), old.kind() != now.kind()
                    || !before.slice(old.range()).equals(after.slice(now.range()))));
                next = partners[at] + 1;
            } else {
                rows.add(new Row(Optional.of(before.blocks().get(at)), Optional.empty(), true));
            }
        }
        addNew(rows, after, next, after.blocks().size());
        return rows;
    }

    private static int addNew(List<Row> rows, ArticleText after, int from, int to) {
        for (int at = from; at < to; at++) {
            rows.add(new Row(Optional.empty(), Optional.of(after.blocks().get(at)), true));
        }
        return Math.max(from, to);
    }

    /** For each block the later one that has most of its words, in rising order; -1 for none. */
    private static int[] partners(ArticleText before, ArticleText after, TextDiff diff) {
        List<TreeMap<Integer, Integer>> shares = new ArrayList<>();
        before.blocks().forEach(block -> shares.add(new TreeMap<>()));
        for (TextDiff.Run run : diff.same()) {
            addShares(shares, before, after, run);
        }
        int[] partners = new int[shares.size()];
        int last = -1;
        for (int at = 0; at < partners.length; at++) {
            partners[at] = -1;
            int most = before.blocks().get(at).range().length() / 4;
            for (var share : shares.get(at).tailMap(last + 1).entrySet()) {
                if (share.getValue() > most) {
                    most = share.getValue();
                    partners[at] = share.getKey();
                }
            }
            last = Math.max(last, partners[at]);
        }
        return partners;
    }

    private static void addShares(List<TreeMap<Integer, Integer>> shares, ArticleText before, ArticleText after,
        TextDiff.Run run) {
        int first = Math.max(0, before.blockIndexAt(run.before()));
        for (int at = first; at < before.blocks().size(); at++) {
            TextRange old = before.blocks().get(at).range();
            int from = Math.max(old.start(), run.before());
            int to = Math.min(old.end(), run.before() + run.length());
            if (old.start() >= run.before() + run.length()) {
                return;
            }
            int shift = run.after() - run.before();
            for (int now = Math.max(0, after.blockIndexAt(from + shift)); from < to && now < after.blocks().size(); now++) {
                TextRange there = after.blocks().get(now).range();
                int shared = Math.min(there.end(), to + shift) - Math.max(there.start(), from + shift);
                if (shared <= 0) {
                    break;
                }
                shares.get(at).merge(now, shared, Integer::sum);
            }
        }
    }
}
