package synoptic.ui.workbench;

import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.Messages;

/** Asks once for the analyst's name, which every annotation carries from then on. */
final class FirstName {

    private final SettingsModel settings;

    FirstName(SettingsModel settings) {
        this.settings = settings;
    }

    /** Asks if nobody has answered yet; leaving the sheet keeps the name that the system has. */
    void askOnce(Overlay overlay) {
        if (settings.get().analyst().isBlank()) {
            new WordsSheet(overlay).open(Messages.get("settings.firstName"), System.getProperty("user.name", ""), 1, WordsSheet.OnEscape.KEEP,
                name -> settings.change(now -> now.withAnalyst(name.strip())));
        }
    }
}
