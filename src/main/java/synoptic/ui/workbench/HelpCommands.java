package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.platform.LogFile;
import synoptic.platform.PlatformFolders;
import synoptic.ui.desk.Notices;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** The sheet of keys, the log, and what this is. */
final class HelpCommands {

    private final KeySheet keys;
    private final PlatformFolders folders;
    private final Notices notices;
    private final Consumer<String> browser;

    /** @param browser opens an address outside */
    HelpCommands(KeySheet keys, PlatformFolders folders, Notices notices, Consumer<String> browser) {
        this.keys = keys;
        this.folders = folders;
        this.notices = notices;
        this.browser = browser;
    }

    List<Command> all() {
        return List.of(Command.of("help.keys", "F1 ?", keys::open), Command.of("help.log", "", this::showLog),
            Command.of("help.about", "", () -> notices.done(Messages.get("help.aboutWords", version()))));
    }

    private void showLog() {
        Optional<Path> log = LogFile.locate(folders);
        if (log.isEmpty()) {
            notices.warn(Messages.get("help.noLog"));
            return;
        }
        notices.done(Messages.get("help.logAt", log.get()));
        browser.accept(log.get().toUri().toString());
    }

    private static String version() {
        return Optional.ofNullable(HelpCommands.class.getPackage().getImplementationVersion()).orElse("");
    }
}
