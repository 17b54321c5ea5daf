package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpliceTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "a b c,   a b c,     3, 3, 3",
        "'',      '',        0, 0, 0",
        "'',      a b,       0, 0, 2",
        "a b,     '',        0, 2, 0",
        "a b c,   a x b c,   1, 1, 2",
        "a b c,   a c,       1, 2, 1",
        "a b c,   a x c,     1, 2, 2",
        "a b c,   x b y,     0, 3, 3",
        "a a,     a a a,     2, 2, 3",
        "a a a,   a a,       2, 3, 2",
        "a b,     a b c d,   2, 2, 4",
    })
    void tellsWhereListsDiffer(String before, String after, int from, int beforeTo, int afterTo) {
        Splice splice = Splice.between(list(before), list(after));
        assertThat(splice).isEqualTo(new Splice(from, beforeTo, afterTo));
        assertThat(splice.isEmpty()).isEqualTo(before.equals(after));
        assertThat(splice.size()).isEqualTo(Math.max(beforeTo, afterTo) - from);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "a b c,   a b c,   0",
        "'',      a b,     1",
        "a b,     '',      1",
        "a b c,   a x c,   1",
        "a b c,   x y c,   2",
        "a b c d, a d,     1",
        "a d,     a b c d, 1",
        "a b c,   a x y,   2",
        "a b c,   x b,     1",
    })
    void changesOnlyWhatDiffers(String before, String after, int changes) {
        ObservableList<String> list = FXCollections.observableArrayList(list(before));
        List<String> told = new ArrayList<>();
        list.addListener((ListChangeListener<String>) change -> told.add(change.toString()));
        Splice.bring(list, list(after));
        assertThat(list).isEqualTo(list(after));
        assertThat(told).hasSize(changes);
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.stream(words.split(" ")).map(String::intern).toList();
    }
}
