package synoptic.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.edit.History;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.OpenedProject;
import synoptic.store.ProjectFolder;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/**
 * A project on which somebody has worked for a while, as files in memory: articles with earlier versions, removed articles, texts that
 * only the history needs, and some changes that only the journal has.
 */
final class WorkedOn {

    private static final int MOVES = 60;
    private static final int MOVES_IN_JOURNAL = 6;

    private final Map<String, byte[]> files;
    private final List<Project> states = new ArrayList<>();

    /** @param folder an empty one to work in; @param seed of what is done */
    WorkedOn(Path folder, long seed) {
        Project start = new RandomProjects(seed).project(4, 16, 3, 3);
        ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
        OpenedProject made = store.create(folder, start);
        ProjectFolder project = made.folder();
        keepOriginals(project, List.copyOf(start.articles()));
        Moves moves = new Moves(seed, start, History.EMPTY);
        for (int i = 0; i < MOVES; i++) {
            move(project, moves);
            if (i % 7 == 0) {
                project.writeBack();
            }
        }
        project.writeBack();
        states.add(moves.project());
        for (int i = 0; i < MOVES_IN_JOURNAL; i++) {
            move(project, moves);
            states.add(moves.project());
        }
        project.close();
        files = filesIn(folder);
    }

    private static void move(ProjectFolder project, Moves moves) {
        Moves.Move move = moves.next();
        keepOriginals(project, Moves.broughtIn(move.entry()));
        project.append(List.of(move.entry()));
    }

    private static void keepOriginals(ProjectFolder project, List<Article> articles) {
        articles.forEach(article -> project.putOriginal(article.original(), RandomRecords.originalOf(article.text())));
    }

    /** The content of every file, by its path with slashes. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The project with everything in the journal. */
    Project project() {
        return states.getLast();
    }

    /** The project as the files have it, and after each change in the journal. */
    List<Project> states() {
        return states;
    }

    /** Writes the files into a folder, one of them with other content. */
    void copyTo(Path folder, String damaged, byte[] content) {
        files.forEach((name, whole) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), name.equals(damaged) ? content : whole);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** All files below a folder, by their path with slashes. */
    static Map<String, byte[]> filesIn(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }
}
