package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;

class OverlapCycleTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final ArticleId article = sketch.article("Herald", "2024", "t", "0123456789");
    // The paragraph starts at 3, after the title and a blank line.
    private final AnnotationId whole = sketch.annotate(article, new TextRange(3, 13));
    private final AnnotationId head = sketch.annotate(article, new TextRange(3, 8));
    private final AnnotationId middle = sketch.annotate(article, new TextRange(6, 9));
    private final AnnotationId twin = sketch.annotate(article, new TextRange(6, 9));

    OverlapCycleTest() {
        sketch.orphan(article, new TextRange(3, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "2,  ''",
        "3,  head whole",
        "6,  middle twin head whole",
        "8,  middle twin whole",
        "12, whole",
        "13, ''",
    })
    void findsWhatLiesOverAPlaceShortestFirst(int offset, String expected) {
        assertThat(OverlapCycle.at(sketch.project(), article, offset)).extracting(this::name)
            .containsExactlyElementsOf(names(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "-,      middle",
        "middle, twin",
        "twin,   head",
        "head,   whole",
        "whole,  middle",
        "other,  middle",
    })
    void goesRoundAmongThem(String selected, String expected) {
        var other = sketch.annotate(article, new TextRange(0, 1));
        Optional<AnnotationId> id = switch (selected) {
            case "-" -> Optional.empty();
            case "other" -> Optional.of(other);
            default -> sketch.project().annotations().stream().filter(each -> name(each).equals(selected))
                .map(Annotation::id).findFirst();
        };
        var there = OverlapCycle.at(sketch.project(), article, 6);
        assertThat(OverlapCycle.next(there, id).map(this::name)).contains(expected);
    }

    @Test
    void selectsNothingWhereNothingLies() {
        assertThat(OverlapCycle.next(List.of(), Optional.of(whole))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, whole", "4, middle", "7, whole", "99, whole"})
    void findsTheNextOneFromAPlaceOn(int offset, String expected) {
        assertThat(OverlapCycle.following(sketch.project(), article, offset).map(this::name)).contains(expected);
    }

    private String name(Annotation annotation) {
        AnnotationId id = annotation.id();
        return id.equals(whole) ? "whole" : id.equals(head) ? "head" : id.equals(middle) ? "middle"
            : id.equals(twin) ? "twin" : "orphan";
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
