package synoptic.ui.reading.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.text.TextRange;

class FindViewModelTest {

    private final FindViewModel model = new FindViewModel();

    @BeforeEach
    void text() {
        model.setText("one two one two one");
    }

    @Test
    void startsAtTheFirstHitFromTheReaderOn() {
        model.startAt(5);
        model.queryProperty().set("one");
        assertThat(model.hit()).contains(new TextRange(8, 11));
        assertThat(model.statusProperty().get()).isEqualTo("2 of 3");
    }

    @Test
    void startsAnewWhereNoneFollows() {
        model.startAt(18);
        model.queryProperty().set("two");
        assertThat(model.hit()).contains(new TextRange(4, 7));
    }

    @Test
    void goesRoundAndRound() {
        model.queryProperty().set("one");
        assertThat(model.step(1)).contains(new TextRange(8, 11));
        assertThat(model.step(1)).contains(new TextRange(16, 19));
        assertThat(model.step(1)).contains(new TextRange(0, 3));
        assertThat(model.step(-1)).contains(new TextRange(16, 19));
        assertThat(model.statusProperty().get()).isEqualTo("3 of 3");
    }

    @Test
    void staysWithTheReaderWhileTheWordsGrow() {
        model.startAt(8);
        model.queryProperty().set("t");
        assertThat(model.hit()).contains(new TextRange(12, 13));
        model.queryProperty().set("two");
        assertThat(model.hit()).contains(new TextRange(12, 15));
    }

    @Test
    void saysWhenThereIsNothing() {
        model.queryProperty().set("three");
        assertThat(model.hit()).isEqualTo(Optional.empty());
        assertThat(model.step(1)).isEmpty();
        assertThat(model.statusProperty().get()).isEqualTo("nothing found");
        model.queryProperty().set("");
        assertThat(model.statusProperty().get()).isEmpty();
    }

    @Test
    void looksAgainInAnotherText() {
        model.queryProperty().set("one");
        model.setText("none");
        assertThat(model.hitsProperty().get()).containsExactly(new TextRange(1, 4));
        model.setText("");
        assertThat(model.hitsProperty().get()).isEmpty();
        assertThat(model.currentProperty().get()).isEqualTo(-1);
    }
}
