package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;

/** Asks, when the sample is first changed, where the user's own copy of it shall lie. */
final class SamplePlace {

    private final Window owner;
    private final FileDialogs dialogs;

    SamplePlace(Window owner, FileDialogs dialogs) {
        this.owner = owner;
        this.dialogs = dialogs;
    }

    /** The folder for the copy's folder; empty where the user leaves the sample as it is. */
    Optional<Path> ask(Path proposed) {
        ButtonType here = new ButtonType(Messages.get("sample.here"), ButtonData.OK_DONE);
        ButtonType elsewhere = new ButtonType(Messages.get("sample.elsewhere"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(Messages.get("sample.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Messages.get("sample.words", proposed), here, elsewhere, cancel);
        alert.initOwner(owner);
        alert.setHeaderText(Messages.get("sample.header"));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == here ? Optional.of(proposed)
            : answer == elsewhere ? dialogs.folder(Messages.get("file.sampleWhere"), proposed) : Optional.empty();
    }
}
