package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.highlight.Patch;
import synoptic.ui.reading.text.rows.RowCell;
import synoptic.ui.reading.text.setting.Typography;

@ExtendWith(FxExtension.class)
@OnFxThread
class DrawnHighlightsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatIsDrawnIsWhatTheModelSays(int seed) {
        ArticleText text = seed % 2 == 0 ? Samples.scripts() : Samples.everyKind();
        ViewFixture hand = new ViewFixture(text, 420 + seed * 50, 900);
        Random random = new Random(seed);
        List<HighlightSpan> spans = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            int start = random.nextInt(text.length() - 20);
            TextRange snapped = new Segmenter("")
                .snap(text.text(), new TextRange(start, start + 1 + random.nextInt(60) % (text.length() - start)));
            spans.add(new HighlightSpan(round, snapped, HighlightColor.claim(1 + round % 3)));
            if (round % 4 == 3) {
                spans.remove(random.nextInt(spans.size()));
            }
            hand.view.setHighlights(spans);
            if (round == 6) {
                hand.view.typographyProperty().set(Typography.DEFAULT.withSize(15));
                hand.view.layout();
            }
            DrawnRanges.check(hand.view, spans, "round " + round, 1);
        }
    }

    @Test
    void onlyRowsInWhichSomethingDiffersAreDrawnAnew() {
        ArticleText text = Samples.everyKind();
        ViewFixture hand = new ViewFixture(text, 640, 900);
        hand.view.setHighlights(Samples.spans(text, "the signal at the swing bridge", "shows red from 7.42"));
        List<RowCell> cells = List.copyOf(hand.view.pane().cells());
        List<List<Patch>> before = cells.stream().map(RowCell::highlightPatches).toList();
        List<HighlightSpan> more = Samples.spans(text, "the signal at the swing bridge", "shows red from 7.42",
            "stands by its captain");
        hand.view.setHighlights(more);
        for (int at = 0; at < cells.size(); at++) {
            boolean holds = cells.get(at).flow().row().range().overlaps(more.getLast().range());
            if (holds) {
                assertThat(cells.get(at).highlightPatches()).isNotEqualTo(before.get(at));
            } else {
                assertThat(cells.get(at).highlightPatches()).isSameAs(before.get(at));
            }
        }
    }

    @Test
    void aNewTextHasNoneOfTheOldHighlights() {
        ViewFixture hand = new ViewFixture(Samples.everyKind(), 640, 900);
        hand.view.setHighlights(Samples.spans(Samples.everyKind(), "The captain of the ferry"));
        hand.view.setText(Samples.scripts(), "");
        Fx.settle();
        assertThat(hand.view.pane().cells()).allMatch(cell -> cell.highlightPatches().isEmpty());
        assertThat(hand.view.highlightsAt(5)).isEmpty();
    }
}
