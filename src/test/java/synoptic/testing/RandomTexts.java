package synoptic.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/** Makes texts of several scripts, with all kinds of blocks and marks, from a source of random numbers. */
public final class RandomTexts {

    private static final List<String> WORDS = List.of("harbour", "minister", "vote", "night", "the", "of", "said",
        "ferry", "délai", "naïve", "Zürich", "e\u0301tude", "порт", "голос", "λιμάνι", "מעבורת", "ميناء", "渡轮", "港口",
        "บ้าน", "नाव", "\uD83D\uDE22", "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80", "\uD83C\uDDF5\uD83C\uDDF1",
        "“quoted”", "U.S.", "3.5%", "don’t", "—", "\\", "\"so\"", "<b>", "&amp;");

    private final RandomGenerator random;

    public RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    /** A text with a title and some paragraphs; never empty. */
    public ArticleText text(int paragraphs) {
        ArticleText.Builder builder = new ArticleText.Builder();
        builder.block(BlockKind.TITLE, 0, words(2 + random.nextInt(6)));
        for (int i = 0; i < paragraphs; i++) {
            BlockKind kind = random.nextInt(4) > 0 ? BlockKind.PARAGRAPH
                : BlockKind.values()[1 + random.nextInt(BlockKind.values().length - 1)];
            int level = kind == BlockKind.HEADING ? 1 + random.nextInt(6) : 0;
            builder.block(kind, level, words(3 + random.nextInt(40)));
        }
        ArticleText plain = builder.build();
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Block block = plain.blocks().get(random.nextInt(plain.blocks().size()));
            MarkKind kind = MarkKind.values()[random.nextInt(MarkKind.values().length)];
            String href = kind == MarkKind.LINK ? "https://example.org/" + i : "";
            marks.add(new Mark(kind, rangeIn(plain.text(), block.range()), href));
        }
        return new ArticleText(plain.text(), plain.blocks(), marks);
    }

    /** Some words of some scripts with spaces between. */
    public String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    /** A range of at least one character inside another, which cuts no surrogate pair. */
    public TextRange rangeIn(String text, TextRange whole) {
        int count = text.codePointCount(whole.start(), whole.end());
        int from = random.nextInt(count);
        int length = 1 + random.nextInt(Math.min(count - from, 60));
        int start = text.offsetByCodePoints(whole.start(), from);
        return new TextRange(start, text.offsetByCodePoints(start, length));
    }
}
