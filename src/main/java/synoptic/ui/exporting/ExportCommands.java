package synoptic.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.FolderNames;
import synoptic.ui.support.Messages;

/** The commands that hand a project on. */
public final class ExportCommands {

    private final Desk desk;
    private final FileDialogs dialogs;
    private final ExportSheet sheet;
    private Path lastFolder;

    /** @param start the folder that is proposed the first time */
    public ExportCommands(Desk desk, FileDialogs dialogs, ExportSheet sheet, Path start) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.sheet = sheet;
        this.lastFolder = start;
    }

    public List<Command> all() {
        return List.of(Command.of("export.bundle", "Shortcut+E", this::bundle));
    }

    private void bundle() {
        String name = FolderNames.of(desk.model().project().info().title()) + ".zip";
        dialogs.save(Messages.get("export.choose"), lastFolder, name).ifPresent(file -> {
            if (file.toAbsolutePath().getParent() != null) {
                lastFolder = file.toAbsolutePath().getParent();
            }
            sheet.start(file);
        });
    }
}
