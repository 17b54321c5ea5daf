package synoptic.ui.workbench;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import synoptic.platform.PlatformFolders;
import synoptic.store.folder.ProjectStore;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.theme.Look;

/**
 * What a window needs of the program.
 *
 * @param disk one thread that writes projects
 * @param background for everything else that takes longer than a frame
 */
record WindowServices(ProjectStore store, ScheduledExecutorService disk, Executor background, Clock clock, SettingsModel settings,
    PlatformFolders folders, Look look) {
}
