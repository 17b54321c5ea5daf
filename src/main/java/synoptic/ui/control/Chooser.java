package synoptic.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Lets the user choose by typing: arrows move, Enter takes, Esc leaves everything as it was. */
public final class Chooser {

    private static final int MOST = 60;
    private static final double ROW = 34;
    private static final int ROWS_LEAST = 3;
    private static final int ROWS_MOST = 11;

    private final Overlay overlay;

    public Chooser(Overlay overlay) {
        this.overlay = overlay;
    }

    /**
     * Opens the sheet.
     *
     * @param title a heading over the field; none where it is empty
     * @param fresh makes a choice of words that were typed, such as "New tag …"; offered last, and answered empty where it must not be
     */
    public void open(String title, String prompt, List<Choice> choices, Function<String, Optional<Choice>> fresh) {
        ListView<Choice> list = new ListView<>();
        list.setId("chooser-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(Messages.get("chooser.nothing")));
        list.setCellFactory(view -> new ChoiceCell(this::take));
        TextField field = new TextField();
        field.setId("chooser-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(words -> {
            List<Choice> found = new ArrayList<>(ChoiceSearch.find(choices, words, MOST));
            fresh.apply(words.strip()).ifPresent(found::add);
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> steer(key, list));
        VBox sheet = new VBox(8, field, list);
        if (!title.isEmpty()) {
            Label heading = new Label(title);
            heading.getStyleClass().add(Styles.SECTION);
            sheet.getChildren().addFirst(heading);
        }
        sheet.getStyleClass().addAll("overlay-sheet", "chooser");
        list.prefHeightProperty().bind(Bindings.size(list.getItems()).map(rows -> Math.clamp(rows.intValue(), ROWS_LEAST, ROWS_MOST) * ROW + 2));
        sheet.setMaxSize(680, Region.USE_PREF_SIZE);
        overlay.show(sheet, field, Pos.TOP_CENTER);
    }

    private void steer(KeyEvent key, ListView<Choice> list) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (key.getCode()) {
            case DOWN -> select(list, at == last ? 0 : at + 1);
            case UP -> select(list, at <= 0 ? last : at - 1);
            case PAGE_DOWN -> select(list, Math.min(last, at + 10));
            case PAGE_UP -> select(list, Math.max(0, at - 10));
            case ENTER -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static void select(ListView<Choice> list, int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 4));
    }

    private void take(Choice choice) {
        overlay.close();
        choice.action().run();
    }
}
