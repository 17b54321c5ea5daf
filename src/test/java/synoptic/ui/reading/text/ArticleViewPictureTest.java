package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.testing.References;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.highlight.SearchHits;
import synoptic.ui.reading.text.marking.Selection;

/** Draws the view on every tone of paper, for people to look at, and holds what is set in the shipped faces against pictures that were found good. */
@ExtendWith(FxExtension.class)
class ArticleViewPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark"})
    void kinds(String tone) throws Exception {
        save("kinds", Samples.everyKind(), List.of(), tone, 1250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark"})
    void highlights(String tone) throws Exception {
        ArticleText text = Samples.everyKind();
        List<HighlightSpan> spans = new ArrayList<>(Samples.spans(text,
            "the signal at the swing bridge had been green",
            "had been green when she approached, and that nobody on the quay had warned her",
            "nobody on the quay", "said that the log shows red from 7.42 a.m. on", "The harbour master",
            "no entry that shows green",
            "stands by its captain", "eleven passengers were hurt", "expected to report in March", "four months"));
        spans.set(3, spans.get(3).withEmphasis(Emphasis.FOCUSED));
        spans.set(4, spans.get(4).withEmphasis(Emphasis.FAINT));
        spans.set(6, spans.get(6).withEmphasis(Emphasis.SELECTED));
        spans.set(7, spans.get(7).withEmphasis(Emphasis.PENDING));
        spans.add(new HighlightSpan("u", Samples.find(text, "the log of the bridge".substring(4)), HighlightColor.PLAIN,
            HighlightKind.UNDERLINE, Emphasis.NORMAL, 0, ""));
        save("highlights", text, spans, tone, 1250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark"})
    void fourteenDeep(String tone) throws Exception {
        ArticleText text = Samples.everyKind();
        int at = Samples.find(text, "The captain of").start();
        List<HighlightSpan> spans = new ArrayList<>();
        for (int depth = 0; depth < 14; depth++) {
            spans.add(new HighlightSpan(depth, new TextRange(at + depth * 5, at + 190 - depth * 6),
                HighlightColor.claim(depth + 1)));
        }
        int second = Samples.find(text, "“It was green").start();
        for (int depth = 0; depth < 4; depth++) {
            spans.add(new HighlightSpan("four" + depth, new TextRange(second + depth * 8, second + 140 - depth * 9),
                HighlightColor.claim(depth + 1)));
        }
        save("deep", text, spans, tone, 700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark"})
    void scripts(String tone) throws Exception {
        ArticleText text = Samples.scripts();
        save("scripts", text, Samples.spans(text, "decomposed e\u0301 and", "открыт, сказал", "פתוח, אמרה הקברניטה",
            "الجسر كان مفتوحًا", "it “הגשר הישן” and",
            "七点四十二分", "कप्तान", "👩🏽‍🚀 and"), tone, 760);
    }

    private static void save(String name, ArticleText text, List<HighlightSpan> spans, String tone,
        int height) throws Exception {
        Scene scene = Fx.call(() -> {
            ArticleView view = new ArticleView();
            if (tone.equals("sepia")) {
                view.getStyleClass().add("paper-sepia");
            }
            Scene made = Samples.scene(view, 640, height, tone.equals("dark"));
            view.setText(text, "en");
            view.setHighlights(spans);
            view.setSearchHits(new SearchHits(List.of(new TextRange(3, 7), new TextRange(30, 36)), 1));
            int from = text.blocks().get(2).range().start() + 20;
            view.select(new Selection(from, from + 30));
            return made;
        });
        assertThat(Files.size(Pictures.save(scene, "reading/" + name + "-" + tone))).isPositive();
        // what is set in fixed width, and other scripts from the third line on, is drawn in the machine's own fonts
        References.check(scene, "reading/" + name + "-" + tone, name.equals("scripts") ? 80 : 780);
    }
}
