package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditProject;
import synoptic.edit.Step;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.testing.Sketch;

class JournalTest {

    private static final String JOURNAL = ".synoptic/journal.jsonl";

    @TempDir
    private Path folder;
    private Place place;

    @BeforeEach
    void make() {
        Sketch sketch = new Sketch();
        sketch.article("Ferry late again");
        place = Place.of(folder.resolve("p"), sketch.project());
    }

    private static EditProject titled(String title) {
        return new EditProject(title, "");
    }

    /** Edits that do not become one step, so that each is one line. */
    private void titles(String... titles) {
        for (String title : titles) {
            place.edit(titled(title));
        }
    }

    @Test
    void everyAppendedChangeIsThereAfterOpeningWhateverTheFilesSay() {
        titles("one", "two", "three");
        assertThat(place.read("project.json")).contains("Sketch");
        assertThat(place.open(OpenMode.READ).project().info().title()).isEqualTo("three");
        OpenedProject opened = place.settle();
        assertThat(opened.project().info().title()).isEqualTo("three");
        assertThat(opened.history().done()).isNotEmpty();
        assertThat(place.read("project.json")).contains("three");
        assertThat(place.read(JOURNAL).lines()).hasSize(1);
    }

    @Test
    void anUncutJournalIsANoteAndReadingWritesNothing() {
        titles("one");
        Map<String, String> before = place.files();
        assertThat(place.check()).noneMatch(finding -> finding.isProblem() && finding.file().contains("journal"))
            .anyMatch(finding -> finding.file().equals(JOURNAL) && finding.sentence().startsWith("1 change was"));
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void aTornLastLineIsDroppedWithANoteAndKept() {
        titles("one", "two");
        String whole = place.read(JOURNAL);
        int lastLine = whole.lastIndexOf('\n', whole.length() - 2) + 1;
        for (int length = lastLine + 1; length < whole.length(); length += 7) {
            String torn = whole.substring(0, length);
            place.change(JOURNAL, text -> torn);
            OpenedProject opened = place.open(OpenMode.READ);
            assertThat(opened.project().info().title()).isEqualTo("one");
            assertThat(opened.findings()).noneMatch(Finding::isProblem)
                .anyMatch(finding -> finding.line() == 3 && finding.sentence().contains("unfinished"));
        }
        String last = place.read(JOURNAL);
        assertThat(place.visit().project().info().title()).isEqualTo("one");
        assertThat(place.rescued()).containsEntry("synoptic/journal.jsonl",
            new String(last.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        titles("three");
        assertThat(place.settle().project().info().title()).isEqualTo("three");
        assertThat(place.check()).noneMatch(finding -> finding.file().equals(JOURNAL));
    }

    @Test
    void aDamagedLineInTheMiddleStopsThereAndTheRestIsSetAside() {
        titles("one", "two", "three", "four");
        place.change(JOURNAL, text -> text.replace("two", "twO"));
        String damaged = place.read(JOURNAL);
        assertThat(place.check()).anyMatch(finding -> finding.isProblem() && finding.file().equals(JOURNAL)
            && finding.line() == 3 && finding.sentence().contains("checksum"));
        OpenedProject opened = place.visit();
        assertThat(opened.project().info().title()).isEqualTo("one");
        assertThat(opened.findings()).anyMatch(finding -> finding.sentence().contains(".synoptic/rescue/"));
        assertThat(place.rescued()).containsEntry("synoptic/journal.jsonl",
            new String(damaged.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        titles("five");
        place.settle();
        assertThat(place.open(OpenMode.READ).project().info().title()).isEqualTo("five");
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aMissingLineIsDamageToo() {
        titles("one", "two", "three");
        List<String> lines = place.read(JOURNAL).lines().toList();
        place.change(JOURNAL, text -> lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(3) + "\n");
        OpenedProject opened = place.open(OpenMode.READ);
        assertThat(opened.project().info().title()).isEqualTo("one");
        assertThat(opened.findings()).anyMatch(finding -> finding.isProblem() && finding.sentence().contains("change 2 is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n", "\n\n", "not a journal\n", "{\"crc\":\"00000000\",\"number\":1}\n"})
    void whateverStandsInTheJournalTheProjectOpens(String content) {
        place.change(JOURNAL, text -> content);
        assertThat(place.open(OpenMode.READ).project().info().title()).isEqualTo("Sketch");
        assertThat(place.visit().isReadOnly()).isFalse();
        titles("after all");
        assertThat(place.settle().project().info().title()).isEqualTo("after all");
    }

    @Test
    void changesThatTheHistoryHasAlreadyAreNotTakenTwice() {
        titles("one", "two");
        String journal = place.read(JOURNAL);
        place.settle();
        // As after a crash between the writing of the history and the cutting of the journal.
        place.change(JOURNAL, text -> journal);
        OpenedProject opened = place.visit();
        assertThat(opened.project().info().title()).isEqualTo("two");
        assertThat(opened.history().done()).hasSize(1);
        assertThat(opened.history().nextUndo().orElseThrow().inverse().apply(opened.project()).info().title())
            .isEqualTo("Sketch");
        titles("three");
        assertThat(place.settle().project().info().title()).isEqualTo("three");
        assertThat(place.read(".synoptic/history.jsonl").lines()).hasSize(3);
    }

    @Test
    void severalEntriesAreOneWrite() {
        OpenedProject opened = place.open(OpenMode.WRITE);
        Project project = opened.project();
        Step first = Step.of(titled("one"), project, Sketch.DRAWN);
        Step second = Step.of(titled("two"), first.apply(project), Sketch.LATER);
        opened.folder().append(List.of(JournalEntry.done(first), JournalEntry.done(second), JournalEntry.undone(second)));
        opened.folder().close();
        OpenedProject again = place.visit();
        assertThat(again.project().info().title()).isEqualTo("one");
        assertThat(again.history().nextRedo()).hasValue(second);
    }

    @Test
    void aStepThatSomethingElseMadeImpossibleIsDroppedWithANote() {
        titles("one");
        place.settle();
        place.change("project.json", text -> text.replace("\"one\"", "\"by hand\""));
        OpenedProject opened = place.visit();
        assertThat(opened.project().info().title()).isEqualTo("by hand");
        assertThat(opened.history().done()).isEmpty();
        assertThat(opened.findings()).noneMatch(Finding::isProblem)
            .anyMatch(finding -> finding.file().equals("project.json") && finding.sentence().contains("not as Synoptic left it"))
            .anyMatch(finding -> finding.sentence().contains("1 earlier change can no longer be undone"));
    }

    @Test
    void aChangeFromOutsideUnderAnUncutJournalIsToldAndKept() {
        titles("one");
        place.change("project.json", text -> text.replace("\"Sketch\"", "\"by hand\""));
        OpenedProject opened = place.settle();
        assertThat(opened.project().info().title()).isEqualTo("one");
        assertThat(opened.findings()).anyMatch(finding -> finding.isProblem() && finding.file().equals("project.json")
            && finding.line() == 4);
        assertThat(place.rescued().get("project.json")).contains("by hand");
    }

    @Test
    void theLastLineCountsThoughItsLineFeedIsMissing() {
        titles("one", "two");
        byte[] journal = Place.bytes(place.file(JOURNAL));
        Place.write(place.file(JOURNAL), Arrays.copyOf(journal, journal.length - 1));
        assertThat(place.visit().project().info().title()).isEqualTo("two");
        titles("three");
        assertThat(place.settle().project().info().title()).isEqualTo("three");
    }

    @Test
    void fieldsThatNobodyKnowsStayWithTheirRecordsInTheJournal() {
        Sketch drawn = new Sketch();
        ClaimId claim = drawn.claim("The ferry was late.");
        Place unknown = Place.of(folder.resolve("unknown"), drawn.project());
        unknown.change("claims.json", text -> text.replace("\"number\"", "\"certainty\":[0.5,{\"of\":\"délai\"}],\"number\""));
        unknown.edit(new ClaimEdit.EditStatement(claim, "The ferry was early.", Sketch.LATER));
        unknown.edit(new ClaimEdit.EditStatement(claim, "The ferry was on time.", Sketch.LATER.plusSeconds(60)));
        unknown.settle();
        assertThat(unknown.read("claims.json")).contains("on time").contains("\"certainty\":[0.5,{\"of\":\"délai\"}]");
    }

    @Test
    void aHistoryThatLostItsEndIsSetAsideAndLaterStepsSurvive() {
        Sketch drawn = new Sketch();
        ClaimId claim = drawn.claim("The ferry was late.");
        Place cut = Place.of(folder.resolve("cut"), drawn.project());
        for (int i = 0; i < 3; i++) {
            cut.edit(new ClaimEdit.EditStatement(claim, "The ferry was early by " + i, Sketch.LATER.plusSeconds(60L * i)));
            cut.settle();
        }
        cut.change(".synoptic/history.jsonl", lines -> lines.substring(0, lines.indexOf('\n') + 1));
        assertThat(cut.check()).anyMatch(finding -> finding.file().equals(".synoptic/history.jsonl") && !finding.isProblem());
        cut.settle();
        assertThat(cut.rescued()).containsKey("synoptic/history.jsonl");
        cut.edit(new ClaimEdit.EditStatement(claim, "The ferry was on time.", Sketch.LATER.plusSeconds(600)));
        cut.settle();
        OpenedProject again = cut.visit();
        assertThat(again.findings()).isEmpty();
        assertThat(again.history().nextUndo()).isPresent();
    }
}
