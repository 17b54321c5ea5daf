package synoptic.edit.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.Normalisation;
import synoptic.text.TextDiff;
import synoptic.text.TextRange;

/** Makes an article's text of one that somebody corrected as plain words: its blocks and marks follow the words. */
public final class Correction {

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*(?:\n[ \t]*)+");

    private static final Block PLAIN = new Block(BlockKind.PARAGRAPH, TextRange.at(0));

    private final ArticleText old;
    private final String edited;

    private Correction(ArticleText old, String edited) {
        this.old = old;
        this.edited = edited;
    }

    /**
     * The text as corrected. Blank lines part blocks; a block is what the block was that most of its words come from,
     * and a paragraph if none of them come from any.
     *
     * @param edited the words, as the old text has them and then changed
     */
    public static ArticleText of(ArticleText old, String edited) {
        String uniform = Normalisation.uniform(edited);
        return uniform.equals(old.text()) ? old : new Correction(old, uniform).text();
    }

    private ArticleText text() {
        List<String> pieces = pieces();
        ArticleText plain = ArticleText.ofParagraphs(pieces);
        TextDiff diff = TextDiff.of(old.text(), plain.text());
        List<Block> sources = sources(plain, diff);
        ArticleText.Builder made = new ArticleText.Builder();
        boolean titled = false;
        for (int at = 0; at < pieces.size(); at++) {
            Block source = sources.get(at);
            boolean isTitle = source.kind() == BlockKind.TITLE;
            made.block(isTitle && titled ? BlockKind.PARAGRAPH : source.kind(), source.level(), pieces.get(at));
            titled |= isTitle;
        }
        TextDiff finer = diff.byLetters(old.text(), plain.text());
        for (Mark mark : old.marks()) {
            TextRange moved = finer.moved(mark.range());
            if (!moved.isEmpty()) {
                made.mark(new Mark(mark.kind(), moved, mark.href()));
            }
        }
        return made.build();
    }

    /** The words of each block. */
    private List<String> pieces() {
        TextDiff back = TextDiff.of(edited, old.text());
        List<String> pieces = new ArrayList<>();
        Matcher gaps = BLANK_LINES.matcher(edited);
        int from = 0;
        while (gaps.find()) {
            if (!isInsideABlock(new TextRange(gaps.start(), gaps.end()), back)) {
                add(pieces, edited.substring(from, gaps.start()));
                from = gaps.end();
            }
        }
        add(pieces, edited.substring(from));
        return pieces;
    }

    /** Whether blank lines stand as they did inside of one block, such as a poem or a listing. */
    private boolean isInsideABlock(TextRange gap, TextDiff back) {
        if (gap.start() == 0 || gap.end() == edited.length()) {
            return false;
        }
        TextRange there = back.moved(new TextRange(gap.start() - 1, gap.end() + 1));
        return there.length() == gap.length() + 2
            && old.slice(there).equals(edited.substring(gap.start() - 1, gap.end() + 1))
            && old.blockIndexAt(there.start()) >= 0
            && old.blocks().get(old.blockIndexAt(there.start())).range().contains(there);
    }

    private static void add(List<String> pieces, String words) {
        // an indented first line is a listing's own, blank lines around it are not
        String trimmed = words.replaceAll("^(?:[ \t]*\n)+", "").stripTrailing();
        if (!trimmed.isBlank()) {
            pieces.add(trimmed);
        }
    }

    /** For each block made, the old one that most of its words come from. */
    private List<Block> sources(ArticleText plain, TextDiff diff) {
        List<Map<Integer, Integer>> shares = new ArrayList<>();
        plain.blocks().forEach(block -> shares.add(new TreeMap<>()));
        for (TextDiff.Run run : diff.same()) {
            int at = 0;
            while (at < run.length() && !old.blocks().isEmpty()) {
                int source = old.blockIndexAt(run.before() + at);
                int made = plain.blockIndexAt(run.after() + at);
                int end = Math.min(run.length(),
                    Math.min(next(old, source) - run.before(), next(plain, made) - run.after()));
                if (old.blocks().get(source).range().contains(run.before() + at)) {
                    shares.get(made).merge(source, end - at, Integer::sum);
                }
                at = end;
            }
        }
        List<Block> sources = new ArrayList<>();
        boolean sameCount = plain.blocks().size() == old.blocks().size();
        for (int at = 0; at < shares.size(); at++) {
            int index = at;
            sources.add(shares.get(at).entrySet().stream().max(Map.Entry.comparingByValue())
                .map(most -> old.blocks().get(most.getKey()))
                .orElseGet(() -> sameCount ? old.blocks().get(index) : PLAIN));
        }
        return sources;
    }

    /** Where the block after one begins, or the text ends. */
    private static int next(ArticleText text, int block) {
        return block + 1 < text.blocks().size() ? text.blocks().get(block + 1).range().start() : text.length();
    }
}
