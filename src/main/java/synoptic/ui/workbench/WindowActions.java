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

    /** For a workbench that is only drawn. */
    WindowActions NONE = new WindowActions() {
        @Override
        public void open(Path folder) {
            throw drawnOnly();
        }

        @Override
        public void create(Path parent, String title) {
            throw drawnOnly();
        }

        @Override
        public void openSample() {
            throw drawnOnly();
        }

        @Override
        public void saveCopy(Path target) {
            throw drawnOnly();
        }

        @Override
        public void closeProject() {
            throw drawnOnly();
        }

        @Override
        public void quit() {
            throw drawnOnly();
        }

        private IllegalStateException drawnOnly() {
            return new IllegalStateException("nobody can press a key in a picture");
        }
    };
}
