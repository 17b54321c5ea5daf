package synoptic.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import synoptic.settings.Appearance;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Commands;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The settings, changed at once: there is nothing to confirm. */
public final class SettingsSheet {

    private final Overlay overlay;
    private final SettingsModel model;
    private final Commands commands;

    public SettingsSheet(Overlay overlay, SettingsModel model, Commands commands) {
        this.overlay = overlay;
        this.model = model;
        this.commands = commands;
    }

    /** Opens the sheet with the cursor in the analyst's name. */
    public void open() {
        TextField analyst = new TextField(model.get().analyst());
        analyst.setId("settings-analyst");
        analyst.textProperty().subscribe(name -> model.change(now -> now.withAnalyst(name.strip())));
        TabPane tabs = new TabPane(tab("settings.general", general(analyst)), tab("settings.keys", new KeysTable(model, commands).node()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setPrefHeight(420);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Label heading = new Label(Messages.get("settings.heading"));
        heading.getStyleClass().add("overlay-title");
        Button close = new Button(Messages.get("settings.close"));
        close.setId("settings-close");
        close.setDefaultButton(true);
        close.setOnAction(press -> overlay.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(Messages.get("settings.hint"));
        hint.getStyleClass().add(Styles.MUTED);
        HBox foot = new HBox(8, hint, gap, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(12, heading, tabs, foot);
        sheet.setId("settings-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(680, 560);
        overlay.show(sheet, analyst, Pos.CENTER);
    }

    private static Tab tab(String key, Node content) {
        return new Tab(Messages.get(key), content);
    }

    private GridPane general(TextField analyst) {
        GridPane grid = new GridPane(14, 12);
        grid.getStyleClass().add("settings-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(0, 360, Double.MAX_VALUE, Priority.ALWAYS, null, true));
        row(grid, "settings.analyst", analyst);
        row(grid, "settings.theme", choice(List.of("system", "light", "dark"), "settings.theme.", Appearance::theme, Appearance::withTheme));
        row(grid, "settings.paper", choice(List.of("theme", "light", "sepia", "dark"), "settings.paper.", Appearance::paper, Appearance::withPaper));
        row(grid, "settings.face", choice(List.of("serif", "sans"), "settings.face.", Appearance::face, Appearance::withFace));
        row(grid, "settings.textSize", slider(12, 48, 1, Appearance::textSize, Appearance::withTextSize, "%.0f px"));
        row(grid, "settings.lineHeight", slider(1.2, 2.2, 0.05, Appearance::lineHeight, Appearance::withLineHeight, "%.2f"));
        row(grid, "settings.measure", slider(40, 100, 1, look -> (double) look.measure(),
            (look, value) -> look.withMeasure((int) Math.round(value)), "%.0f"));
        CheckBox still = new CheckBox(Messages.get("settings.reducedMotion"));
        still.setSelected(model.get().reducedMotion());
        still.selectedProperty().subscribe(on -> model.change(now -> now.withReducedMotion(on)));
        grid.add(still, 1, grid.getRowCount());
        return grid;
    }

    private static void row(GridPane grid, String key, Node control) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private Node choice(List<String> keys, String prefix, Function<Appearance, String> get, BiFunction<Appearance, String, Appearance> with) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getItems().setAll(keys);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null ? "" : Messages.get(prefix + key);
            }

            @Override
            public String fromString(String words) {
                return keys.stream().filter(key -> Messages.get(prefix + key).equals(words)).findFirst().orElse(keys.getFirst());
            }
        });
        box.setValue(get.apply(model.get().appearance()));
        box.valueProperty().subscribe((Consumer<String>) key -> model.changeAppearance(look -> with.apply(look, key)));
        return box;
    }

    private Node slider(double from, double to, double step, Function<Appearance, Double> get, BiFunction<Appearance, Double, Appearance> with,
        String format) {
        Slider slider = new Slider(from, to, get.apply(model.get().appearance()));
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Label value = new Label();
        value.setMinWidth(52);
        slider.valueProperty().subscribe(now -> {
            value.setText(String.format(Locale.ROOT, format, now.doubleValue()));
            model.changeAppearance(look -> with.apply(look, now.doubleValue()));
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox box = new HBox(8, slider, value);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
