package synoptic.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import synoptic.importer.web.WebAddress;
import synoptic.ui.desk.Notices;
import synoptic.ui.importing.web.WebSheet;
import synoptic.ui.support.Command;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;

/** The commands that add articles. */
public final class ImportCommands {

    private final ImportSheet sheet;
    private final WebSheet web;
    private final FileDialogs dialogs;
    private final Notices notices;
    private Path lastFolder;

    /** @param start the folder in which choosing begins the first time */
    public ImportCommands(ImportSheet sheet, WebSheet web, FileDialogs dialogs, Notices notices, Path start) {
        this.sheet = sheet;
        this.web = web;
        this.dialogs = dialogs;
        this.notices = notices;
        this.lastFolder = start;
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        return List.of(
            Command.of("import.files", "Shortcut+Shift+A", this::files),
            Command.of("import.folder", "", this::folder),
            Command.of("import.web", "Shortcut+Shift+U", () -> web.open(copied())),
            Command.of("import.paste", "Shortcut+Shift+V", this::paste));
    }

    private void files() {
        List<Path> chosen = dialogs.files(Messages.get("import.chooseFiles"), lastFolder);
        if (!chosen.isEmpty() && chosen.getFirst().getParent() != null) {
            lastFolder = chosen.getFirst().getParent();
        }
        sheet.open(chosen);
    }

    private void folder() {
        dialogs.folder(Messages.get("import.chooseFolder"), lastFolder).ifPresent(folder -> {
            lastFolder = folder;
            sheet.open(List.of(folder));
        });
    }

    /** The address on the clipboard, if there is one and nothing else. */
    private static String copied() {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && WebAddress.isAddress(text) && !text.strip().contains(" ") ? text.strip() : "";
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            sheet.open(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
        } else if (!copied().isEmpty()) {
            web.open(copied());
        } else if (clipboard.hasHtml() && !clipboard.getHtml().isBlank()) {
            sheet.openPage(clipboard.getHtml(), clipboard.hasString() ? clipboard.getString() : "");
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            sheet.openText(clipboard.getString());
        } else {
            notices.warn(Messages.get("import.nothingToPaste"));
        }
    }
}
