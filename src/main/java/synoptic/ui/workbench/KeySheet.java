package synoptic.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The sheet of keys, grouped as the menus are, with the keys of the reading text first. */
final class KeySheet {

    private final Overlay overlay;
    private final Commands commands;

    KeySheet(Overlay overlay, Commands commands) {
        this.overlay = overlay;
        this.commands = commands;
    }

    void open() {
        FlowPane columns = new FlowPane(28, 20);
        columns.setPrefWrapLength(900);
        columns.setPadding(new Insets(6, 4, 6, 8));
        columns.getChildren().add(group(Messages.get("keys.reading"), readingRows()));
        for (MenuLayout.Menu menu : MenuLayout.MENUS) {
            List<HBox> rows = menu.commands().stream().flatMap(id -> commands.find(id).stream())
                .filter(command -> !commands.keysOf(command).isEmpty()).map(this::row).toList();
            if (!rows.isEmpty()) {
                columns.getChildren().add(group(Messages.get("menu." + menu.key()).replace("_", ""), rows));
            }
        }
        Label heading = new Label(Messages.get("keys.title"));
        heading.getStyleClass().add("overlay-title");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = new Label(Messages.get("keys.hint"));
        hint.getStyleClass().add(Styles.MUTED);
        VBox sheet = new VBox(12, heading, scroll, hint);
        sheet.setId("key-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(1000, 640);
        overlay.show(sheet, scroll, Pos.CENTER);
    }

    private static List<HBox> readingRows() {
        List<HBox> rows = new ArrayList<>();
        for (String line : Messages.get("keys.reading.rows").split("\\|")) {
            String[] parts = line.strip().split("=", 2);
            rows.add(row(parts[1], List.of(parts[0].split(" "))));
        }
        return rows;
    }

    private HBox row(Command command) {
        return row(command.title().get(), commands.keysOf(command).stream().map(KeyBinding::display).toList());
    }

    private static HBox row(String words, List<String> keys) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(190);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(6, label, gap);
        for (String key : keys) {
            Label cap = new Label(key);
            cap.getStyleClass().add(Styles.KEY_CAP);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(cap);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox group(String title, List<HBox> rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.SECTION);
        VBox group = new VBox(5, heading);
        group.getChildren().addAll(rows);
        group.setPrefWidth(290);
        return group;
    }
}
