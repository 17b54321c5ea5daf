package synoptic.store.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.JournalEntry;
import synoptic.store.StoreException;

/** A project's folder open for reading: it never writes, and says why when asked to. */
final class ReadableFolder implements StillFolder {

    private final Shelf shelf;
    private final String reason;

    ReadableFolder(Shelf shelf, String reason) {
        this.shelf = shelf;
        this.reason = reason;
    }

    @Override
    public Path path() {
        return shelf.layout().root();
    }

    @Override
    public void append(List<JournalEntry> entries) {
        throw new StoreException(reason);
    }

    @Override
    public void writeBack() {
        throw new StoreException(reason);
    }

    @Override
    public void putOriginals(Map<Original, byte[]> originals) {
        throw new StoreException(reason);
    }

    @Override
    public Optional<byte[]> original(ArticleId article, int version) {
        return version(article, version).flatMap(form -> shelf.original(form, shelf.project()));
    }

    @Override
    public Optional<Article> version(ArticleId article, int version) {
        return shelf.project().article(article).filter(form -> form.version() == version)
            .or(() -> shelf.version(article, version));
    }

    @Override
    public List<Backup> backups() {
        return shelf.backups().backups().all();
    }

    @Override
    public Project backup(Backup backup) {
        return shelf.backups().read(backup);
    }

    @Override
    public Backup backUp(Backup.Reason why) {
        throw new StoreException(reason);
    }

    @Override
    public void bringVersions(Backup backup) {
        throw new StoreException(reason);
    }

    @Override
    public void copyTo(Path target) {
        shelf.copyTo(target, shelf.project());
    }
}
