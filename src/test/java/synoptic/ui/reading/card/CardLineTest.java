package synoptic.ui.reading.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.model.Body;
import synoptic.model.Stance;
import synoptic.testing.ProjectSketch;
import synoptic.ui.reading.card.CardLine.ClaimLine;
import synoptic.ui.reading.card.CardLine.NoteLine;
import synoptic.ui.reading.card.CardLine.PlainLine;
import synoptic.ui.reading.card.CardLine.TagLine;

class CardLineTest {

    @Test
    void saysAllThatHighlightsSayInTheirOrder() {
        var sketch = new ProjectSketch();
        var article = sketch.article("Herald", "2024", "t", "aa bb cc");
        var claim = sketch.claim("it did");
        var tag = sketch.tag("hedge", "#123456");
        var gone = sketch.claim("gone");
        var full = sketch.highlight(article, "aa", new Body.Mention(claim, Stance.DISPUTES, "Ann Lee"), new Body.Comment("who?"),
            new Body.Mention(gone, Stance.SUPPORTS, ""), new Body.Tagging(tag));
        var plain = sketch.highlight(article, "bb");
        var lines = CardLine.of(sketch.project().without(gone), List.of(sketch.annotation(plain), sketch.annotation(full)));
        assertThat(lines).containsExactly(
            new PlainLine(plain, ""),
            new ClaimLine(full, 1, "it did", Stance.DISPUTES, "Ann Lee"),
            new TagLine(full, "hedge", "#123456"),
            new NoteLine(full, "who?"));
    }
}
