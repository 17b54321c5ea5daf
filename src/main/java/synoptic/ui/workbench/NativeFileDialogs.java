package synoptic.ui.workbench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import synoptic.ui.support.FileDialogs;

/** The choosers of the platform, over one window. */
final class NativeFileDialogs implements FileDialogs {

    private final Window owner;

    NativeFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        existing(start).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> files(String title, Path start) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        existing(start).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, Path start, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name.substring(dot), "*" + name.substring(dot)));
        }
        existing(start).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static Optional<File> existing(Path start) {
        Path at = start.toAbsolutePath();
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).map(Path::toFile);
    }
}
