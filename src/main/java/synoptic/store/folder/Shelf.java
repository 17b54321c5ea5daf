package synoptic.store.folder;

import java.nio.file.Path;
import java.util.Optional;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.store.backup.BackupContent;
import synoptic.store.disk.FileSteps;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;
import synoptic.store.place.TextsOnDisk;
import synoptic.store.writing.ProjectCopy;

/** What an open folder can look up: originals, earlier versions, and all of it for a copy. */
final class Shelf {

    private final Layout layout;
    private final ProjectJson json;
    private final FileSteps steps;
    private final Originals originals;
    private final BackupContent backups;
    private final Project opened;

    /** @param opened the project as it was opened */
    Shelf(Layout layout, ProjectJson json, FileSteps steps, Project opened) {
        this.layout = layout;
        this.json = json;
        this.steps = steps;
        this.originals = new Originals(layout);
        this.backups = new BackupContent(layout, json);
        this.opened = opened;
    }

    Layout layout() {
        return layout;
    }

    Project project() {
        return opened;
    }

    BackupContent backups() {
        return backups;
    }

    Optional<byte[]> original(Article article, Project project) {
        return originals.read(article, project);
    }

    /** An earlier version in the files. */
    Optional<Article> version(ArticleId article, int version) {
        return TextsOnDisk.read(layout.versionFolder(article, version).resolve(Layout.ARTICLE_FILE));
    }

    /** Writes the project elsewhere with its originals and earlier versions. @throws StoreException if the target is in use or fails */
    void copyTo(Path target, Project project) {
        new ProjectCopy(layout, json, steps).write(project, target);
    }
}
