package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditProject;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.testing.Sketch;

/** Damaged, cut and missing files: the rest opens, the damage is told and set aside, and what can be restored is. */
class DamageTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId ferry = sketch.article("Ferry late again");
    private final ArticleId harbour = sketch.article("Harbour shut");
    private final ClaimId claim = sketch.claim("The ferry was late.");
    private final AnnotationId mention = sketch.annotation(ferry, 0, 5, Sketch.supports(claim));
    private final AnnotationId note = sketch.annotation(ferry, 6, 10, new Body.Comment("how late?"));

    @TempDir
    private Path folder;
    private Place place;

    @BeforeEach
    void make() {
        place = Place.of(folder.resolve("p"), sketch.project());
    }

    @Test
    void aDamagedArticleIsSetAsideWithItsFolderAndTheOthersOpen() {
        String file = "articles/" + ferry + "/article.json";
        Place.write(place.file("articles/" + ferry + "/original.txt"), new byte[] {1, 2, 3});
        place.change(file, text -> text.replace("\"text\"", "\"text"));
        String damaged = place.read(file);
        assertThat(place.check()).anyMatch(finding -> finding.isProblem() && finding.file().equals(file) && finding.line() == 10);
        OpenedProject opened = place.settle();
        assertThat(opened.project().articles()).extracting(Article::id).containsExactly(harbour);
        assertThat(opened.project().annotationsOf(ferry)).hasSize(2);
        assertThat(place.rescued()).containsEntry(file, damaged).containsKey("articles/" + ferry + "/original.txt");
        assertThat(place.file("articles/" + ferry)).doesNotExist();
        // The annotations wait for their article; that is still worth telling.
        assertThat(place.check()).filteredOn(finding -> !finding.sentence().contains("original")).singleElement()
            .satisfies(finding -> {
                assertThat(finding.file()).isEqualTo("annotations/" + ferry + ".json");
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.sentence()).contains("article " + ferry).contains("1 more");
            });
    }

    @Test
    void aDamagedRecordIsRestoredFromTheHistoryAndTheFileIsKept() {
        Project edited = place.edit(new ClaimEdit.EditStatement(claim, "The ferry was early.", Sketch.LATER));
        place.settle();
        place.change("claims.json", text -> text.replace("\"id\"", "\"ID"));
        String damaged = place.read("claims.json");
        OpenedProject opened = place.settle();
        assertThat(opened.project().equals(edited)).isTrue();
        assertThat(opened.findings()).anyMatch(finding -> finding.sentence().contains("restored from the history"))
            .anyMatch(finding -> finding.file().equals("claims.json") && finding.sentence().contains("is kept as"));
        assertThat(place.rescued()).containsEntry("claims.json", damaged);
        assertThat(place.read("claims.json")).contains("early");
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aDamagedRecordThatTheHistoryNeverHadIsLostButTheOthersAreNot() {
        place.change("annotations/" + ferry + ".json", text -> text.replace("\"end\":10", "\"end\":\"ten\""));
        OpenedProject opened = place.settle();
        assertThat(opened.project().annotation(note)).isEmpty();
        assertThat(opened.project().annotation(mention)).isPresent();
        assertThat(opened.findings()).anyMatch(finding -> finding.isProblem() && finding.line() == 3
            && finding.sentence().contains("“end”"));
        assertThat(place.rescued().get("annotations/" + ferry + ".json")).contains("ten");
        assertThat(place.read("annotations/" + ferry + ".json")).contains(mention.toString()).doesNotContain(note.toString());
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aDamagedProjectFileIsRestoredFromTheJournalsFirstLine() {
        place.edit(new EditProject("Ferries of the north", "why so late"));
        place.settle();
        place.change("project.json", text -> text.substring(0, 30));
        OpenedProject opened = place.settle();
        assertThat(opened.project().info().title()).isEqualTo("Ferries of the north");
        assertThat(opened.project().info().id()).isEqualTo(sketch.project().info().id());
        assertThat(place.read("project.json")).contains("why so late");
    }

    @Test
    void missingFilesAreToldAndRestoredAsFarAsTheHistoryGoes() throws IOException {
        place.edit(new AnnotationEdit.EditComment(note, "very late", Sketch.LATER));
        place.settle();
        Files.delete(place.file("annotations/" + ferry + ".json"));
        Files.delete(place.file("tags.json"));
        assertThat(place.check()).filteredOn(Finding::isProblem).extracting(Finding::file)
            .contains("annotations/" + ferry + ".json", "tags.json");
        OpenedProject opened = place.settle();
        assertThat(opened.project().annotation(note).orElseThrow().comment()).isEqualTo("very late");
        assertThat(place.read("tags.json")).isEqualTo("[]\n");
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aMissingArticleIsToldOnceAndItsAnnotationsStay() throws IOException {
        Files.delete(place.file("articles/" + harbour + "/article.json"));
        Files.delete(place.file("articles/" + harbour));
        assertThat(place.check()).anyMatch(finding -> finding.file().equals("articles/" + harbour + "/article.json")
            && finding.sentence().contains("missing"));
        place.settle();
        assertThat(place.open(OpenMode.READ).findings()).isEmpty();
    }

    @Test
    void aDanglingReferenceIsAFindingAndNoFailure() {
        place.change("claims.json", text -> "[]\n");
        OpenedProject opened = place.open(OpenMode.READ);
        assertThat(opened.project().annotation(mention)).isPresent();
        assertThat(opened.findings()).anyMatch(finding -> finding.isProblem() && finding.line() == 2
            && finding.sentence().contains("claim " + claim));
    }

    @Test
    void anAnnotationBeyondTheEndOfAShortenedTextBecomesAnOrphan() {
        place.change("articles/" + ferry + "/article.json", text -> text.replace("\"Ferry late again\"\n", "\"Ferry\"\n"));
        OpenedProject opened = place.open(OpenMode.READ);
        assertThat(opened.project().annotation(note).orElseThrow().target().isAnchored()).isFalse();
        assertThat(opened.project().annotation(mention).orElseThrow().target().isAnchored()).isTrue();
        assertThat(opened.findings()).anyMatch(finding -> finding.line() == 3 && finding.sentence().contains("5 characters"));
    }

    @Test
    void anyFileCutAnywhereNeverHidesTheOthersAndIsNeverOverwritten() {
        place.edit(new ClaimEdit.EditStatement(claim, "The ferry was early.", Sketch.LATER));
        place.settle();
        place.edit(new ClaimEdit.EditStatement(claim, "The ferry was on time.", Sketch.LATER.plusSeconds(60)));
        List<String> names = new ArrayList<>(place.files().keySet());
        names.remove(".synoptic/.gitignore");
        for (String name : names) {
            byte[] whole = Place.bytes(place.file(name));
            for (int part = 0; part < 16; part++) {
                byte[] cut = Arrays.copyOf(whole, whole.length * part / 16);
                assertSurvives(name, cut, "cut at " + part + "/16");
            }
        }
    }

    @Test
    void anyFlippedByteNeverHidesTheOthersAndIsNeverOverwritten() {
        place.edit(new ClaimEdit.EditStatement(claim, "The ferry was early.", Sketch.LATER));
        place.settle();
        place.edit(new ClaimEdit.EditStatement(claim, "The ferry was on time.", Sketch.LATER.plusSeconds(60)));
        List<String> names = new ArrayList<>(place.files().keySet());
        names.remove(".synoptic/.gitignore");
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] flipped = Place.bytes(place.file(name));
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertSurvives(name, flipped, "byte " + at + " is " + flipped[at]);
        }
    }

    /** Opens a copy of the project with one file's content replaced. */
    private void assertSurvives(String name, byte[] content, String what) {
        Path path = folder.resolve("copy-" + System.nanoTime());
        place.files().forEach((file, text) -> Place.write(path.resolve(file), text.getBytes(StandardCharsets.ISO_8859_1)));
        Place copy = new Place(path);
        Place.write(path.resolve(name), content);
        Map<String, String> before = copy.files();
        String label = name + " " + what;
        List<Finding> checked = copy.check();
        assertThat(copy.files()).as(label).isEqualTo(before);
        assertThat(checked).as(label).isNotEmpty();
        OpenedProject opened = copy.settle();
        int articles = name.startsWith("articles/") ? 1 : 2;
        assertThat(opened.project().articles().size()).as(label).isGreaterThanOrEqualTo(articles);
        if (!name.startsWith("annotations/")) {
            assertThat(opened.project().annotations()).as(label).hasSize(2);
        }
        Map<String, String> after = copy.files();
        boolean stillThere = after.containsValue(new String(content, StandardCharsets.ISO_8859_1));
        boolean wasSound = checked.stream().noneMatch(finding -> finding.isProblem() && finding.file().equals(name))
            || name.startsWith(".synoptic");
        assertThat(stillThere || wasSound).as("%s is kept", label).isTrue();
        assertThat(copy.open(OpenMode.READ).project().equals(opened.project())).as(label).isTrue();
    }
}
