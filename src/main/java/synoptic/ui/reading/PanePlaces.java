package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import synoptic.model.ClaimId;
import synoptic.text.TextRange;
import synoptic.ui.reading.passage.PaneSpans;
import synoptic.ui.reading.ribbon.MentionSpot;
import synoptic.ui.reading.ruler.OverviewRuler;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;

/**
 * Turns highlights into pixels: for the overview those of the whole text, for ribbons those beside the view. What depends on the heights of rows is
 * kept until they change, so that a frame in which the view merely scrolls costs little.
 */
final class PanePlaces {

    /** Within so many pixels of the view places are exact: rows there are laid out, or soon will be. */
    private static final double NEAR = 400;

    private final ArticleView view;
    private List<HighlightSpan> spans = List.of();
    private List<Mention> mentions = List.of();

    /**
     * A mention of a claim.
     *
     * @param top roughly, in content pixels
     */
    private record Mention(ClaimId claim, int number, TextRange range, double top, double bottom) {
    }

    PanePlaces(ArticleView view) {
        this.view = view;
    }

    /** Takes other highlights. */
    void setSpans(List<HighlightSpan> highlights) {
        spans = highlights;
        measure();
    }

    /** Measures anew after the heights of rows have changed. */
    void measure() {
        List<Mention> found = new ArrayList<>();
        for (HighlightSpan span : spans) {
            if (span.color() instanceof HighlightColor.Claim claim) {
                claimOf(span).ifPresent(id -> found.add(new Mention(id, claim.number(), span.range(),
                    view.roughPixelOf(span.range().start()), view.roughPixelOf(span.range().end()))));
            }
        }
        mentions = found;
    }

    /** What to mark on the overview: every highlight in its first colour; the tags of one with a claim are not marked again. */
    List<OverviewRuler.Place> marks() {
        return spans.stream().filter(span -> span.key() instanceof PaneSpans.Key && span.kind() == HighlightKind.FILL).map(span -> {
            double top = view.roughPixelOf(span.range().start());
            double bottom = view.roughPixelOf(span.range().end());
            return new OverviewRuler.Place(top, Math.max(top, bottom), span.color(), weight(span.emphasis()));
        }).toList();
    }

    /** The mentions of claims in reading order, in pixels below the top of the view; those far outside it roughly. */
    List<MentionSpot> mentions() {
        double offset = view.scrollOffsetProperty().get();
        List<MentionSpot> spots = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            double top = mention.top() - offset;
            double bottom = Math.max(top, mention.bottom() - offset) + 1;
            if (bottom > -NEAR && top < view.getHeight() + NEAR) {
                Bounds box = view.boundsOf(mention.range());
                top = box.getMinY();
                bottom = box.getMaxY();
            }
            spots.add(new MentionSpot(mention.claim(), mention.number(), mention.range().start(), top, bottom));
        }
        return spots;
    }

    /** The content pixel of an offset's line: exact near the view, rough elsewhere. */
    double pixelOf(int offset) {
        double rough = view.roughPixelOf(offset);
        double y = rough - view.scrollOffsetProperty().get();
        return y > -NEAR && y < view.getHeight() + NEAR ? view.pixelOf(offset) : rough;
    }

    private static OverviewRuler.Weight weight(Emphasis emphasis) {
        return switch (emphasis) {
            case FOCUSED, SELECTED -> OverviewRuler.Weight.STRONG;
            case FAINT -> OverviewRuler.Weight.FAINT;
            case NORMAL, PENDING -> OverviewRuler.Weight.NORMAL;
        };
    }

    private static Optional<ClaimId> claimOf(HighlightSpan span) {
        return span.key() instanceof PaneSpans.Key key && key.about().orElse(null) instanceof ClaimId claim ? Optional.of(claim) : Optional.empty();
    }
}
