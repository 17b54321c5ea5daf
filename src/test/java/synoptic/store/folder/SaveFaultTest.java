package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/** A fault at every single step of a save leaves the old or the new state, and trying again ends well. */
class SaveFaultTest {

    private static final int EDITS = 3;

    @TempDir
    private Path folder;
    private int runs;

    static Stream<Arguments> cases() {
        return Stream.of(FaultyFiles.Fault.values()).flatMap(fault ->
            Stream.of(2L, 8L).map(seed -> Arguments.of(fault, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("cases")
    void aFaultLeavesTheOldOrTheNewState(FaultyFiles.Fault fault, long seed) {
        int steps = run(fault, seed, Integer.MAX_VALUE);
        assertThat(steps).as("steps of an undisturbed save").isGreaterThan(20);
        for (int at = 0; at < steps; at++) {
            run(fault, seed, at);
        }
    }

    @Test
    void aFailedAppendSaysWhatIsWrongAndIsNotSaved() {
        FaultyFiles files = new FaultyFiles();
        Project start = new RandomProjects(1).small();
        OpenedProject opened = new ProjectStore(files, Clock.systemUTC()).create(folder.resolve("p"), start);
        files.failAfter(0, FaultyFiles.Fault.HALF);
        Step step = new RandomEdits(1).step(start);
        assertThat(refusalOf(() -> opened.folder().append(List.of(JournalEntry.done(step)))))
            .contains("journal.jsonl").contains("the disk is full").contains("free some space");
        opened.folder().close();
        OpenedProject again = new ProjectStore(Clock.systemUTC()).open(folder.resolve("p"), OpenMode.WRITE);
        assertThat(again.project().equals(start)).isTrue();
        again.folder().close();
    }

    /** Makes some edits, each saved and written back, with a fault after so many steps; answers the number of steps. */
    private int run(FaultyFiles.Fault fault, long seed, int at) {
        FaultyFiles files = new FaultyFiles();
        Path path = folder.resolve("p" + runs++);
        Project project = new RandomProjects(seed).small();
        OpenedProject opened = new ProjectStore(files, Clock.systemUTC()).create(path, project);
        List<Project> states = new ArrayList<>(List.of(project));
        List<JournalEntry> entries = new ArrayList<>();
        RandomEdits edits = new RandomEdits(seed);
        while (entries.size() < EDITS) {
            Step step = edits.step(project);
            if (!step.changesNothing()) {
                entries.add(JournalEntry.done(step));
                project = step.apply(project);
                states.add(project);
            }
        }
        int before = files.count();
        files.failAfter(at, fault);
        int acknowledged = save(opened.folder(), entries);
        int steps = files.count() - before;
        files.lift();
        // What is on disk now is what a reader sees; it must be a state that there was, and not one before the acknowledged.
        Project read = new ProjectStore(Clock.systemUTC()).open(path, OpenMode.READ).project();
        assertThat(states.subList(acknowledged, states.size()).contains(read))
            .as("step %d: at least edit %d is there", at, acknowledged).isTrue();
        save(opened.folder(), entries.subList(acknowledged, entries.size()));
        opened.folder().close();
        OpenedProject again = new ProjectStore(files, Clock.systemUTC()).open(path, OpenMode.WRITE);
        again.folder().close();
        assertThat(again.findings()).as("step %d", at).noneMatch(Finding::isProblem);
        assertThat(again.project().equals(project)).as("step %d: all is there after trying again", at).isTrue();
        return steps;
    }

    /** Saves entries one by one and answers how many were acknowledged; stops where one is not. */
    private static int save(ProjectFolder folder, List<JournalEntry> entries) {
        int acknowledged = 0;
        for (JournalEntry entry : entries) {
            String refusal = refusalOf(() -> {
                putOriginals(folder, entry);
                folder.append(List.of(entry));
            });
            if (!refusal.isEmpty()) {
                return acknowledged;
            }
            acknowledged++;
            refusalOf(folder::writeBack);
        }
        refusalOf(folder::writeBack);
        return acknowledged;
    }

    private static void putOriginals(ProjectFolder folder, JournalEntry entry) {
        for (RecordChange change : entry.step().changes()) {
            change.after().filter(Article.class::isInstance).map(Article.class::cast).ifPresent(article ->
                folder.putOriginal(article.original(), RandomRecords.originalOf(article.text())));
        }
    }

    private static String refusalOf(Runnable action) {
        try {
            action.run();
            return "";
        } catch (StoreException refusal) {
            return refusal.getMessage();
        }
    }
}
