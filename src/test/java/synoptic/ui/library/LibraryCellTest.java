package synoptic.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.DeskSketch;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.ProjectSketch;
import synoptic.ui.theme.Look;

@ExtendWith(FxExtension.class)
class LibraryCellTest {

    private static final List<String> TITLES = List.of("They were told in May", "Floating library breaks loose in gale; five taken off unhurt",
        "Pier", "The council of the harbour has voted on the timetable of the ferry, which nobody had expected before the spring, and of "
            + "the buoys, the pilots, the cranes and the sheds of the outer quay, where the old ship lies");

    @ParameterizedTest
    @ValueSource(ints = {200, 230, 262, 290, 340})
    void whatStandsInARowHasItsRoom(int width) {
        ProjectSketch sketch = new ProjectSketch();
        TITLES.forEach(title -> sketch.article("Quay Gazette", "2031-03-02", title, "The ferry sails again."));
        LibraryPane pane = Fx.call(() -> {
            LibraryPane made = new LibraryPane(new LibraryViewModel(DeskSketch.of(sketch.project())));
            Stage stage = new Stage();
            stage.setScene(new Scene(made, width, 700));
            new Look().dress(stage.getScene());
            stage.show();
            return made;
        });
        Fx.settle();
        Fx.settle();
        Fx.run(() -> {
            List<LibraryCell> cells = pane.lookupAll(".library-cell").stream().map(LibraryCell.class::cast).filter(cell -> !cell.isEmpty()).toList();
            assertThat(cells).hasSize(TITLES.size());
            for (LibraryCell cell : cells) {
                Label title = (Label) cell.lookup(".library-title");
                Region box = (Region) cell.getGraphic();
                Bounds inside = box.getBoundsInParent();
                assertThat(title.getHeight()).as("height of the title “%s”", title.getText())
                    .isGreaterThanOrEqualTo(title.prefHeight(title.getWidth()) - 1);
                assertThat(inside.getMinY()).as("room above “%s”", title.getText())
                    .isGreaterThanOrEqualTo(cell.snappedTopInset() - 1);
                assertThat(inside.getMaxY()).as("room below “%s”", title.getText())
                    .isLessThanOrEqualTo(cell.getHeight() - cell.snappedBottomInset() + 1);
            }
        });
    }
}
