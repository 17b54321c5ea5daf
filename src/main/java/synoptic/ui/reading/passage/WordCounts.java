package synoptic.ui.reading.passage;

import java.util.Map;
import java.util.OptionalInt;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import synoptic.text.ArticleText;

/** How many words texts have, counted in the background and once each. Asked on the owner's thread only. */
public final class WordCounts {

    private final Executor background;
    private final Executor owner;
    /** By the words alone, which keep their hash; weak, so that it keeps no text alive that the project has dropped. */
    private final Map<String, Integer> counted = new WeakHashMap<>();

    public WordCounts(Executor background, Executor owner) {
        this.background = background;
        this.owner = owner;
    }

    /** The number where it is known; otherwise it is counted, and the owner's thread hears of it by {@code known}. */
    public OptionalInt of(ArticleText text, Runnable known) {
        Integer words = counted.get(text.text());
        if (words == null) {
            count(text, known);
            words = counted.get(text.text());
        }
        return words == null ? OptionalInt.empty() : OptionalInt.of(words);
    }

    private void count(ArticleText text, Runnable known) {
        background.execute(() -> {
            int words = text.wordCount();
            owner.execute(() -> {
                counted.put(text.text(), words);
                known.run();
            });
        });
    }
}
