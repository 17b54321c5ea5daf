package synoptic.ui.reading.text.highlight;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of a theme for what lies behind words.
 *
 * @param claims  eight colours that colour-blind readers can tell apart
 * @param plain   of spans of no claim and no tag
 * @param hit     of what a search found
 * @param chosen  of the reader's selection
 */
public record Palette(List<Color> claims, Color plain, Color hit, Color chosen) {

    /** How opaque the fill of many spans over each other may get; words stay legible up to here. */
    private static final double MOST_OPAQUE = 0.5;

    public Palette {
        claims = List.copyOf(claims);
    }

    /** The full colour of a span. */
    Color of(HighlightColor color) {
        return switch (color) {
            case HighlightColor.Claim claim -> claims.get((claim.number() - 1) % claims.size());
            case HighlightColor.Custom own -> own.color();
            case HighlightColor.Plain none -> plain;
        };
    }

    /**
     * How often the claim's colour has been used by lower numbers: 0 draws a solid line, 1 a dashed one, 2 a dotted
     * one.
     */
    int round(HighlightColor color) {
        return color instanceof HighlightColor.Claim claim ? (claim.number() - 1) / claims.size() % 3 : 0;
    }

    /** The colour of a span's line. */
    Color line(HighlightSpan span) {
        return faded(of(span.color()), span.emphasis().line());
    }

    /**
     * The colour of spans over each other: the first, which is the shortest and so the one that is seen nowhere else,
     * gives the most of it, each further one half as much; the more there are, the more opaque, up to a limit.
     * Transparent for none.
     */
    Color fill(List<HighlightSpan> spans) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double weights = 0;
        double clear = 1;
        double strongest = 0;
        double share = 1;
        for (HighlightSpan span : spans) {
            if (span.kind() != HighlightKind.FILL) {
                continue;
            }
            Color color = of(span.color());
            double alpha = span.emphasis().fill();
            double weight = alpha * share;
            red += color.getRed() * weight;
            green += color.getGreen() * weight;
            blue += color.getBlue() * weight;
            weights += weight;
            clear *= 1 - weight;
            strongest = Math.max(strongest, alpha);
            share /= 2;
        }
        return weights == 0 ? Color.TRANSPARENT : Color.color(red / weights, green / weights, blue / weights,
            Math.min(1 - clear, Math.max(MOST_OPAQUE, strongest)));
    }

    static Color faded(Color color, double opacity) {
        return color.deriveColor(0, 1, 1, opacity);
    }
}
