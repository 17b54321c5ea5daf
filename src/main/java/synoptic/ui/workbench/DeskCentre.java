package synoptic.ui.workbench;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;

final class DeskCentre {
    private final StackPane node = new StackPane();
    DeskCentre(Desk desk, WindowServices services, Commands commands, PassageActions hand) {
    }
    List<Command> commands() {
        return List.of(Command.of("import.files", "", () -> { }), Command.of("view.syncNothing", "", () -> { }), Command.of("view.syncScroll", "", () -> { }),
            Command.of("view.syncClaims", "", () -> { }));
    }
    Node node() { return node; }
    Node focusTarget() { return node; }
}
