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
import synoptic.ui.support.Splice;

/**
 * Turns highlights into pixels: for the overview those of the whole text, for ribbons those beside the view. What depends on the heights of rows is
 * kept until they change, so that a frame in which the view merely scrolls costs little.
 */
final class PanePlaces {

    /** Within so many pixels of the view places are exact: rows there are laid out, or soon will be. */
    private static final double NEAR = 400;

    private final ArticleView view;
    private List<HighlightSpan> spans = List.of();
    private List<Spot> spots = List.of();
    private List<Spot> mentions = List.of();

    /**
     * A span with its place in content pixels, roughly.
     *
     * @param claim the claim that it is drawn for; null for none
     * @param mark what the overview shows of it; null for nothing
     */
    private record Spot(HighlightSpan span, ClaimId claim, double top, double bottom, OverviewRuler.Place mark) {
    }

    PanePlaces(ArticleView view) {
        this.view = view;
    }

    /** Takes other highlights; only those that differ from the ones before are measured. */
    void setSpans(List<HighlightSpan> highlights) {
        Splice splice = Splice.between(spans, highlights);
        List<Spot> next = new ArrayList<>(highlights.size());
        next.addAll(spots.subList(0, splice.from()));
        highlights.subList(splice.from(), splice.afterTo()).forEach(span -> next.add(spot(span)));
        next.addAll(spots.subList(splice.beforeTo(), spots.size()));
        spans = highlights;
        take(next);
    }

    /** Measures anew after the heights of rows have changed. */
    void measure() {
        List<Spot> next = new ArrayList<>(spans.size());
        spans.forEach(span -> next.add(spot(span)));
        take(next);
    }

    /** What to mark on the overview: every highlight in its first colour; the tags of one with a claim are not marked again. */
    List<OverviewRuler.Place> marks() {
        List<OverviewRuler.Place> marks = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            if (spot.mark != null) {
                marks.add(spot.mark);
            }
        }
        return marks;
    }

    /** The mentions of claims in reading order, in pixels below the top of the view; those far outside it roughly. */
    List<MentionSpot> mentions() {
        double offset = view.scrollOffsetProperty().get();
        List<MentionSpot> found = new ArrayList<>(mentions.size());
        for (Spot mention : mentions) {
            double top = mention.top - offset;
            double bottom = Math.max(top, mention.bottom - offset) + 1;
            TextRange range = mention.span.range();
            if (bottom > -NEAR && top < view.getHeight() + NEAR) {
                Bounds box = view.boundsOf(range);
                top = box.getMinY();
                bottom = box.getMaxY();
            }
            found.add(new MentionSpot(mention.claim, number(mention.span), range.start(), top, bottom));
        }
        return found;
    }

    private void take(List<Spot> next) {
        spots = next;
        List<Spot> claimed = new ArrayList<>(next.size());
        for (Spot spot : next) {
            if (spot.claim != null) {
                claimed.add(spot);
            }
        }
        mentions = claimed;
    }

    private Spot spot(HighlightSpan span) {
        double top = view.roughPixelOf(span.range().start());
        double bottom = view.roughPixelOf(span.range().end());
        boolean marked = span.key() instanceof PaneSpans.Key && span.kind() == HighlightKind.FILL;
        return new Spot(span, span.color() instanceof HighlightColor.Claim ? claimOf(span).orElse(null) : null, top, bottom,
            marked ? new OverviewRuler.Place(top, Math.max(top, bottom), span.color(), weight(span.emphasis())) : null);
    }

    private static int number(HighlightSpan span) {
        return span.color() instanceof HighlightColor.Claim claim ? claim.number() : 0;
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
