package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;

@ExtendWith(FxExtension.class)
class WrappedWordsTest {

    @OnFxThread
    @ParameterizedTest
    @ValueSource(strings = {"The ferry lies in dock, says the captain, and nobody on the quay knows when it will sail again.",
        "המעבורת עוגנת בנמל, אמרה הקברניטה, ואיש לא יודע מתי תפליג שוב אל האיים הרחוקים שבמפרץ הצפוני.",
        "قالت القبطانة إن الجسر كان مفتوحًا عندما اقتربت السفينة من الميناء صباح يوم الثلاثاء، ولم يحذرها أحد على الرصيف.",
        "הגשר־הישן־והגבוה נסגר (2.40) ב-7:42, ראו https://quay.example/bridges/closed/again?for=repairs ........................................",
        "המעבורתעוגנתבנמלאמרההקברניטהואישלאיודעמתיתפליגשוב) ועוד המעבורת עוגנת בנמל, אמרה הקברניטה, ואיש לא יודע מתי",
        "She said that הגשר היה פתוח, אמרה הקברניטה, ואיש לא הזהיר אותה לפני ההתנגשות and left."})
    void wordsWrapAtEveryWidth(String text) {
        for (int width = 5; width < 500; width += 15) {
            WrappedWords words = new WrappedWords();
            words.setWords(text);
            VBox box = new VBox(words);
            new Scene(box, width, 800);
            box.resize(width, 800);
            box.applyCss();
            box.layout();
            words.setMinWidth(0);
            words.resize(1, 10);
            words.layout();
            words.setMinWidth(javafx.scene.layout.Region.USE_COMPUTED_SIZE);
            box.layout();
            assertThat(words.getWidth()).isGreaterThanOrEqualTo(width);
            assertThat(words.getLayoutInfo().getTextLineCount()).isGreaterThan(1);
            assertThat(words.prefHeight(3)).isPositive();
            assertThat(words.words()).isEqualTo(text);
        }
    }
}
