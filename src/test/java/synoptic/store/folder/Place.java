package synoptic.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import synoptic.edit.Edit;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;
import synoptic.testing.RandomRecords;
import synoptic.testing.Sketch;

/** A project's folder in a test, with the blows that it gets. */
final class Place {

    private final Path path;
    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());

    Place(Path path) {
        this.path = path;
    }

    /** Makes the project and leaves it, with originals as generated projects have them. */
    static Place of(Path path, Project project) {
        Place place = new Place(path);
        try (var folder = place.store.create(path, project).folder()) {
            for (Article article : project.articles()) {
                byte[] bytes = RandomRecords.originalOf(article.text());
                if (Originals.fits(bytes, article.original())) {
                    folder.putOriginal(article.original(), bytes);
                    place.copyIn(article, bytes);
                }
            }
            folder.writeBack();
        }
        return place;
    }

    private void copyIn(Article article, byte[] bytes) {
        write(new Layout(path).original(article.id(), article.original()), bytes);
    }

    Path path() {
        return path;
    }

    Path file(String relative) {
        return path.resolve(relative);
    }

    OpenedProject open(OpenMode mode) {
        return store.open(path, mode);
    }

    /** Opens for writing and leaves again. */
    OpenedProject visit() {
        OpenedProject opened = open(OpenMode.WRITE);
        opened.folder().close();
        return opened;
    }

    /** Opens for writing, brings the files to what was opened, and leaves. */
    OpenedProject settle() {
        OpenedProject opened = open(OpenMode.WRITE);
        opened.folder().writeBack();
        opened.folder().close();
        return opened;
    }

    List<Finding> check() {
        return store.check(path);
    }

    /** Makes edits, one journal entry each, and leaves with the journal as it is; answers the project after them. */
    Project edit(Edit... edits) {
        OpenedProject opened = open(OpenMode.WRITE);
        Project project = opened.project();
        for (Edit edit : edits) {
            Step step = Step.of(edit, project, Sketch.LATER);
            opened.folder().append(List.of(JournalEntry.done(step)));
            project = step.apply(project);
        }
        opened.folder().close();
        return project;
    }

    String read(String relative) {
        return new String(bytes(file(relative)), StandardCharsets.UTF_8);
    }

    /** Changes a file's text behind the program's back. */
    void change(String relative, UnaryOperator<String> change) {
        write(file(relative), change.apply(read(relative)).getBytes(StandardCharsets.UTF_8));
    }

    /** All files but the lock, by their path, to see whether any was touched. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("/lock")) {
                    files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** What was set aside, by the path that it had. */
    Map<String, String> rescued() {
        Map<String, String> rescued = new TreeMap<>();
        files().forEach((name, content) -> {
            if (name.startsWith(".synoptic/rescue/")) {
                rescued.put(name.split("/", 4)[3], content);
            }
        });
        return rescued;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
