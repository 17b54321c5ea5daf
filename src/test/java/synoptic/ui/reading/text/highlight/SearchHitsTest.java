package synoptic.ui.reading.text.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.TextRange;

class SearchHitsTest {

    private final SearchHits hits = new SearchHits(
        List.of(new TextRange(2, 4), new TextRange(10, 12), new TextRange(12, 15), new TextRange(30, 31)), 1);

    @ParameterizedTest
    @CsvSource({"0, 2, ''", "0, 3, 2", "3, 13, 2 12", "4, 10, ''", "11, 12, ''", "14, 40, 12 30", "31, 40, ''"})
    void findsThoseInARangeButForTheCurrentOne(int start, int end, String starts) {
        assertThat(hits.others(new TextRange(start, end)).stream().map(hit -> String.valueOf(hit.start())))
            .containsExactly(starts.isEmpty() ? new String[0] : starts.split(" "));
    }

    @Test
    void theCurrentOneIsApart() {
        assertThat(hits.current(new TextRange(11, 40))).containsExactly(new TextRange(10, 12));
        assertThat(hits.current(new TextRange(12, 40))).isEmpty();
        assertThat(SearchHits.NONE.current(new TextRange(0, 40))).isEmpty();
    }

    @Test
    void thereIsNoHitBeyondTheLast() {
        assertThatThrownBy(() -> new SearchHits(hits.ranges(), 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new SearchHits(hits.ranges(), -2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
