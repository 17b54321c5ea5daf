package synoptic.store.reading;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.edit.History;
import synoptic.edit.RecordChange;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.store.Finding;
import synoptic.store.JournalEntry;
import synoptic.store.OpeningWatch;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.journal.HistoryRebuild;
import synoptic.store.journal.LogCodec;
import synoptic.store.journal.LoggedStep;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.Stored;
import synoptic.store.place.Home;
import synoptic.store.place.Known;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;
import synoptic.store.place.Sums;
import synoptic.store.place.SyncCopies;
import synoptic.store.place.TextsOnDisk;

/** All that a project's folder holds: files, journal and history, put together in memory. Reads only. */
public final class Contents {

    private final Layout layout;
    private final ProjectJson json;
    private final LogCodec codec;
    private Loaded loaded;
    private Logs logs;
    private Project inFiles;
    private Restoring restoring;
    private Replay replay;
    private FileSums sums;
    private Project project;
    private Instant readSince;

    /** Reads nothing yet. */
    public Contents(Layout layout, ProjectJson json, LogCodec codec) {
        this.layout = layout;
        this.json = json;
        this.codec = codec;
    }

    /** Reads all. */
    public Contents read(OpeningWatch watch) {
        readSince = Instant.now();
        loaded = new Loader(layout, json, watch).load();
        readSums();
        logs = new Logs(layout, codec, this::found);
        Set<Home> absent = absentFiles();
        absent.forEach(home -> loaded.damaged(home, home.file(layout)));
        restoring = new Restoring(layout, json, loaded.damaged().keySet(), this::found);
        inFiles = restoring.restored(sound(info()), logs.history().content().steps());
        logs.noteGap();
        replay = new Replay(inFiles, new TextsOnDisk(layout));
        replay.apply(logs.journal().content().steps());
        replay.lost().forEach(id -> found(Finding.problem(layout.relative(layout.journal()), 0,
            "a change of article " + id + " could not be brought in, because its text is nowhere to be found")));
        replay.changedOutside().stream().filter(id -> !restoring.isFromBackup(id)).forEach(this::noteChangedOutside);
        noteReplay();
        Set<Home> journaled = replay.homes();
        forgetThoseOnTheirWay(journaled);
        absent.forEach(home -> noteAbsent(home, journaled.contains(home)));
        noteChangedFiles(journaled);
        project = Ranges.fitted(replay.project(), layout, loaded);
        References.dangling(project, layout).forEach(this::found);
        noteNewerFormat();
        SyncCopies.beside(layout).forEach(this::found);
        return this;
    }

    /** The project of the first of all records with the same id. */
    private Project sound(ProjectInfo info) {
        Project all = Project.of(info, loaded.records());
        // Twins are looked for only where some records have taken the place of others.
        return all.size() == loaded.records().size() ? all : Project.of(info, Twins.removed(loaded, layout));
    }

    /** The files that were written and are not there, and that this program had not begun to delete when it stopped. */
    private Set<Home> absentFiles() {
        Set<String> absent = new LinkedHashSet<>(sums.present().keySet());
        loaded.files().keySet().forEach(home -> absent.remove(home.path()));
        absent.removeIf(path -> sums.isBegun(path, FileSums.Sum.GONE));
        Set<Home> homes = new LinkedHashSet<>();
        absent.forEach(path -> Home.at(path).filter(home -> !loaded.files().containsKey(home) && !loaded.damaged().containsKey(home))
            .ifPresent(homes::add));
        return homes;
    }

    /**
     * The journal brings in an article before its folder, and the folder before its file; it also takes an article out before its folder goes, which
     * another program may do while this one reads: between these steps nothing is missing.
     */
    private void forgetThoseOnTheirWay(Set<Home> journaled) {
        for (Home home : List.copyOf(loaded.damaged().keySet())) {
            String file = layout.relative(home.file(layout));
            boolean isMissing = home instanceof Home.OfArticle && !loaded.files().containsKey(home) && !Files.exists(home.file(layout));
            boolean isExpected = sums.of(file).isEmpty() || !home.isUsedBy(replay.project());
            if (isMissing && isExpected && journaled.contains(home)) {
                loaded.isOnItsWay(home, file);
            }
        }
    }

    private void noteAbsent(Home home, boolean journaled) {
        if (journaled && !home.isUsedBy(replay.project())) {
            loaded.damaged().remove(home);
        } else {
            found(Finding.problem(layout.relative(home.file(layout)), 0, "the file is missing"));
        }
    }

    /** A changed file is not a damaged one: somebody may have edited it, or Git brought another. It is taken as it is. */
    private void noteChangedFiles(Set<Home> journaled) {
        loaded.files().forEach((home, file) -> {
            String path = home.path();
            FileSums.Sum sum = file.sum();
            boolean known = sums.of(path).filter(sum::equals).isPresent() || sums.isBegun(path, sum);
            boolean expected = sums.of(path).isEmpty() || loaded.damaged().containsKey(home);
            if (!known && !expected) {
                found(Finding.note(path, 0,
                    "the file is not as Synoptic left it: something else changed it, or it is damaged"));
                if (journaled.contains(home)) {
                    // It is written anew as soon as the journal is cut, whether or not anybody has looked at it.
                    loaded.changed(home, home.file(layout));
                }
            }
        });
    }

    private void readSums() {
        byte[] lines = Logs.bytesOf(layout.sums());
        sums = FileSums.read(lines);
        if (!sums.isWhole() || lines.length == 0 && Files.exists(layout.sums())) {
            found(Finding.note(layout.relative(layout.sums()), 0,
                "the list of what was written is damaged, so nobody can tell whether something else changed or took away files"));
        }
    }

    /** Whether the list of what was written is there and cannot be used. */
    public boolean areSumsDamaged() {
        return !sums.isWhole();
    }

    FileSums sums() {
        return sums;
    }

    /** Opens the sums of the files for writing, with those that they lack. */
    public Sums openSums(SafeFiles files, FileSteps steps) {
        byte[] all = Logs.bytesOf(layout.sums());
        byte[] sound = sums.isWhole() ? all : new byte[0];
        if (sums.isWorthCompacting()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            sums.present().forEach((path, sum) -> lines.writeBytes(FileSums.line(path, sum)));
            lines.writeBytes(FileSums.endLine());
            sound = lines.toByteArray();
        }
        if (!Arrays.equals(sound, all)) {
            files.replace(layout.sums(), sound);
        }
        Sums open = new Sums(layout, steps, sound.length);
        loaded.files().forEach((home, file) -> {
            if (!sums.of(home.path()).filter(file.sum()::equals).isPresent()) {
                open.written(home.file(layout), file.sum());
            }
        });
        return open;
    }

    private ProjectInfo info() {
        Optional<ProjectInfo> journaled = logs.journal().content().info();
        Optional<ProjectInfo> known = loaded.info().or(() -> journaled).or(() -> restoring.inBackup().map(Project::info));
        if (loaded.info().isEmpty()) {
            found(Finding.note(layout.relative(layout.project()), 0, journaled.isPresent()
                ? "the project’s title and memo were restored from the journal"
                : known.isPresent() ? "the project’s title and memo were restored from a backup"
                : "the project is named after its folder, since its title is lost"));
        }
        return known.orElseGet(() -> new ProjectInfo(new Ids().project(), layout.root().getFileName().toString(), "",
            Instant.EPOCH));
    }

    private void noteChangedOutside(EntityId id) {
        Home home = Home.of(inFiles.entity(id).orElseThrow());
        Path file = home.file(layout);
        found(Finding.problem(layout.relative(file), LineOf.id(file, id), "record " + id + " was changed by something "
            + "else while changes of it waited in the journal; those of the journal count"));
        loaded.changed(home, file);
    }

    private void noteNewerFormat() {
        if (version() > ProjectFile.VERSION) {
            found(Finding.note(layout.relative(layout.project()), 0, "a newer Synoptic wrote this project (format " + version() + ", and this one knows "
                + ProjectFile.VERSION + "), so it is shown for reading only, and what seems damaged may only be new"));
        }
    }

    private void noteReplay() {
        int changes = logs.journal().content().steps().size();
        if (changes > 0) {
            found(Finding.note(layout.relative(layout.journal()), 0, changes + (changes == 1
                ? " change was taken from the journal, which keeps it until the files have it"
                : " changes were taken from the journal, which keeps them until the files have them")));
        }
    }

    private void found(Finding finding) {
        loaded.found(finding);
    }

    /** The files that were there. */
    public Map<Home, Known> filesRead() {
        return loaded.files();
    }

    /** When the reading began, by the clock of this machine's files. */
    public Instant readSince() {
        return readSince;
    }

    /** The format version of the files. */
    public int version() {
        return loaded.version();
    }

    /** What was noticed. */
    public List<Finding> findings() {
        return loaded.findings();
    }

    /** The files that cannot stay as they are, by what should be in them. */
    public Map<Home, Path> damaged() {
        return loaded.damaged();
    }

    /** Whether nothing is wrong with a file that cannot stay as it is, but that something else has changed it. */
    public boolean isOnlyChanged(Home home) {
        return loaded.isOnlyChanged(home);
    }

    /** The journal and the history. */
    public Logs logs() {
        return logs;
    }

    /** The project as the files have it. */
    public Project inFiles() {
        return inFiles;
    }

    /** The project with what the journal adds. */
    public Project project() {
        return project;
    }

    /** What the journal made of records of which it is not known any more what they were before. */
    public List<RecordChange> changedAlone() {
        return replay.alone().stream().filter(id -> !inFiles.entity(id).equals(project.entity(id)))
            .map(id -> new RecordChange(id, inFiles.entity(id), project.entity(id))).toList();
    }

    /** The changes that the journal brought in. */
    public List<Replay.Numbered> replayed() {
        return replay.entries();
    }

    /** The history that ends in the project. */
    public History history(HistoryRebuild rebuild) {
        long last = logs.lastInHistory();
        List<JournalEntry> newer = replay.entries().stream().filter(change -> change.number() > last)
            .map(Replay.Numbered::entry).toList();
        return rebuild.rebuild(logs.history().content().steps(), newer, project());
    }
}
