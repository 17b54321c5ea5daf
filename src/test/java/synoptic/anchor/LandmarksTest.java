package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.anchor.fold.FoldedText;

class LandmarksTest {

    private static final String OLD =
        "The ferry to Orsa left at noon. Nobody saw it turn back. The harbour was dark and still.";
    private static final String NEW =
        "Late: The ferry to Orsa left at noon. Three gulls, and a boy, saw it turn back. The harbour was dark and still.";

    @ParameterizedTest
    @CsvSource({"ferry, true", "noon, true", "Nobody, false", "harbour, true", "still, true"})
    void offsetsMoveWithTheTextAroundThem(String word, boolean agreed) {
        Landmarks landmarks = landmarks(OLD, NEW);

        assertThat(landmarks.moved(OLD.indexOf(word)).isPresent()).isEqualTo(agreed);
        landmarks.moved(OLD.indexOf(word)).ifPresent(moved -> assertThat(moved).isEqualTo(NEW.indexOf(word)));
    }

    @Test
    void theSameTextMovesNothing() {
        for (String text : new String[] {"", "one", OLD, "so so so so so so"}) {
            Landmarks landmarks = landmarks(text, text);
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(landmarks.moved(offset)).hasValue(offset);
            }
        }
    }

    @Test
    void textsWithNothingInCommonAgreeOnNothingInside() {
        assertThat(landmarks("one two three four five", "quite another text of more words").moved(8)).isEmpty();
    }

    @Test
    void whatChangedPlacesIsNoLandmark() {
        String first = "The ferry to Orsa left at noon. ";
        String second = "Nobody on the long quay saw it turn back to us at all. ";
        Landmarks landmarks = landmarks(first + second, second + first);

        assertThat(landmarks.moved(1)).isEmpty();
        assertThat(landmarks.moved(first.length() + 10)).hasValue(10);
    }

    private static Landmarks landmarks(String old, String corrected) {
        return Landmarks.of(FoldedText.of(old), FoldedText.of(corrected));
    }
}
