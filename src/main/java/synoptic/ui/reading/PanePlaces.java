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

/** Turns highlights into pixels: for the overview those of the whole text, for ribbons those beside the view. */
final class PanePlaces {

    /** Within so many pixels of the view places are exact: rows there are laid out, or soon will be. */
    private static final double NEAR = 400;

    private final ArticleView view;

    PanePlaces(ArticleView view) {
        this.view = view;
    }

    /** What to mark on the overview: every highlight in its first colour; the tags of one with a claim are not marked again. */
    List<OverviewRuler.Place> marks(List<HighlightSpan> spans) {
        return spans.stream().filter(span -> span.key() instanceof PaneSpans.Key && span.kind() == HighlightKind.FILL).map(span -> {
            double top = view.roughPixelOf(span.range().start());
            double bottom = view.roughPixelOf(span.range().end());
            return new OverviewRuler.Place(top, Math.max(top, bottom), span.color(), weight(span.emphasis()));
        }).toList();
    }

    private static OverviewRuler.Weight weight(Emphasis emphasis) {
        return switch (emphasis) {
            case FOCUSED, SELECTED -> OverviewRuler.Weight.STRONG;
            case FAINT -> OverviewRuler.Weight.FAINT;
            case NORMAL, PENDING -> OverviewRuler.Weight.NORMAL;
        };
    }

    /** The mentions of claims in reading order, in pixels below the top of the view; those far outside it roughly. */
    List<MentionSpot> mentions(List<HighlightSpan> spans) {
        List<MentionSpot> spots = new ArrayList<>();
        for (HighlightSpan span : spans) {
            if (span.color() instanceof HighlightColor.Claim claim) {
                claimOf(span).ifPresent(id -> spots.add(spot(id, claim.number(), span.range())));
            }
        }
        return spots;
    }

    /** The content pixel of an offset's line: exact near the view, rough elsewhere. */
    double pixelOf(int offset) {
        double rough = view.roughPixelOf(offset);
        double y = rough - view.scrollOffsetProperty().get();
        return y > -NEAR && y < view.getHeight() + NEAR ? view.pixelOf(offset) : rough;
    }

    private MentionSpot spot(ClaimId claim, int number, TextRange range) {
        double top = view.roughPixelOf(range.start()) - view.scrollOffsetProperty().get();
        double bottom = view.roughPixelOf(range.end()) - view.scrollOffsetProperty().get();
        if (bottom > -NEAR && top < view.getHeight() + NEAR) {
            Bounds box = view.boundsOf(range);
            return new MentionSpot(claim, number, range.start(), box.getMinY(), box.getMaxY());
        }
        return new MentionSpot(claim, number, range.start(), top, Math.max(top, bottom) + 1);
    }

    private static Optional<ClaimId> claimOf(HighlightSpan span) {
        return span.key() instanceof PaneSpans.Key key && key.about().orElse(null) instanceof ClaimId claim ? Optional.of(claim) : Optional.empty();
    }
}
