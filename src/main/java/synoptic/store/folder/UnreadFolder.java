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

/** A folder of which the project is not known as a whole yet: it refuses everything that would need it. */
record UnreadFolder(Path path) implements StillFolder {

    static final String REASON = "The project is still being opened; wait until all of its articles are read.";

    @Override
    public void append(List<JournalEntry> entries) {
        throw refusal();
    }

    @Override
    public void writeBack() {
        throw refusal();
    }

    @Override
    public void putOriginals(Map<Original, byte[]> originals) {
        throw refusal();
    }

    @Override
    public Optional<byte[]> original(ArticleId article, int version) {
        throw refusal();
    }

    @Override
    public Optional<Article> version(ArticleId article, int version) {
        throw refusal();
    }

    @Override
    public void copyTo(Path target) {
        throw refusal();
    }

    @Override
    public List<Backup> backups() {
        throw refusal();
    }

    @Override
    public Project backup(Backup backup) {
        throw refusal();
    }

    @Override
    public Backup backUp(Backup.Reason reason) {
        throw refusal();
    }

    @Override
    public void bringVersions(Backup backup) {
        throw refusal();
    }

    private static StoreException refusal() {
        return new StoreException(REASON);
    }
}
