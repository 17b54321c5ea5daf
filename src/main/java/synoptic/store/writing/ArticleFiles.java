package synoptic.store.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;
import synoptic.store.place.Sums;
import synoptic.store.place.TextsOnDisk;

/**
 * Writes the folder of an article: its record, its original and its earlier versions. The order of the steps is such that after a fault
 * at any of them every text and original is still somewhere, and doing all again ends well.
 */
final class ArticleFiles {

    private final Layout layout;
    private final ProjectJson json;
    private final SafeFiles files;
    private final Originals originals;
    private final Sums sums;

    ArticleFiles(Layout layout, ProjectJson json, SafeFiles files, Sums sums) {
        this.layout = layout;
        this.json = json;
        this.files = files;
        this.originals = new Originals(layout);
        this.sums = sums;
    }

    /**
     * Writes an article; versions that are not earlier ones any more stay until they are dropped.
     *
     * @param content of its file
     * @param inFile the article as the file has it, if it does
     * @param passed the forms that the article has had since
     * @param project the project with the article in it
     */
    void write(Article article, byte[] content, Optional<Article> inFile, Collection<Article> passed, Project project) {
        ArticleId id = article.id();
        Optional<Article> before = inFile.or(() -> broughtBack(id));
        for (Article earlier : passed) {
            if (earlier.version() < article.version()) {
                writeVersion(earlier, article, project);
            }
        }
        Path place = layout.original(id, article.original());
        boolean sameOriginal = before.filter(old -> old.original().equals(article.original())).isPresent();
        if (!sameOriginal) {
            // A crash right after this leaves the new one in the place of the old one, which was shelved then.
            before.filter(old -> !layout.original(id, old.original()).equals(place) || !Originals.isAt(place, article.original()))
                .ifPresent(this::shelve);
        }
        if (!sameOriginal || !BoundedFiles.isRealFile(place)) {
            originals.place(place, id, article.original(), project, files);
        }
        files.replace(layout.article(id), content);
    }

    /** Takes the folder of an article out of the project and keeps it for undo. */
    void remove(ArticleId id) {
        Path folder = layout.articleFolder(id);
        if (!BoundedFiles.isRealFolder(folder)) {
            return;
        }
        Path place = layout.removed(id);
        for (int i = 2; BoundedFiles.isRealFolder(place); i++) {
            place = layout.removed(id, i);
        }
        files.move(folder, place);
        noteAll(place);
    }

    /** Keeps the text of an article that only the history needs. */
    void keepText(Article article, String print) {
        Path file = layout.text(article.id(), print);
        if (!BoundedFiles.isRealFile(file)) {
            replace(file, json.file(article));
        }
    }

    private Optional<Article> broughtBack(ArticleId id) {
        if (BoundedFiles.isRealFolder(layout.removed(id)) && !BoundedFiles.isRealFolder(layout.articleFolder(id))) {
            files.move(layout.removed(id), layout.articleFolder(id));
        }
        return TextsOnDisk.read(layout.article(id));
    }

    private void writeVersion(Article earlier, Article now, Project project) {
        Path folder = layout.versionFolder(now.id(), earlier.version());
        if (!earlier.original().equals(now.original())) {
            originals.place(folder.resolve(Layout.originalName(earlier.original())), now.id(), earlier.original(), project, files);
        }
        replace(folder.resolve(Layout.ARTICLE_FILE), json.file(earlier));
    }

    private void replace(Path file, byte[] content) {
        files.replace(file, content);
        sums.written(file, FileSums.Sum.of(content));
    }

    /** Notes what the records in a removed article's folder hold, under the names that they have now. */
    private void noteAll(Path folder) {
        List<Path> records = new ArrayList<>(TextsOnDisk.versionFiles(folder.resolve(Layout.VERSIONS)));
        records.add(folder.resolve(Layout.ARTICLE_FILE));
        for (Path record : records) {
            if (BoundedFiles.isRealFile(record)) {
                BoundedFiles.read(record, Layout.LARGEST_FILE).ifPresent(bytes -> sums.written(record, FileSums.Sum.of(bytes)));
            }
        }
    }

    /** Makes room for another original; undo may want the one that was there. */
    private void shelve(Article old) {
        Path place = layout.original(old.id(), old.original());
        Path inVersion = layout.versionFolder(old.id(), old.version()).resolve(Layout.originalName(old.original()));
        if (BoundedFiles.isRealFile(inVersion)) {
            if (!Originals.isAt(place, old.original())) {
                originals.setAside(place, files);
            }
            files.delete(place);
        } else if (BoundedFiles.isRealFile(place)) {
            files.move(place, layout.waitingOriginal(old.original()));
        }
    }

    /** Deletes the versions that are not earlier ones any more after an undo; what they held was kept elsewhere before. */
    void dropVersionsFrom(int version, ArticleId id) {
        Path versions = layout.versions(id);
        if (!BoundedFiles.isRealFolder(versions)) {
            return;
        }
        for (Path folder : BoundedFiles.list(versions)) {
            String name = folder.getFileName().toString();
            if (name.matches("\\d{1,9}") && Integer.parseInt(name) >= version) {
                BoundedFiles.list(folder).forEach(files::delete);
                files.delete(folder);
            }
        }
        if (BoundedFiles.list(versions).isEmpty()) {
            files.delete(versions);
        }
    }
}
