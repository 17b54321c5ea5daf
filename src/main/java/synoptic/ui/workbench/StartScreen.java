package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** What a window shows while no project is open: start one, open one, or go back to a recent one. */
final class StartScreen extends VBox {

    private static final int MOST_RECENT = 8;

    StartScreen(WindowActions actions, Runnable create, Runnable open, List<String> recent) {
        super(14);
        setId("start-screen");
        getStyleClass().add("start-screen");
        setAlignment(Pos.CENTER);
        Label name = new Label("Synoptic");
        name.getStyleClass().add("start-title");
        Label words = new Label(Messages.get("start.words"));
        words.getStyleClass().add(Styles.MUTED);
        words.setWrapText(true);
        Button fresh = button("start.new", create);
        fresh.setDefaultButton(true);
        HBox buttons = new HBox(10, fresh, button("start.open", open), button("start.sample", actions::openSample));
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(name, words, buttons);
        if (!recent.isEmpty()) {
            VBox list = new VBox(2);
            list.setAlignment(Pos.CENTER_LEFT);
            list.setMaxWidth(560);
            Label heading = new Label(Messages.get("start.recent"));
            heading.getStyleClass().add(Styles.SECTION);
            list.getChildren().add(heading);
            recent.stream().limit(MOST_RECENT).forEach(folder -> {
                Hyperlink link = new Hyperlink(folder);
                link.setOnAction(press -> actions.open(Path.of(folder)));
                list.getChildren().add(link);
            });
            getChildren().add(list);
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.get(key));
        button.setId(key);
        button.setMnemonicParsing(false);
        button.setOnAction(press -> action.run());
        return button;
    }
}
