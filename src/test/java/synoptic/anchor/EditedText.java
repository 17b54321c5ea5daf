package synoptic.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import synoptic.text.TextRange;

/**
 * A million characters of invented words, frequent and rare ones, and a version of it in which one word in ten was
 * replaced, left out or put in, and about one passage in seventeen deleted.
 */
final class EditedText {

    private static final int LENGTH = 1_000_000;
    private static final String[] SYLLABLES =
        "ba re ti on ka lo men tur si ver pol an de ro es mi tra ce ul for ing ed th st".split(" ");

    /**
     * A range of the old text.
     *
     * @param after from its first to its last word that is left; empty if it was deleted
     */
    record Passage(TextRange before, Optional<TextRange> after) {
    }

    private final Random random;
    private final String[] vocabulary = new String[4_000];
    private final List<TextRange> words = new ArrayList<>();
    private final List<Optional<TextRange>> left = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final String old;
    private final String corrected;

    EditedText(Random random, int quotes) {
        this.random = random;
        for (int word = 0; word < vocabulary.length; word++) {
            StringBuilder syllables = new StringBuilder();
            for (int count = random.nextInt(2 + Math.min(3, word / 40)); count >= 0; count--) {
                syllables.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary[word] = syllables.toString();
        }
        old = written();
        List<TextRange> chosen = new ArrayList<>();
        boolean[] gone = new boolean[words.size()];
        for (int quote = 0; quote < quotes; quote++) {
            int first = 5 + random.nextInt(words.size() - 60);
            TextRange range = new TextRange(first, first + 3 + random.nextInt(30));
            chosen.add(range);
            for (int word = range.start() - 3; quote % 17 == 0 && word < range.end() + 3; word++) {
                gone[word] = true;
            }
        }
        corrected = edited(gone);
        for (TextRange range : chosen) {
            Optional<TextRange> after = left.subList(range.start(), range.end()).stream().flatMap(Optional::stream)
                .reduce(TextRange::union);
            passages.add(new Passage(words.get(range.start()).union(words.get(range.end() - 1)), after));
        }
    }

    String old() {
        return old;
    }

    String corrected() {
        return corrected;
    }

    List<Passage> passages() {
        return passages;
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            for (int count = 6 + random.nextInt(20); count >= 0; count--) {
                String word = vocabulary[(int) (Math.pow(vocabulary.length, random.nextDouble()) - 1)];
                words.add(new TextRange(text.length(), text.length() + word.length()));
                text.append(word).append(count == 0 ? ". " : " ");
            }
            text.append(random.nextInt(5) == 0 ? "\n\n" : "");
        }
        return text.toString();
    }

    private String edited(boolean[] gone) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (int word = 0; word < words.size(); word++) {
            TextRange range = words.get(word);
            text.append(old, last, range.start());
            last = range.end();
            double chance = random.nextDouble();
            boolean stays = !gone[word] && chance >= 0.08;
            left.add(Optional.of(range.shift(text.length() - range.start())).filter(place -> stays));
            if (stays) {
                text.append(old, range.start(), range.end());
            } else if (!gone[word] && chance < 0.06) {
                text.append(vocabulary[random.nextInt(vocabulary.length)]);
            }
            if (chance > 0.98) {
                text.append(' ').append(vocabulary[random.nextInt(vocabulary.length)]);
            }
        }
        return text.append(old, last, old.length()).toString();
    }
}
