package synoptic.ui.control;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Messages;

/** A sheet that asks one question with a few answers, for whoever cannot go on without one. Enter takes the first, Esc says no. */
public final class QuestionSheet {

    private static final double WIDTH = 520;

    private final Overlay overlay;

    public QuestionSheet(Overlay overlay) {
        this.overlay = overlay;
    }

    /** An answer. @param words on its button */
    public record Answer<T>(String words, T value) {
    }

    /**
     * Asks and waits for the answer, while the window goes on living. Call it on the FX thread, outside layout and animation.
     *
     * @param answers the first is the proposed one
     * @param none what leaving the sheet by Esc or by a press beside it says
     */
    public <T> T ask(String question, String words, List<Answer<T>> answers, T none) {
        Object waiting = new Object();
        List<T> given = new java.util.ArrayList<>();
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer<T> answer : answers) {
            Button button = new Button(answer.words());
            button.setId("answer-" + buttons.getChildren().size());
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setDefaultButton(buttons.getChildren().isEmpty());
            button.setOnAction(press -> {
                given.add(answer.value());
                overlay.close();
            });
            buttons.getChildren().add(button);
        }
        show(question, words, buttons, () -> Platform.exitNestedEventLoop(waiting, null));
        Platform.enterNestedEventLoop(waiting);
        return given.isEmpty() ? none : given.getFirst();
    }

    /** Says something that the user has to have read. */
    public void tell(String words) {
        Button ok = new Button(Messages.get("sheet.done"));
        ok.setId("answer-0");
        ok.setDefaultButton(true);
        ok.setOnAction(press -> overlay.close());
        HBox buttons = new HBox(ok);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        show("", words, buttons, () -> { });
    }

    private void show(String question, String words, HBox buttons, Runnable closed) {
        VBox sheet = new VBox(12);
        sheet.setId("question-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        if (!question.isEmpty()) {
            Label heading = new WrappingLabel(question);
            heading.getStyleClass().add("overlay-title");
            sheet.getChildren().add(heading);
        }
        Label body = new WrappingLabel(words);
        body.setMinHeight(Region.USE_PREF_SIZE);
        sheet.getChildren().addAll(body, buttons);
        sheet.setAccessibleText(question + " " + words);
        overlay.show(sheet, buttons.getChildren().getFirst(), Pos.CENTER, closed);
    }
}
