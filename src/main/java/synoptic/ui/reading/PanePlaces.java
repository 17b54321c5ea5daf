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
    private final List<Spot> spots = new ArrayList<>();
    /** What the overview shows of each spot. */
    private final List<OverviewRuler.Place> marks = new ArrayList<>();
    /** The spots that ribbons can run to; null where nobody has asked since they changed. */
    private List<Spot> mentions;

    /**
     * A span with its place in content pixels, roughly.
     *
     * @param claim the claim that it is drawn for; null for none
     */
    private record Spot(HighlightSpan span, ClaimId claim, double top, double bottom) {
    }

    PanePlaces(ArticleView view) {
        this.view = view;
    }

    /** Takes other highlights; only those that differ from the ones before are measured. */
    void setSpans(List<HighlightSpan> highlights) {
        take(Splice.between(spans, highlights), highlights);
    }

    /** Measures anew after the heights of rows have changed. */
    void measure() {
        take(new Splice(0, spots.size(), spans.size()), spans);
    }

    /** What to mark on the overview: every highlight in its first colour; for the tags of one with a claim there is nothing to mark. */
    List<OverviewRuler.Place> marks() {
        return marks;
    }

    /** The mentions of claims in reading order, in pixels below the top of the view; those far outside it roughly. */
    List<MentionSpot> mentions() {
        double offset = view.scrollOffsetProperty().get();
        if (mentions == null) {
            mentions = spots.stream().filter(spot -> spot.claim != null).toList();
        }
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

    private void take(Splice splice, List<HighlightSpan> next) {
        List<Spot> fresh = next.subList(splice.from(), splice.afterTo()).stream().map(this::spot).toList();
        replace(spots, splice, fresh);
        replace(marks, splice, fresh.stream().map(PanePlaces::mark).toList());
        spans = next;
        mentions = null;
    }

    private static <T> void replace(List<T> all, Splice splice, List<T> fresh) {
        List<T> part = all.subList(splice.from(), splice.beforeTo());
        part.clear();
        part.addAll(fresh);
    }

    private Spot spot(HighlightSpan span) {
        double top = view.roughPixelOf(span.range().start());
        double bottom = view.roughPixelOf(span.range().end());
        return new Spot(span, span.color() instanceof HighlightColor.Claim ? claimOf(span).orElse(null) : null, top, bottom);
    }

    private static OverviewRuler.Place mark(Spot spot) {
        HighlightSpan span = spot.span;
        return span.key() instanceof PaneSpans.Key && span.kind() == HighlightKind.FILL
            ? new OverviewRuler.Place(spot.top, Math.max(spot.top, spot.bottom), span.color(), weight(span.emphasis())) : OverviewRuler.Place.NOTHING;
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
