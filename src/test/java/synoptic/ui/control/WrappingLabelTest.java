package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;

@OnFxThread
@ExtendWith(FxExtension.class)
class WrappingLabelTest {

    private static final String BOTH_WAYS = "המעבורת עוגנת בנמל, אמרה הקברניטה, ואיש לא יודע מתי תפליג שוב אל האיים הרחוקים שבמפרץ הצפוני.";

    @ParameterizedTest
    @ValueSource(strings = {"The ferry lies in dock, says the captain, and nobody on the quay knows when it will sail again this year.", BOTH_WAYS})
    void itIsAsHighAsItsLinesNeedAtEveryWidth(String text) {
        for (int width = 5; width < 400; width += 35) {
            WrappingLabel label = new WrappingLabel(text);
            VBox box = new VBox(label);
            new Scene(box, width, 900);
            box.applyCss();
            box.layout();
            assertThat(label.getText()).isEqualTo(text);
            assertThat(label.getHeight()).as("at %s", width).isGreaterThan(2 * label.getFont().getSize());
        }
    }

    @Test
    void itsPiecesHaveItsColourAndSize() {
        WrappingLabel label = new WrappingLabel(BOTH_WAYS + " so far");
        new Scene(new VBox(label), 200, 200);
        label.setFont(Font.font(21));
        label.setTextFill(Color.TEAL);
        assertThat(((WrappedWords) label.getGraphic()).getChildren()).hasSizeGreaterThan(10).allSatisfy(piece -> {
            assertThat(((Text) piece).getFill()).isEqualTo(Color.TEAL);
            assertThat(((Text) piece).getFont().getSize()).isEqualTo(21);
        });
    }

    @Test
    void itGoesFromOneDirectionToTheOther() {
        WrappingLabel label = new WrappingLabel("the ferry");
        assertThat(label.getGraphic()).isNull();
        assertThat(label.isWrapText()).isTrue();
        label.setText(BOTH_WAYS);
        assertThat(label.isWrapText()).isFalse();
        assertThat(label.getGraphic()).isNotNull();
        label.setText("the ferry again");
        assertThat(label.getGraphic()).isNull();
        assertThat(label.isWrapText()).isTrue();
    }

    @Test
    void wordsThatDoNotFitAreCutOffBelow() {
        WrappingLabel label = new WrappingLabel(BOTH_WAYS.repeat(5));
        label.setMaxHeight(40);
        VBox box = new VBox(label);
        new Scene(box, 150, 900);
        box.applyCss();
        box.layout();
        assertThat(label.getHeight()).isEqualTo(40);
        assertThat(label.getGraphic().getClip().getLayoutBounds().getHeight()).isLessThanOrEqualTo(40);
        assertThat(label.getGraphic().getLayoutBounds().getHeight()).isGreaterThan(40);
    }
}
