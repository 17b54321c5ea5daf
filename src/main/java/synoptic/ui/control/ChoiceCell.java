package synoptic.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import synoptic.ui.theme.Styles;

/** One choice as a row: what it is, its mark, its title, and on the right its detail. */
final class ChoiceCell extends ListCell<Choice> {

    private final Label kind = new Label();
    private final Label mark = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox box;

    ChoiceCell(Consumer<Choice> taken) {
        kind.getStyleClass().add(Styles.MUTED);
        kind.setMinWidth(74);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add(Styles.MUTED);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new HBox(8, kind, mark, title, gap, detail);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                taken.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(empty ? null : box);
        if (!empty) {
            show(kind, choice.kind());
            show(mark, choice.mark());
            mark.getStyleClass().setAll("label");
            if (!choice.style().isEmpty()) {
                mark.getStyleClass().addAll(Styles.CLAIM_NUMBER, choice.style());
            }
            title.setText(choice.title().replace('\n', ' '));
            detail.setText(choice.detail());
            setAccessibleText(String.join(" ", choice.kind(), choice.mark(), choice.title(), choice.detail()).strip());
        }
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
