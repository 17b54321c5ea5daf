package synoptic.store.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.JournalEntry;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.store.backup.BackupMaking;
import synoptic.store.disk.FolderLock;
import synoptic.store.outside.Outside;
import synoptic.store.place.Home;
import synoptic.store.place.Originals;
import synoptic.store.writing.Journaling;
import synoptic.store.writing.Rewriter;

/** A project's folder open for writing. Its own value of the project is what the journal says, whatever the session is ahead. */
final class WritableFolder implements ProjectFolder {

    private final FolderLock lock;
    private final Journaling journaling;
    private final Rewriter rewriter;
    private final Shelf shelf;
    private final BackupMaking backups;
    private final Outside outside;
    /** What the journal has and the project here has not been told of yet, since nobody waits for that. */
    private final List<JournalEntry> appended = new ArrayList<>();
    private Project project;
    private Project writtenBack;
    private boolean journalIsCut;

    WritableFolder(FolderLock lock, Journaling journaling, Rewriter rewriter, Shelf shelf, BackupMaking backups, Outside outside) {
        this.lock = lock;
        this.journaling = journaling;
        this.rewriter = rewriter;
        this.shelf = shelf;
        this.backups = backups;
        this.outside = outside;
        this.project = shelf.project();
        this.writtenBack = project;
    }

    @Override
    public Path path() {
        return shelf.layout().root();
    }

    @Override
    public void append(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        journaling.append(entries);
        journalIsCut = false;
        appended.addAll(entries);
    }

    /** The project as the journal says. */
    private Project project() {
        for (JournalEntry entry : appended) {
            rewriter.changed(entry);
            project = entry.applied().apply(project);
        }
        appended.clear();
        return project;
    }

    @Override
    public void writeBack() {
        Project now = project();
        renewLock();
        if (!journalIsCut) {
            if (rewriter.isBehind()) {
                backups.makeIfDue(writtenBack);
            }
            boolean all = rewriter.write(now);
            writtenBack = rewriter.inFiles();
            if (all) {
                journaling.cut(now.info());
                journalIsCut = true;
            }
        }
    }

    @Override
    public void putOriginals(Map<Original, byte[]> originals) {
        originals.forEach((original, bytes) -> {
            if (!Originals.fits(bytes, original)) {
                throw new IllegalArgumentException("these are not the bytes of " + original);
            }
        });
        rewriter.keepOriginals(originals);
    }

    @Override
    public Optional<byte[]> original(ArticleId article, int version) {
        return version(article, version).flatMap(form -> shelf.original(form, project()));
    }

    @Override
    public Optional<Article> version(ArticleId article, int version) {
        return project().article(article).filter(form -> form.version() == version)
            .or(() -> rewriter.passed(article, version))
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
    public Backup backUp(Backup.Reason reason) {
        return backups.make(reason, project());
    }

    @Override
    public void bringVersions(Backup backup) {
        writeBack();
        backups.bringVersions(backup, project());
    }

    @Override
    public Optional<OutsideChange> takeOutside(boolean atOnce) {
        Optional<Outside.Taken> taken = outside.take(project(), atOnce);
        taken.ifPresent(news -> {
            project = news.merged().plain();
            writtenBack = rewriter.inFiles();
            journalIsCut &= !news.mustWrite();
        });
        return taken.map(Outside.Taken::change);
    }

    @Override
    public void undecided(Collection<? extends Entity> records) {
        rewriter.hold(records.stream().map(Home::of).collect(Collectors.toSet()));
    }

    @Override
    public void copyTo(Path target) {
        writeBack();
        shelf.copyTo(target, project());
    }

    @Override
    public void close() {
        try {
            rewriter.close();
            journaling.close();
        } finally {
            try {
                lock.close();
            } catch (IOException failed) {
                throw StoreException.writing(shelf.layout().lock(), failed);
            }
        }
    }

    private void renewLock() {
        try {
            lock.renew();
        } catch (IOException failed) {
            throw StoreException.writing(shelf.layout().lock(), failed);
        }
    }
}
