package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import synoptic.edit.History;
import synoptic.model.Article;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/** The whole life of a project somewhere: made, edited, left and opened again, looked at and copied. */
final class Life {

    private final ProjectStore store;
    private final Random random;
    private int moves;

    Life(ProjectStore store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** Lives it in a folder, with a copy beside it, and answers how many moves that were. */
    int in(Path folder, Path copy, int openings) {
        Moves made = new Moves(random.nextLong(), new RandomProjects(random.nextLong()).project(2, 8, 2, 2), History.EMPTY);
        OpenedProject opened = store.create(folder, made.project());
        made.project().articles().forEach(article -> keep(opened, article));
        opened.folder().close();
        for (int i = 0; i < openings; i++) {
            OpenedProject again = store.open(folder, OpenMode.WRITE);
            assertThat(again.readOnlyReason()).isEmpty();
            assertThat(again.findings()).noneMatch(Finding::isProblem);
            assertThat(again.project().equals(made.project())).as("the project, opening %d", i).isTrue();
            assertThat(again.history().equals(made.history())).as("the history, opening %d", i).isTrue();
            work(again, made);
            again.folder().close();
        }
        assertThat(store.check(folder)).noneMatch(Finding::isProblem);
        OpenedProject last = store.open(folder, OpenMode.WRITE);
        last.folder().copyTo(copy);
        last.folder().close();
        assertThat(store.open(copy, OpenMode.READ).project().equals(made.project())).as("the copy").isTrue();
        return moves;
    }

    private void work(OpenedProject opened, Moves made) {
        for (int i = 0; i < 10; i++) {
            Moves.Move move = made.next();
            Moves.broughtIn(move.entry()).forEach(article -> keep(opened, article));
            opened.folder().append(List.of(move.entry()));
            moves++;
            if (random.nextInt(4) == 0) {
                opened.folder().writeBack();
            }
        }
    }

    private static void keep(OpenedProject opened, Article article) {
        opened.folder().putOriginal(article.original(), RandomRecords.originalOf(article.text()));
    }
}
