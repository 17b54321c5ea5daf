package synoptic.store.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.store.backup.BackupContent;
import synoptic.store.disk.FileSteps;
import synoptic.store.json.ProjectJson;
import synoptic.store.mending.SpareFiles;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;

/** Looks at a project more thoroughly than opening it does: every original is read as well. Writes nothing. */
final class Check {

    private final Layout layout;
    private final FileSteps steps;
    private final Clock clock;
    private final Originals originals;

    Check(Layout layout, FileSteps steps, Clock clock) {
        this.layout = layout;
        this.steps = steps;
        this.clock = clock;
        this.originals = new Originals(layout);
    }

    List<Finding> findings() {
        OpenedProject opened = new Opening(layout, steps, clock, OpeningWatch.NONE).open(OpenMode.READ);
        List<Finding> findings = new ArrayList<>(opened.findings());
        for (Article article : opened.project().articles()) {
            checkOriginal(article, opened.project(), findings);
        }
        findings.addAll(new SpareFiles(layout, findings).findings());
        try {
            findings.addAll(new BackupContent(layout, new ProjectJson()).damaged());
        } catch (StoreException unreadable) {
            findings.add(Finding.note(layout.relative(layout.backups()), 0, unreadable.beside(layout.backups())));
        }
        return findings;
    }

    private void checkOriginal(Article article, Project project, List<Finding> findings) {
        Original original = article.original();
        Path place = layout.original(article.id(), original);
        try {
            if (Originals.isAt(place, original)) {
                return;
            }
            if (originals.find(article.id(), original, project).isPresent()) {
                return;
            }
            findings.add(Finding.problem(layout.relative(place), 0,
                Files.exists(place) ? "this is not the original that was imported: its SHA-256 differs"
                    : "the original is missing; a copy of “" + original.name() + "”, put here under this name, would mend that"));
        } catch (StoreException unreadable) {
            findings.add(Finding.problem(layout.relative(place), 0, unreadable.beside(place)));
        }
    }
}
