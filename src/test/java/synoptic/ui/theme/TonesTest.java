package synoptic.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words can be read on every tone of paper, and each tone gives every colour a value. */
class TonesTest {

    private static final double READABLE = 4.5;
    /** How opaque highlights over each other get at most. */
    private static final double FILL = 0.5;

    static Stream<Arguments> wordsOnGrounds() {
        List<String[]> pairs = new ArrayList<>();
        for (String word : List.of("-synoptic-ink", "-synoptic-ink-muted", "-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
            pairs.add(new String[] {word, "-synoptic-page"});
        }
        for (String ground : List.of("-synoptic-note", "-synoptic-chosen", "-color-bg-overlay", "-color-bg-subtle", "-synoptic-selection")) {
            pairs.add(new String[] {"-color-fg-default", ground});
        }
        for (String stance : List.of("supports", "disputes", "discusses")) {
            pairs.add(new String[] {"-synoptic-" + stance + "-fg", "-synoptic-" + stance + "-bg"});
        }
        pairs.add(new String[] {"-synoptic-on-badge", "-synoptic-badge"});
        pairs.add(new String[] {"-color-fg-muted", "-color-bg-overlay"});
        pairs.add(new String[] {"-color-fg-emphasis", "-color-accent-emphasis"});
        return Stream.of("light", "sepia", "dark").flatMap(tone -> pairs.stream().map(pair -> Arguments.of(tone, pair[0], pair[1])));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("wordsOnGrounds")
    void wordsCanBeRead(String tone, String word, String ground) {
        Map<String, Color> colors = colors(tone);
        assertThat(contrast(colors.get(word), colors.get(ground))).isGreaterThanOrEqualTo(READABLE);
    }

    static Stream<Arguments> claims() {
        return Stream.of("light", "sepia", "dark").flatMap(tone -> Stream.iterate(1, number -> number + 1).limit(Styles.CLAIM_COLORS)
            .map(number -> Arguments.of(tone, number)));
    }

    @ParameterizedTest(name = "{0}: claim {1}")
    @MethodSource("claims")
    void wordsUnderTheStrongestHighlightCanBeRead(String tone, int number) {
        Map<String, Color> colors = colors(tone);
        Color fill = colors.get("-synoptic-page").interpolate(colors.get("-synoptic-claim-" + number), FILL);
        assertThat(contrast(colors.get("-synoptic-ink"), fill)).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest(name = "{0}: claim {1}")
    @MethodSource("claims")
    void aClaimsNumberAndLineCanBeSeen(String tone, int number) {
        Map<String, Color> colors = colors(tone);
        Color claim = colors.get("-synoptic-claim-" + number);
        assertThat(contrast(colors.get("-synoptic-on-claim-" + number), claim)).as("bold number").isGreaterThanOrEqualTo(3);
        assertThat(contrast(claim, colors.get("-synoptic-page"))).as("line").isGreaterThanOrEqualTo(2);
    }

    @Test
    void everyToneNamesTheSameColors() {
        Collection<String> light = colors("light").keySet();
        assertThat(colors("dark").keySet()).containsExactlyInAnyOrderElementsOf(light);
        assertThat(colors("sepia").keySet()).containsExactlyInAnyOrderElementsOf(light);
    }

    @Test
    void paperDressesANodeInOneToneAtATime() {
        Region node = new Region();
        node.getStyleClass().add("strip");
        for (Paper paper : List.of(Paper.SEPIA, Paper.DARK, Paper.LIGHT)) {
            paper.dress(node);
            assertThat(node.getStyleClass()).containsExactly("strip", "paper-" + paper.key());
        }
        Paper.THEME.dress(node);
        assertThat(node.getStyleClass()).containsExactly("strip");
        assertThat(Paper.DARK.next()).isEqualTo(Paper.THEME);
    }

    /** The colours that paper of a tone has, by name. */
    static Map<String, Color> colors(String tone) {
        Map<String, Color> found = new HashMap<>();
        for (String sheet : List.of("tokens-light.css", "tokens-dark.css", "papers.css")) {
            Pattern.compile("([^{}]*)\\{([^}]*)\\}").matcher(words(sheet)).results()
                .filter(rule -> Pattern.compile("\\.paper-" + tone + "\\b").matcher(rule.group(1)).find())
                .flatMap(rule -> Pattern.compile("(-[\\w-]+):\\s*([^;]+);").matcher(rule.group(2)).results())
                .forEach((MatchResult token) -> found.put(token.group(1), Color.web(token.group(2))));
        }
        return found;
    }

    private static String words(String sheet) {
        try (InputStream in = Look.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The contrast of two colours as WCAG 2 has it, 1 to 21. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
