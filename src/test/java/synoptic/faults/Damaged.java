package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;

/** What must hold of a project of which one file is damaged. */
final class Damaged {

    private final ProjectStore store;
    private final Path folder;
    private final WorkedOn whole;
    private final String name;
    private final byte[] content;

    Damaged(ProjectStore store, Path folder, WorkedOn whole, String name, byte[] content) {
        this.store = store;
        this.folder = folder;
        this.whole = whole;
        this.name = name;
        this.content = content;
    }

    /** Checks the project, opens it for writing, writes it back and opens it again. */
    void promises() {
        Map<String, byte[]> before = WorkedOn.filesIn(folder);
        List<Finding> checked = store.check(folder);
        assertSameFiles(WorkedOn.filesIn(folder), before);
        if (canBeSeen()) {
            assertThat(checked).as("what check finds").anyMatch(finding -> finding.file().equals(name));
        }
        OpenedProject opened = store.open(folder, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).isEmpty();
        if (canBeSeen() && isReadWhenOpening()) {
            assertThat(opened.findings()).as("what opening finds").anyMatch(finding -> finding.file().equals(name));
        }
        assertTheRestIsThere(opened.project());
        opened.folder().writeBack();
        opened.folder().close();
        if (counts()) {
            assertThat(WorkedOn.filesIn(folder).values()).as("the bytes that were there")
                .anyMatch(bytes -> Arrays.equals(bytes, content));
        }
        OpenedProject again = store.open(folder, OpenMode.READ);
        assertThat(again.project().equals(opened.project())).as("opens again as it was").isTrue();
    }

    /** Whether it holds anything that somebody could miss: not the lock, nor what keeps Git away. */
    private boolean counts() {
        return !name.endsWith("/lock") && !name.endsWith("/.gitignore");
    }

    /** A log that ends with a whole line looks as if nothing had been written after it; a backup whose files are all there is one. */
    private boolean canBeSeen() {
        boolean endsWithALine = name.endsWith(".jsonl") && content.length > 0 && content[content.length - 1] == '\n'
            && Arrays.equals(content, Arrays.copyOf(whole.files().get(name), content.length));
        return counts() && !endsWithALine && !(name.endsWith(".zip") && entries(content).equals(entries(whole.files().get(name))));
    }

    private static Map<String, String> entries(byte[] zip) {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            entries.put("damaged", damaged.toString());
        }
        return entries;
    }

    private boolean isReadWhenOpening() {
        return !name.contains("/backups/") && !name.contains("/original") && !name.contains("/versions/") && !name.contains("/removed/")
            && !name.contains("/texts/");
    }

    private void assertTheRestIsThere(Project opened) {
        if (name.endsWith("journal.jsonl")) {
            assertThat(whole.states()).as("a state that there was").anyMatch(opened::equals);
            return;
        }
        Project expected = whole.project();
        for (Article article : expected.articles()) {
            if (!name.equals("articles/" + article.id() + "/article.json")) {
                assertThat(opened.article(article.id()).filter(article::equals)).as("article %s", article.id()).isPresent();
            }
            if (!name.contains(article.id().toString())) {
                assertThat(opened.annotationsOf(article.id())).as("annotations of %s", article.id())
                    .containsExactlyInAnyOrderElementsOf(expected.annotationsOf(article.id()));
            }
        }
        if (!name.equals("claims.json")) {
            assertThat(opened.claims()).as("claims").containsExactlyInAnyOrderElementsOf(expected.claims());
        }
        if (!name.equals("tags.json")) {
            assertThat(opened.tags()).as("tags").containsExactlyInAnyOrderElementsOf(expected.tags());
        }
        if (!name.startsWith("annotations/")) {
            assertThat(opened.annotations()).as("annotations").extracting(Annotation::id)
                .containsAll(expected.annotations().stream().map(Annotation::id).toList());
        }
    }

    private static void assertSameFiles(Map<String, byte[]> now, Map<String, byte[]> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((file, bytes) -> assertThat(now.get(file)).as(file).isEqualTo(bytes));
    }
}
