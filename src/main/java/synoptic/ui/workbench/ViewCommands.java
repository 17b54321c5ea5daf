package synoptic.ui.workbench;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import synoptic.settings.Appearance;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.Command;
import synoptic.ui.theme.Paper;

/** How things look: view, panels, theme, letters, lines and paper. */
final class ViewCommands {

    private static final double SIZE_STEP = 1;
    private static final int MEASURE_STEP = 4;
    private static final double LINE_STEP = 0.05;

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
            look("view.themeSystem", "", now -> now.withTheme("system")),
            look("view.themeLight", "", now -> now.withTheme("light")),
            look("view.themeDark", "", now -> now.withTheme("dark")));
    }

    /** How articles are set, and on what paper. */
    List<Command> text() {
        return List.of(
            look("view.larger", "Shortcut+Plus Shortcut+Equals", now -> now.withTextSize(now.textSize() + SIZE_STEP)),
            look("view.smaller", "Shortcut+Minus", now -> now.withTextSize(now.textSize() - SIZE_STEP)),
            look("view.wider", "Alt+Plus Alt+Equals", now -> now.withMeasure(now.measure() + MEASURE_STEP)),
            look("view.narrower", "Alt+Minus", now -> now.withMeasure(now.measure() - MEASURE_STEP)),
            look("view.looser", "Shortcut+Alt+Plus Shortcut+Alt+Equals", now -> now.withLineHeight(stepped(now.lineHeight(), LINE_STEP))),
            look("view.tighter", "Shortcut+Alt+Minus", now -> now.withLineHeight(stepped(now.lineHeight(), -LINE_STEP))),
            look("view.normalSize", "Shortcut+0", now -> now.withTextSize(Appearance.DEFAULT.textSize()).withMeasure(Appearance.DEFAULT.measure())
                .withLineHeight(Appearance.DEFAULT.lineHeight())),
            look("view.face", "Shortcut+Alt+F", now -> now.withFace(now.face().equals("sans") ? "serif" : "sans")),
            look("view.paper", "Shortcut+Alt+P", now -> now.withPaper(Paper.ofKey(now.paper()).next().key())),
            paper("view.paperTheme", Paper.THEME), paper("view.paperLight", Paper.LIGHT), paper("view.paperSepia", Paper.SEPIA),
            paper("view.paperDark", Paper.DARK));
    }

    private Command paper(String id, Paper paper) {
        return look(id, "", now -> now.withPaper(paper.key()));
    }

    private static double stepped(double factor, double step) {
        return Math.round((factor + step) * 100) / 100.0;
    }

    private Command look(String id, String key, UnaryOperator<Appearance> change) {
        return Command.of(id, key, () -> settings.changeAppearance(change));
    }
}
