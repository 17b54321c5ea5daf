package synoptic.ui.workbench;

import java.nio.file.Path;

/** What a window can do with whole projects. */
interface WindowActions {

    /** Opens a project in the place of the one that is open. */
    void open(Path folder);

    /** Makes a project in a new folder inside another one, and opens it. */
    void create(Path parent, String title);

    void openSample();

    /** Saves a copy of the open project as a new folder; the project that is open stays open. */
    void saveCopy(Path target);

    void closeProject();

    void quit();
}
