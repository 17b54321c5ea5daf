package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ArticleEdit;
import synoptic.edit.ClaimEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.store.Finding;
import synoptic.store.OpenedProject;
import synoptic.testing.Sketch;

/** What a damaged or missing file has lost, and neither journal nor history has, comes back from the newest backup. */
class RestoredFromBackupTest {

    private static final String FROM_BACKUP = "restored from this backup";

    private final Sketch sketch = new Sketch();
    private final ArticleId ferry = sketch.article("Ferry late again");
    private final ArticleId harbour = sketch.article("Harbour shut");
    private final ClaimId late = sketch.claim("The ferry was late.");
    private final ClaimId shut = sketch.claim("The harbour was shut.");
    private final AnnotationId mention = sketch.annotation(ferry, 0, 5, Sketch.supports(late));

    @TempDir
    private Path folder;
    private Place place;
    private Project before;
    private Project project;

    /** A project with a backup of all but its last change. */
    @BeforeEach
    void make() {
        place = Place.of(folder.resolve("p"), sketch.project());
        before = sketch.project();
        project = place.edit(new ClaimEdit.EditStatement(late, "The ferry was early.", Sketch.LATER));
        assertThat(place.settle().folder().backups()).hasSize(1);
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aCutArticleComesBackWithItsAnnotations() {
        place.change(article(ferry), text -> text.substring(0, text.length() / 2));
        String damaged = place.read(article(ferry));

        assertThat(place.check()).anyMatch(finding -> finding.isProblem() && finding.file().equals(article(ferry)))
            .anyMatch(RestoredFromBackupTest::isFromBackup);
        OpenedProject opened = place.settle();

        assertThat(opened.project().equals(project)).isTrue();
        assertThat(opened.findings()).anyMatch(RestoredFromBackupTest::isFromBackup);
        assertThat(place.rescued()).containsEntry(article(ferry), damaged);
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aMissingFolderAndAMissingFileComeBack() {
        delete(place.file("articles/" + harbour));
        delete(place.file("annotations/" + ferry + ".json"));

        OpenedProject opened = place.settle();

        assertThat(opened.project().equals(project)).isTrue();
        assertThat(place.visit().project().equals(project)).isTrue();
    }

    @Test
    void theHistoryIsNewerThanTheBackup() {
        Place.write(place.file("claims.json"), "no claims".getBytes(StandardCharsets.UTF_8));

        OpenedProject opened = place.settle();

        assertThat(opened.project().claim(late).orElseThrow().statement()).isEqualTo("The ferry was early.");
        assertThat(opened.project().claim(shut)).isEqualTo(before.claim(shut));
        assertThat(opened.findings()).filteredOn(RestoredFromBackupTest::isFromBackup).singleElement()
            .satisfies(finding -> assertThat(finding.sentence()).startsWith("1 record that"));
    }

    @Test
    void theChangedMetadataOfAnArticleMeetItsTextOfTheBackup() {
        project = place.edit(new ArticleEdit.EditMemo(harbour, "seen twice"));
        place.settle();
        delete(place.file(article(harbour)));

        assertThat(place.settle().project().article(harbour).orElseThrow().memo()).isEqualTo("seen twice");
        assertThat(place.visit().project().equals(project)).isTrue();
    }

    @Test
    void whatWasDeletedAfterTheBackupStaysDeleted() {
        project = place.edit(new ClaimEdit.Remove(shut, Sketch.LATER));
        place.settle();
        Place.write(place.file("claims.json"), new byte[0]);

        assertThat(place.settle().project().equals(project)).isTrue();
    }

    @Test
    void changesThatWaitInTheJournalCountMoreThanTheBackup() {
        project = place.edit(new ClaimEdit.EditStatement(late, "The ferry never came.", Sketch.LATER));
        delete(place.file(".synoptic/history.jsonl"));
        Place.write(place.file("claims.json"), new byte[0]);

        OpenedProject opened = place.settle();

        assertThat(opened.project().equals(project)).isTrue();
        assertThat(opened.findings()).noneMatch(finding -> finding.sentence().contains("something else"));
    }

    @Test
    void aDamagedBackupIsPassedOverAndTold() throws IOException {
        place.change(article(ferry), text -> "");
        Path backup = backups().getFirst();
        Files.write(backup.resolveSibling("2999-01-01T000000.000Z-hourly.zip"), new byte[] {1, 2, 3});

        OpenedProject opened = place.settle();

        assertThat(opened.project().equals(project)).isTrue();
        assertThat(opened.findings()).anyMatch(finding -> finding.file().contains("2999") && finding.sentence().contains("damaged"));
    }

    @Test
    void theTitleComesBack() {
        ProjectInfo info = project.info();
        delete(place.file("project.json"));
        delete(place.file(".synoptic/journal.jsonl"));

        assertThat(place.settle().project().info()).isEqualTo(info);
    }

    @Test
    void nothingIsTakenFromABackupWhereNothingIsDamaged() {
        place.change("claims.json", text -> text.replace("The harbour was shut.", "The harbour was open."));

        OpenedProject opened = place.settle();

        assertThat(opened.project().claim(shut).orElseThrow().statement()).isEqualTo("The harbour was open.");
        assertThat(opened.findings()).noneMatch(RestoredFromBackupTest::isFromBackup);
    }

    /** What is wrong, but for the originals, which this project never had. */
    private List<Finding> wrong() {
        return place.check().stream().filter(finding -> !finding.sentence().contains("original is missing")).toList();
    }

    private static boolean isFromBackup(Finding finding) {
        return finding.sentence().contains(FROM_BACKUP) && finding.file().startsWith(".synoptic/backups/");
    }

    private static String article(ArticleId id) {
        return "articles/" + id + "/article.json";
    }

    private List<Path> backups() {
        try (Stream<Path> files = Files.list(place.file(".synoptic/backups"))) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path fileOrFolder) {
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> assertThat(file.toFile().delete()).isTrue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
