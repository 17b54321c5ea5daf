package synoptic.ui.workbench;

import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import synoptic.settings.Appearance;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.ReadingCommands;
import synoptic.ui.reading.ReadingStrip;
import synoptic.ui.reading.text.setting.Typeface;
import synoptic.ui.reading.text.setting.Typography;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.theme.Paper;

/** The middle of the desk: the reading panes, set as the settings say. */
final class DeskCentre {

    private static final double PARAGRAPH_SPACING = 0.75;

    private final Desk desk;
    private final ReadingStrip strip;
    private final Subscription watching;

    DeskCentre(Desk desk, WindowServices services, Commands commands, PassageActions hand) {
        this.desk = desk;
        strip = new ReadingStrip(desk, commands, hand, services.background());
        watching = services.settings().property().subscribe(now -> {
            strip.typographyProperty().set(typography(now.appearance()));
            strip.paperProperty().set(Paper.ofKey(now.appearance().paper()));
        });
    }

    List<Command> commands() {
        return new ReadingCommands(desk, strip).all();
    }

    Node node() {
        return strip;
    }

    Node focusTarget() {
        return strip.firstFocus();
    }

    void dispose() {
        watching.unsubscribe();
        strip.dispose();
    }

    private static Typography typography(Appearance look) {
        Typeface face = look.face().equals("sans") ? Typeface.SANS : Typeface.SERIF;
        return new Typography(face, look.textSize(), look.lineHeight(), look.measure(), PARAGRAPH_SPACING);
    }
}
