package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import synoptic.edit.EditProject;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.desk.Desk;
import synoptic.ui.settings.SettingsSheet;
import synoptic.ui.support.Command;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.FolderNames;
import synoptic.ui.support.Messages;

/** New, open, copy, close: the commands on the project as a whole. */
final class ProjectCommands {

    private final Desk desk;
    private final WindowActions window;
    private final FileDialogs dialogs;
    private final Path documents;
    private final WordsSheet words;
    private final SettingsSheet settings;

    ProjectCommands(Desk desk, WindowActions window, FileDialogs dialogs, Path documents, Overlay overlay, SettingsSheet settings) {
        this.desk = desk;
        this.window = window;
        this.dialogs = dialogs;
        this.documents = documents;
        this.words = new WordsSheet(overlay);
        this.settings = settings;
    }

    List<Command> all() {
        return List.of(
            Command.of("file.new", "Shortcut+N", this::create),
            Command.of("file.open", "Shortcut+O", () -> dialogs.folder(Messages.get("file.openTitle"), documents).ifPresent(window::open)),
            Command.of("file.sample", "", window::openSample),
            Command.of("file.saveCopy", "Shortcut+Shift+S", this::saveCopy),
            Command.of("project.edit", "", this::editTitle),
            Command.of("settings.open", "Shortcut+Comma", settings::open),
            Command.of("file.close", "Shortcut+Shift+W", window::closeProject),
            Command.of("file.quit", "Shortcut+Q", window::quit));
    }

    private void create() {
        words.open(Messages.get("file.newTitle"), "", 1, WordsSheet.OnEscape.DROP, title -> {
            if (!title.isBlank()) {
                dialogs.folder(Messages.get("file.newWhere"), documents).ifPresent(folder -> window.create(folder, title.strip()));
            }
        });
    }

    private void saveCopy() {
        dialogs.folder(Messages.get("file.copyWhere"), documents)
            .ifPresent(folder -> window.saveCopy(folder.resolve(FolderNames.of(desk.model().project().info().title()))));
    }

    private void editTitle() {
        var info = desk.model().project().info();
        words.open(Messages.get("file.titleTitle"), info.title(), 1, WordsSheet.OnEscape.DROP, title ->
            words.open(Messages.get("notes.projectTitle"), info.memo(), 8, WordsSheet.OnEscape.KEEP, memo ->
                desk.model().tryApply(new EditProject(title.isBlank() ? info.title() : title.strip(), memo.strip()), desk.notices())));
    }
}
