package synoptic.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The platform's choosers of files and folders, behind an interface because there are none without a display. */
public interface FileDialogs {

    /** Asks for a folder that is there. @param start where to begin; what is not there is passed over */
    Optional<Path> folder(String title, Path start);

    /** Asks for files to read. */
    List<Path> files(String title, Path start);

    /** Asks where to write a file. @param name the proposed name, whose ending is kept */
    Optional<Path> save(String title, Path start, String name);

    /** Answers as a user does who leaves every dialog. */
    FileDialogs NONE = new FileDialogs() {
        @Override
        public Optional<Path> folder(String title, Path start) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title, Path start) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, Path start, String name) {
            return Optional.empty();
        }
    };
}
