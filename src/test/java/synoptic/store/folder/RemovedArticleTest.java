package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.History;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;
import synoptic.testing.Sketch;

/** An article that was removed comes back by undo with all that it had, whatever happened to its folder in between. */
class RemovedArticleTest {

    private static final String LEFT_OTHERWISE = "not as Synoptic left it";
    private static final int UNDISTURBED = Integer.MAX_VALUE;
    private static final String DROPPED = "no longer be undone";

    @TempDir
    private Path folder;
    private Project start;
    private Article article;

    @BeforeEach
    void draw() {
        start = new RandomProjects(3).project(2, 4, 1, 1);
        article = start.articles().iterator().next();
    }

    /** Two memos and a removal; the first memo is in the files and in the history. */
    private Project firstMemo() {
        return new ArticleEdit.EditMemo(article.id(), "first").changes(start).getFirst().apply(start);
    }

    private Edit secondMemo() {
        return new ArticleEdit.EditMemo(article.id(), "second");
    }

    private Edit removal() {
        return new ArticleEdit.Remove(Set.of(article.id()), Sketch.LATER);
    }

    private Place withFirstMemo() {
        Place place = Place.of(folder.resolve("p"), start);
        place.edit(new ArticleEdit.EditMemo(article.id(), "first"));
        place.settle();
        return place;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another memo,        '\"memo\": \"first\"',  '\"memo\": \"by hand\"',             false",
        "an unknown field,    '\"memo\": \"first\"',  '\"memo\": \"first\", \"mood\": 3',  false",
        "two spaces,          '\"version\": 1',     '\"version\":  1',                 false",
        "a date that is none, '\"memo\": \"first\"',  '\"memo\": \"first\", \"published\": \"the day before\"', true"})
    void whatSomethingElseDidToItsFileCostsNoStep(String how, String there, String instead, boolean isDamage) {
        Place place = withFirstMemo();
        place.edit(removal());
        String file = "articles/" + article.id() + "/article.json";
        assertThat(place.read(file)).as("before %s", how).contains(there);
        place.change(file, json -> json.replace(there, instead));
        byte[] changed = Place.bytes(place.file(file));
        OpenedProject opened = place.visit();
        assertThat(opened.findings()).noneMatch(finding -> finding.sentence().contains(DROPPED));
        assertThat(opened.findings()).anyMatch(finding -> finding.file().equals(file) && finding.sentence().contains("is kept as"));
        assertUndoable(opened);
        assertThat(place.rescued()).containsEntry(file, new String(changed, StandardCharsets.ISO_8859_1));
        assertThat(place.file(file).toFile().exists()).as("its folder is still in its place").isEqualTo(!isDamage);
        assertUndoable(place.settle());
        assertUndoable(place.visit());
        assertThat(place.check()).as("a second look").isEmpty();
        bringBack(place);
    }

    /** Undoes everything and looks at the files. */
    private void bringBack(Place place) {
        OpenedProject opened = place.open(OpenMode.WRITE);
        Project now = opened.project();
        for (History left = opened.history(); left.nextUndo().isPresent(); left = left.undo()) {
            Step step = left.nextUndo().get();
            opened.folder().append(List.of(JournalEntry.undone(step)));
            now = step.inverse().apply(now);
            opened.folder().writeBack();
        }
        assertThat(now.equals(start)).isTrue();
        assertThat(opened.folder().original(article.id(), 1)).hasValue(RandomRecords.originalOf(article.text()));
        opened.folder().close();
        assertThat(place.visit().project().equals(start)).isTrue();
        assertThat(place.check()).isEmpty();
    }

    private void assertUndoable(OpenedProject opened) {
        Project now = opened.project();
        for (History left = opened.history(); left.nextUndo().isPresent(); left = left.undo()) {
            now = left.nextUndo().get().inverse().apply(now);
        }
        assertThat(now.equals(start)).as("everything undone is the start").isTrue();
    }

    @Test
    void aStopAtAnyStepOfItsRemovalIsNotTakenForAnotherProgramsWork() {
        int steps = removed(UNDISTURBED, FaultyFiles.Fault.REFUSED);
        for (int at = 0; at < steps; at++) {
            removed(at, FaultyFiles.Fault.REFUSED);
            Place place = new Place(folder.resolve("p" + at));
            OpenedProject opened = place.visit();
            assertThat(opened.findings()).as("stopped at step %d", at).noneMatch(finding -> finding.isProblem()
                || finding.sentence().contains(LEFT_OTHERWISE) || finding.sentence().contains(DROPPED));
            History history = opened.history();
            assertThat(history.done()).as("stopped at step %d", at).hasSize(2);
            assertThat(place.settle().history()).isEqualTo(history);
            assertThat(place.visit().history()).isEqualTo(history);
        }
    }

    @Test
    void aRemovalThatFailsOnceIsTriedAgainAndIsNotTakenForAnotherProgramsWork() {
        int steps = removed(UNDISTURBED, FaultyFiles.Fault.ONCE);
        assertThat(steps).as("steps of a removal").isGreaterThan(10);
        for (int at = 0; at < steps; at++) {
            removed(at, FaultyFiles.Fault.ONCE);
        }
    }

    /** Changes an article's memo and removes it on a disk that fails after so many steps; answers how many there were. */
    private int removed(int at, FaultyFiles.Fault fault) {
        FaultyFiles files = new FaultyFiles();
        Path path = folder.resolve("p" + at);
        Project before = firstMemo();
        OpenedProject opened = new ProjectStore(files, Clock.systemUTC()).create(path, before);
        before.articles().forEach(each -> opened.folder().putOriginal(each.original(), RandomRecords.originalOf(each.text())));
        Step memo = Step.of(secondMemo(), before, Sketch.LATER);
        Step removal = Step.of(removal(), memo.apply(before), Sketch.LATER);
        opened.folder().append(List.of(JournalEntry.done(memo), JournalEntry.done(removal)));
        int since = files.count();
        files.failAfter(at, fault);
        write(opened.folder());
        int steps = files.count() - since;
        assertThat(opened.folder().takeOutside(true)).as("changes from outside after step %d", at).isEmpty();
        if (fault == FaultyFiles.Fault.ONCE) {
            opened.folder().writeBack();
            assertThat(opened.folder().takeOutside(true)).isEmpty();
            assertThat(path.resolve("articles/" + article.id())).doesNotExist();
        }
        opened.folder().close();
        return steps;
    }

    private static void write(ProjectFolder folder) {
        try {
            folder.writeBack();
        } catch (StoreException stopped) {
            assertThat(stopped).hasMessageContaining("the disk is full");
        }
    }
}
