package synoptic.settings;

import java.util.List;
import java.util.Objects;

/**
 * How the window and the articles look.
 *
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param face {@code serif} or {@code sans}
 * @param textSize of articles, in pixels, 12 to 48
 * @param lineHeight as a factor of the size, 1.2 to 2.2
 * @param measure the longest line, in characters, 40 to 100
 * @param paper of articles: {@code theme} as the window, {@code light}, {@code sepia} or {@code dark}
 */
public record Appearance(String theme, String face, double textSize, double lineHeight, int measure, String paper) {

    // stands first, because the next line asks for it
    private static final List<String> PAPERS = List.of("light", "sepia", "dark");

    public static final Appearance DEFAULT = new Appearance("system", "serif", 17, 1.5, 68, "theme");

    /** Puts what a hand-edited file may say into the ranges above. */
    public Appearance {
        theme = "light".equals(theme) || "dark".equals(theme) ? theme : "system";
        face = "sans".equals(face) ? face : "serif";
        textSize = Double.isFinite(textSize) && textSize > 0 ? Math.clamp(textSize, 12, 48) : 17;
        lineHeight = Double.isFinite(lineHeight) && lineHeight > 0 ? Math.clamp(lineHeight, 1.2, 2.2) : 1.5;
        measure = measure > 0 ? Math.clamp(measure, 40, 100) : 68;
        paper = PAPERS.contains(Objects.requireNonNullElse(paper, "")) ? paper : "theme";
    }

    public Appearance withTheme(String key) {
        return new Appearance(key, face, textSize, lineHeight, measure, paper);
    }

    public Appearance withFace(String key) {
        return new Appearance(theme, key, textSize, lineHeight, measure, paper);
    }

    public Appearance withTextSize(double pixels) {
        return new Appearance(theme, face, pixels, lineHeight, measure, paper);
    }

    public Appearance withLineHeight(double factor) {
        return new Appearance(theme, face, textSize, factor, measure, paper);
    }

    public Appearance withMeasure(int characters) {
        return new Appearance(theme, face, textSize, lineHeight, characters, paper);
    }

    public Appearance withPaper(String key) {
        return new Appearance(theme, face, textSize, lineHeight, measure, key);
    }
}
