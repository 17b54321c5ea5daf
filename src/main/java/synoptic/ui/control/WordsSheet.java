package synoptic.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** A sheet to write or change some words in. */
public final class WordsSheet {

    /** What closing the sheet by Esc, or by a press beside it, does with the words. */
    public enum OnEscape { DROP, KEEP }

    private static final int LETTERS_A_LINE = 66;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 10;

    private final Overlay overlay;

    public WordsSheet(Overlay overlay) {
        this.overlay = overlay;
    }

    /**
     * Opens the sheet with some words selected.
     *
     * @param lines how many lines to show; with 1, Enter is done, else Ctrl+Enter
     * @param done takes the words, at most once
     */
    public void open(String title, String words, int lines, OnEscape onEscape, Consumer<String> done) {
        Label heading = new WrappingLabel(title);
        heading.getStyleClass().add(Styles.SECTION);
        TextArea area = new TextArea(words);
        area.setId("words-area");
        area.setAccessibleText(title);
        area.wrapTextProperty().bind(area.textProperty().map(text -> !TextPieces.hasRightToLeft(text)));
        area.setPrefRowCount(rows(words, lines));
        Button ok = new Button(Messages.get("sheet.done"));
        ok.setId("words-done");
        ok.setDefaultButton(lines == 1);
        Label hint = new Label(Messages.get(lines == 1 ? onEscape == OnEscape.KEEP ? "sheet.hintLineKeep" : "sheet.hintLine" : onEscape == OnEscape.KEEP ? "sheet.hintKeep" : "sheet.hintText"));
        hint.getStyleClass().add(Styles.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button(Messages.get("sheet.cancel"));
        cancel.setId("words-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        ok.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(8, hint, gap, cancel, ok);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(8, heading, area, foot);
        sheet.getStyleClass().addAll("overlay-sheet", "words-sheet");
        sheet.setMaxSize(560, Region.USE_PREF_SIZE);

        boolean[] taken = {false};
        Runnable take = () -> {
            if (!taken[0]) {
                taken[0] = true;
                done.accept(area.getText());
            }
        };
        Runnable finish = () -> {
            overlay.close();
            take.run();
        };
        ok.setOnAction(press -> finish.run());
        cancel.setOnAction(press -> {
            taken[0] = true;
            overlay.close();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || lines == 1 && !key.isShiftDown())) {
                key.consume();
                finish.run();
            }
        });
        overlay.show(sheet, area, Pos.CENTER, onEscape == OnEscape.KEEP ? take : () -> { });
        area.selectRange(words.length(), 0);
    }

    /** How many lines of the area there shall be, so that words of a usual length are seen whole. */
    private static int rows(String words, int lines) {
        long needed = words.lines().mapToLong(line -> 1 + line.length() / LETTERS_A_LINE).sum();
        return (int) Math.clamp(needed, Math.max(LEAST_LINES, lines), MOST_LINES);
    }
}
