package synoptic.store.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Entity;
import synoptic.model.ProjectInfo;
import synoptic.store.Finding;
import synoptic.store.json.ProjectFile;
import synoptic.store.place.Home;
import synoptic.store.place.Known;

/** What a project's files hold, and what was wrong with them. */
final class Loaded {

    private final List<Entity> records = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Home, Path> damaged = new LinkedHashMap<>();
    private final Set<Home> changed = new HashSet<>();
    private final Map<Home, Known> files = new LinkedHashMap<>();
    private Optional<ProjectFile> projectFile = Optional.empty();

    /** Takes over what was read after this. */
    void addAll(Loaded later) {
        records.addAll(later.records);
        findings.addAll(later.findings);
        damaged.putAll(later.damaged);
        files.putAll(later.files);
        projectFile = later.projectFile.or(() -> projectFile);
    }

    void add(Entity record) {
        records.add(record);
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** Remembers that a file cannot stay as it is. */
    void damaged(Home home, Path file) {
        damaged.put(home, file);
    }

    /** Remembers that a sound file does not hold what it should, so that it is written anew. */
    void changed(Home home, Path file) {
        if (damaged.putIfAbsent(home, file) == null) {
            changed.add(home);
        }
    }

    /** Whether nothing is wrong with a file that cannot stay as it is, but that something else has changed it. */
    boolean isOnlyChanged(Home home) {
        return changed.contains(home);
    }

    /** Forgets that a file is missing. */
    void isOnItsWay(Home home, String file) {
        damaged.remove(home);
        findings.removeIf(finding -> finding.file().equals(file));
    }

    void projectFile(ProjectFile file) {
        projectFile = Optional.of(file);
    }

    /** All records but the project's own. */
    List<Entity> records() {
        return records;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The files that cannot stay as they are, by what should be in them. */
    Map<Home, Path> damaged() {
        return damaged;
    }

    Optional<ProjectInfo> info() {
        return projectFile.map(ProjectFile::info);
    }

    /** Remembers what a file held when it was read. */
    void read(Home home, Known file) {
        files.put(home, file);
    }

    /** The files that were there, in the order in which they were read. */
    Map<Home, Known> files() {
        return files;
    }

    /** The format version; that of this program where it is unknown. */
    int version() {
        return projectFile.map(ProjectFile::version).orElse(ProjectFile.VERSION);
    }
}
