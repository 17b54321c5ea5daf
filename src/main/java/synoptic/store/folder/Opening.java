package synoptic.store.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.edit.History;
import synoptic.store.Finding;
import synoptic.store.Glimpse;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.store.backup.BackupMaking;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.FolderLock;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.HistoryRebuild;
import synoptic.store.journal.LogCodec;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.mending.Repair;
import synoptic.store.outside.Outside;
import synoptic.store.place.Layout;
import synoptic.store.place.Sums;
import synoptic.store.place.TextsOnDisk;
import synoptic.store.reading.Contents;
import synoptic.store.reading.Heads;
import synoptic.store.reading.Logs;
import synoptic.store.reading.Replay;
import synoptic.store.writing.Journaling;
import synoptic.store.writing.Rewriter;
import synoptic.store.writing.Watch;

/** Opens one project, once. */
final class Opening {

    /** How often a project is read again while another program writes it, which does so when nothing was typed for a while. */
    private static final int MOST_TRIES = 40;
    private static final int TRIES_WITH_PROBLEMS = 5;
    private static final String FOR_READING = "The project was opened for reading only; open it for writing to change it.";

    private final Layout layout;
    private final FileSteps steps;
    private final Clock clock;
    private final OpeningWatch watch;
    private final ProjectJson json = new ProjectJson();
    private final LogCodec codec = new LogCodec(json);

    Opening(Layout layout, FileSteps steps, Clock clock, OpeningWatch watch) {
        this.layout = layout;
        this.steps = steps;
        this.clock = clock;
        this.watch = watch;
    }

    OpenedProject open(OpenMode mode) {
        if (watch != OpeningWatch.NONE) {
            Heads heads = new Heads(layout);
            heads.read().ifPresent(list -> watch.glimpsed(new Glimpse(new OpenedProject(list, History.EMPTY,
                new UnreadFolder(layout.root()), Optional.of(UnreadFolder.REASON)), heads::whole)));
        }
        if (mode == OpenMode.READ) {
            return openForReading(FOR_READING);
        }
        SafeFiles files = new SafeFiles(steps, layout.root());
        FolderLock.Answer answer;
        try {
            makeOwnFolder(files);
            answer = FolderLock.tryLock(layout.lock(), clock);
        } catch (IOException refused) {
            return openForReading(StoreException.writing(layout.lock(), refused).getMessage());
        } catch (StoreException refused) {
            return openForReading(refused.getMessage());
        }
        if (answer.lock().isEmpty()) {
            return openForReading(answer.refusal());
        }
        FolderLock lock = answer.lock().get();
        String refusal;
        boolean isOpen = false;
        try {
            Contents contents = new Contents(layout, json, codec).read(watch);
            if (!isNewer(contents)) {
                OpenedProject opened = openForWriting(contents, files, lock);
                isOpen = true;
                return opened;
            }
            refusal = newerFormat();
        } catch (StoreException unwritable) {
            refusal = unwritable.getMessage();
        } finally {
            if (!isOpen) {
                release(lock);
            }
        }
        return openForReading(refusal);
    }

    private OpenedProject openForReading(String reason) {
        Contents contents = readUncut();
        Shelf shelf = new Shelf(layout, json, steps, contents.project());
        String why = isNewer(contents) ? newerFormat() : reason;
        return new OpenedProject(contents.project(), History.EMPTY, new ReadableFolder(shelf, why), contents.findings(),
            Optional.of(why));
    }

    /** Reads again where another program has just moved changes from the journal to files that were read before. */
    private Contents readUncut() {
        Contents contents;
        long before;
        int tries = 0;
        do {
            before = Logs.journalStart(layout, codec);
            contents = new Contents(layout, json, codec).read(watch);
            tries++;
        } while (contents.logs().journal().content().nextNumber() != before && tries < MOST_TRIES
            || isPerhapsWritten(contents) && tries < TRIES_WITH_PROBLEMS);
        return contents;
    }

    /** Whether what looks like damage may be another program at work. */
    private boolean isPerhapsWritten(Contents contents) {
        return contents.findings().stream().anyMatch(Finding::isProblem) && BoundedFiles.size(layout.lock()).filter(held -> held > 0).isPresent();
    }

    private OpenedProject openForWriting(Contents contents, SafeFiles files, FolderLock lock) {
        List<Finding> findings = new ArrayList<>(contents.findings());
        Repair repair = new Repair(layout, files, clock.instant(), findings);
        repair.moveUnlessFile(layout.sums());
        if (contents.areSumsDamaged()) {
            repair.keep(layout.sums());
        }
        Sums sums = contents.openSums(files, steps);
        repair.setAside(contents, sums);
        Watch watch = new Watch(layout, contents.filesRead(), contents.readSince());
        Rewriter rewriter = new Rewriter(layout, json, files, sums, watch, contents.inFiles());
        repair.toRewrite().forEach(rewriter::behind);
        sums.flush();
        Journaling.Extent extent = repair.mendLogs(contents);
        Journaling journaling = new Journaling(layout, steps, files, codec, clock, extent);
        if (extent.journalLength() == 0) {
            // So that the journal's name is durable before anything is appended.
            journaling.cut(contents.project().info());
        }
        for (Replay.Numbered change : contents.replayed()) {
            rewriter.changed(change.entry());
            if (change.number() > contents.logs().lastInHistory()) {
                journaling.resume(change.number(), change.entry());
            }
        }
        contents.changedAlone().forEach(rewriter::changed);
        HistoryRebuild rebuild = new HistoryRebuild(new TextsOnDisk(layout));
        History history = contents.history(rebuild);
        if (rebuild.dropped() > 0) {
            String changes = rebuild.dropped() == 1 ? "1 earlier change" : rebuild.dropped() + " earlier changes";
            findings.add(Finding.note(layout.relative(layout.history()), 0,
                changes + " can no longer be undone, since something else changed the same records"));
        }
        files.forceFolders();
        Shelf shelf = new Shelf(layout, json, steps, contents.project());
        BackupMaking backups = new BackupMaking(shelf.backups(), files, clock);
        WritableFolder folder = new WritableFolder(lock, journaling, rewriter, shelf, backups,
            new Outside(layout, json, watch, sums, rewriter, backups));
        return new OpenedProject(contents.project(), history, folder, findings, Optional.empty());
    }

    private void makeOwnFolder(SafeFiles files) {
        files.createFolder(layout.own());
        Path ignore = layout.own().resolve(".gitignore");
        if (!Files.exists(ignore)) {
            files.replace(ignore, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean isNewer(Contents contents) {
        return contents.version() > ProjectFile.VERSION;
    }

    private String newerFormat() {
        return "“" + layout.root().getFileName() + "” was written by a newer Synoptic and is shown for reading only; "
            + "install the newer version to change it.";
    }

    private void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            throw StoreException.writing(layout.lock(), failed);
        }
    }
}
