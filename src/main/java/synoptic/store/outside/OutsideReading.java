package synoptic.store.outside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.json.Flaw;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.writing.Watch;

/**
 * Makes changes of records out of files that something else has changed. A file that is damaged, or gone though every project has it, changes
 * nothing: it is to be written again. An article whose folder is gone was removed, and so were annotations whose file is gone.
 */
final class OutsideReading {

    private final Layout layout;
    private final ProjectJson json;
    private final Project base;
    private final Map<EntityId, RecordChange> changes = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Home> toRestore = new HashSet<>();
    private boolean isOfNewerFormat;

    /** @param base the project as the files were before */
    OutsideReading(Layout layout, ProjectJson json, Project base) {
        this.layout = layout;
        this.json = json;
        this.base = base;
    }

    void take(Watch.Seen seen) {
        if (seen.content().isPresent()) {
            takeContent(seen.home(), seen.content().get());
        } else {
            takeAbsence(seen.home());
        }
    }

    List<RecordChange> changes() {
        return List.copyOf(changes.values());
    }

    List<Finding> findings() {
        return findings;
    }

    /** The files that are to be written again from what was known before. */
    Set<Home> toRestore() {
        return toRestore;
    }

    /** Whether a newer program has written the project's own file. */
    boolean isOfNewerFormat() {
        return isOfNewerFormat;
    }

    private void takeAbsence(Home home) {
        boolean wasRemoved = switch (home) {
            case Home.OfArticle article -> !BoundedFiles.isRealFolder(layout.articleFolder(article.id()))
                && BoundedFiles.isRealFolder(layout.articles());
            case Home.OfAnnotations annotations -> BoundedFiles.isRealFolder(layout.annotations());
            case Home.OfProject project -> false;
            case Home.OfClaims claims -> false;
            case Home.OfTags tags -> false;
        };
        if (wasRemoved) {
            compare(home, List.of());
        } else if (home.isUsedBy(base)) {
            toRestore.add(home);
            findings.add(problem(home, 0, "something else removed the file; it is written again"));
        }
    }

    private void takeContent(Home home, byte[] bytes) {
        ReadFile<? extends Entity> read = switch (home) {
            case Home.OfProject project -> projectRecord(json.readProject(bytes));
            case Home.OfClaims claims -> json.readClaims(bytes);
            case Home.OfTags tags -> json.readTags(bytes);
            case Home.OfArticle article -> json.readArticle(bytes);
            case Home.OfAnnotations annotations -> json.readAnnotations(bytes);
        };
        if (isOfNewerFormat) {
            return;
        }
        Optional<String> unfit = read.flaws().stream().findFirst().map(Flaw::reason)
            .or(() -> read.records().stream().anyMatch(record -> !belongs(record, home))
                ? Optional.of("it holds a record that does not belong there") : Optional.empty());
        if (unfit.isEmpty()) {
            compare(home, read.records());
        } else {
            toRestore.add(home);
            findings.add(problem(home, read.flaws().stream().mapToInt(Flaw::line).findFirst().orElse(0),
                "something else damaged the file (" + unfit.get() + "); it is written again as it was"));
        }
    }

    private ReadFile<? extends Entity> projectRecord(ReadFile<ProjectFile> read) {
        if (read.records().stream().anyMatch(file -> file.version() > ProjectFile.VERSION)) {
            isOfNewerFormat = true;
            findings.add(problem(new Home.OfProject(), 0,
                "a newer Synoptic has taken the project over; close it here and install the newer version"));
        }
        return new ReadFile<>(read.records().stream().map(ProjectFile::info).toList(), read.flaws());
    }

    private boolean belongs(Entity record, Home home) {
        boolean isProjectsOwn = !(home instanceof Home.OfProject) || record.id().equals(base.info().id());
        return isProjectsOwn && Home.of(record).equals(home)
            && base.entity(record.id()).map(Home::of).filter(before -> !before.equals(home)).isEmpty();
    }

    private void compare(Home home, List<? extends Entity> now) {
        Map<EntityId, Entity> left = new LinkedHashMap<>();
        home.records(base).forEach(record -> left.put(record.id(), record));
        for (Entity record : now) {
            Optional<Entity> before = Optional.ofNullable(left.remove(record.id()));
            if (!before.equals(Optional.of(record))) {
                changes.putIfAbsent(record.id(), new RecordChange(record.id(), before, Optional.of(record)));
            }
        }
        left.values().forEach(record -> changes.put(record.id(), RecordChange.removed(record)));
    }

    private Finding problem(Home home, int line, String sentence) {
        Path file = home.file(layout);
        return Finding.problem(layout.relative(file), line, sentence);
    }
}
