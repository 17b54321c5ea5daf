package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import synoptic.text.ArticleText;

class WordCountsTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> owner = new ArrayDeque<>();
    private final WordCounts counts = new WordCounts(background::add, owner::add);
    private final ArticleText text = ArticleText.ofParagraphs(List.of("Three short words"));

    @Test
    void countsInTheBackgroundAndTellsTheOwner() {
        var told = new AtomicInteger();
        assertThat(counts.of(text, told::incrementAndGet)).isEmpty();
        background.remove().run();
        assertThat(told).hasValue(0);
        owner.remove().run();
        assertThat(told).hasValue(1);
        assertThat(counts.of(text, told::incrementAndGet)).isEqualTo(OptionalInt.of(3));
        assertThat(background).isEmpty();
    }
}
