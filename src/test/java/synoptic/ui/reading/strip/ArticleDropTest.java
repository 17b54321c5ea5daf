package synoptic.ui.reading.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ArticleId;
import synoptic.testing.DeskSketch;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.testing.ProjectSketch;
import synoptic.ui.desk.Desk;

@ExtendWith(FxExtension.class)
@OnFxThread
class ArticleDropTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final List<ArticleId> articles = IntStream.range(0, 6).mapToObj(number -> sketch.article("Outlet " + number, "2024", "t", "words")).toList();

    @ParameterizedTest(name = "{1} dropped at {2} of panes {0}")
    @CsvSource({
        // Articles and places counted from 0; "+" stands for beside.
        "'',      2, 0+, 2",
        "'0 1',   2, 0,  '2 1'",
        "'0 1',   2, 1,  '0 2'",
        "'0 1',   2, 0+, '2 0 1'",
        "'0 1',   2, 1+, '0 2 1'",
        "'0 1',   2, 2+, '0 1 2'",
        // What stands there already moves.
        "'0 1 2', 0, 3+, '1 2 0'",
        "'0 1 2', 0, 2+, '1 0 2'",
        "'0 1 2', 2, 0+, '2 0 1'",
        "'0 1 2', 2, 0,  '2 0 1'",
        "'0 1 2', 0, 1,  '1 0 2'",
        "'0 1 2', 1, 1+, '0 1 2'",
        // Four are the most.
        "'0 1 2 3', 4, 1, '0 4 2 3'",
    })
    void goesWhereItWasDropped(String open, int dropped, String spot, String expected) {
        Desk desk = DeskSketch.of(sketch.project());
        numbers(open).forEach(number -> desk.panes().showBeside(articles.get(number)));
        boolean beside = spot.endsWith("+");
        new ArticleDrop(desk, new StripRow(), new StackPane())
            .open(articles.get(dropped), new DropSpot(Integer.parseInt(spot.replace("+", "")), beside));
        assertThat(desk.panes().open().stream().map(pane -> articles.indexOf(pane.article())).toList()).isEqualTo(numbers(expected));
        assertThat(desk.panes().active().map(pane -> pane.article())).contains(articles.get(dropped));
    }

    private static List<Integer> numbers(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
