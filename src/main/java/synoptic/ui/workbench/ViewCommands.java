package synoptic.ui.workbench;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import synoptic.settings.Appearance;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.Command;

/** How things look: view, panels, theme, letters and measure. */
final class ViewCommands {

    private static final double SIZE_STEP = 1;
    private static final int MEASURE_STEP = 4;

    private final SettingsModel settings;

    ViewCommands(SettingsModel settings) {
        this.settings = settings;
    }

    List<Command> all(ObjectProperty<WorkbenchView> view, SidePanels panels, Regions regions) {
        return List.of(
            Command.of("view.desk", "Shortcut+1", () -> view.set(WorkbenchView.DESK)),
            Command.of("view.matrix", "Shortcut+2", () -> view.set(WorkbenchView.MATRIX)),
            Command.of("view.nextRegion", "F6", () -> regions.go(1)),
            Command.of("view.previousRegion", "Shift+F6", () -> regions.go(-1)),
            Command.of("view.toggleList", "F9", () -> panels.leftShownProperty().set(!panels.leftShownProperty().get())),
            Command.of("view.toggleSidebar", "Shift+F9", () -> panels.rightShownProperty().set(!panels.rightShownProperty().get())),
            look("view.larger", "Shortcut+Plus Shortcut+Equals", now -> now.withTextSize(now.textSize() + SIZE_STEP)),
            look("view.smaller", "Shortcut+Minus", now -> now.withTextSize(now.textSize() - SIZE_STEP)),
            look("view.normalSize", "Shortcut+0", now -> now.withTextSize(Appearance.DEFAULT.textSize()).withMeasure(Appearance.DEFAULT.measure())),
            look("view.wider", "", now -> now.withMeasure(now.measure() + MEASURE_STEP)),
            look("view.narrower", "", now -> now.withMeasure(now.measure() - MEASURE_STEP)),
            look("view.themeSystem", "", now -> now.withTheme("system")),
            look("view.themeLight", "", now -> now.withTheme("light")),
            look("view.themeDark", "", now -> now.withTheme("dark")));
    }

    private Command look(String id, String key, UnaryOperator<Appearance> change) {
        return Command.of(id, key, () -> settings.changeAppearance(change));
    }
}
