package synoptic.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ClaimId;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;

@ExtendWith(FxExtension.class)
@OnFxThread
class ChipLineTest {

    @ParameterizedTest(name = "{1} in {0} px: {2}")
    @CsvSource({"0, 3, 0", "10, 1, 1", "9, 1, 0", "24, 2, 2", "24, 3, 0", "120, 8, 8", "120, 9, 7", "120, 200, 7", "38, 3, 3", "38, 4, 1"})
    void asManyAsThereIsRoomFor(double width, int count, int shown) {
        assertThat(ChipLine.fitting(width, count)).isEqualTo(shown);
    }

    @Test
    void isOneLineThatCountsTheRest() {
        ChipLine line = new ChipLine();
        new Scene(line, 120, 16);
        line.show(IntStream.rangeClosed(1, 200).mapToObj(number ->
            new LibraryRow.Chip(new ClaimId(new UUID(0, number)), number, "Claim " + number, number % 2 == 0)).toList());
        line.resize(120, 16);
        line.layout();
        assertThat(line.getChildrenUnmodifiable().stream().filter(Node::isVisible).count()).isEqualTo(8);
        assertThat(line.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(node -> ((Label) node).getText()))
            .endsWith("+193");
        assertThat(line.prefHeight(120)).isEqualTo(16);
        line.resize(2_000, 16);
        line.layout();
        assertThat(line.getChildrenUnmodifiable().stream().filter(Node::isVisible).count()).as("a limit, and the count").isEqualTo(61);
    }
}
