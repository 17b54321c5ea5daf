package synoptic.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.testing.DeskSketch;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.testing.ProjectSketch;
import synoptic.ui.desk.Desk;

@ExtendWith(FxExtension.class)
@OnFxThread
class LibraryViewModelTest {

    private final List<ArticleId> articles = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private AnnotationId highlight;
    private Desk desk;
    private LibraryViewModel model;

    @BeforeEach
    void open() {
        ProjectSketch sketch = new ProjectSketch();
        articles.add(sketch.article("Quay", "2024-03-02", "Snow on the pier", "Trains stood still."));
        articles.add(sketch.article("Harbour", "2024-03-01", "Frost", "Pipes burst."));
        articles.add(sketch.article("Quay", "", "Undated tides", "Nobody knows when."));
        ClaimId claim = sketch.claim("It was cold");
        highlight = sketch.mention(articles.get(0), "Trains", claim);
        desk = DeskSketch.of(sketch.project());
        model = new LibraryViewModel(desk);
        model.rowsProperty().addListener((ListChangeListener<LibraryRow>) change -> {
            while (change.next()) {
                told.add(change.getFrom() + "-" + change.getTo());
            }
        });
    }

    private List<String> titles() {
        return model.rowsProperty().stream().map(row -> row instanceof LibraryRow.Entry entry ? entry.article().displayTitle() : "[" + ((LibraryRow.Heading) row).words() + "]")
            .toList();
    }

    private LibraryRow.Entry row(int index) {
        return (LibraryRow.Entry) model.rowsProperty().get(index);
    }

    @ParameterizedTest(name = "{0}, grouped by {1}, filter {2}")
    @CsvSource({
        "DATE,  ,       '',         'Frost/Snow on the pier/Undated tides'",
        "TITLE, ,       '',         'Frost/Snow on the pier/Undated tides'",
        "OUTLET,,       '',         'Frost/Snow on the pier/Undated tides'",
        "DATE,  OUTLET, '',         '[Harbour]/Frost/[Quay]/Snow on the pier/Undated tides'",
        "DATE,  ,       'QUAY',     'Snow on the pier/Undated tides'",
        "DATE,  ,       'quay sno', 'Snow on the pier'",
        "DATE,  ,       'nothing',  ''",
    })
    void listsInOrder(LibraryOrder sort, LibraryOrder group, String filter, String expected) {
        model.sortProperty().set(sort);
        model.groupProperty().set(group);
        model.filterProperty().set(filter);
        assertThat(String.join("/", titles())).isEqualTo(expected);
    }

    @Test
    void aChangeOfAHighlightMakesOnlyItsRowAnew() {
        desk.model().apply(new AnnotationEdit.Remove(Set.of(highlight)));
        assertThat(told).containsExactly("1-2");
        assertThat(row(1).highlights()).hasValue(0);
        assertThat(row(1).claims().getFirst().mentioned()).isFalse();
        desk.model().undo();
        assertThat(row(1).highlights()).hasValue(1);
        assertThat(row(1).claims().getFirst().mentioned()).isTrue();
    }

    @Test
    void anArticleThatGoesTakesItsRowAway() {
        desk.model().apply(new ArticleEdit.Remove(Set.of(articles.get(1)), desk.model().now()));
        assertThat(titles()).containsExactly("Snow on the pier", "Undated tides");
        desk.model().undo();
        assertThat(titles()).containsExactly("Frost", "Snow on the pier", "Undated tides");
    }

    @Test
    void theLettersOfThePanesFollowWhatTheyShow() {
        desk.panes().show(articles.get(0));
        assertThat(row(1).pane()).isEqualTo("A");
        desk.panes().show(articles.get(1));
        assertThat(row(0).pane()).as("the pane turned to another article").isEqualTo("A");
        assertThat(row(1).pane()).isEmpty();
        desk.panes().showBeside(articles.get(2));
        assertThat(row(2).pane()).isEqualTo("B");
        desk.panes().close(desk.panes().open().getFirst());
        assertThat(row(0).pane()).isEmpty();
        assertThat(row(2).pane()).isEqualTo("A");
    }
}
