package synoptic.store.mending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Article;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.json.Flaw;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;
import synoptic.store.place.SyncCopies;
import synoptic.store.place.TextsOnDisk;
import synoptic.store.reading.Logs;

/** Looks at what opening does not read: earlier versions, and what is kept for undo. */
public final class SpareFiles {

    private static final String ORIGINAL_START = "original.";

    private final Layout layout;
    private final FileSums sums;
    private final Set<String> told = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param known what was found before, which is not told twice */
    public SpareFiles(Layout layout, List<Finding> known) {
        known.forEach(finding -> told.add(finding.file()));
        this.layout = layout;
        this.sums = FileSums.read(Logs.bytesOf(layout.sums()));
    }

    /** What is wrong with them. */
    public List<Finding> findings() {
        looking(layout.articles(), () -> foldersIn(layout.articles()).forEach(folder -> {
            originals(folder, TextsOnDisk.read(folder.resolve(Layout.ARTICLE_FILE)));
            versions(folder);
        }));
        looking(layout.removed(), () -> foldersIn(layout.removed()).forEach(folder -> {
            article(folder);
            versions(folder);
        }));
        looking(layout.texts(), () -> BoundedFiles.list(layout.texts()).forEach(this::record));
        looking(layout.waitingOriginals(), () -> BoundedFiles.list(layout.waitingOriginals()).forEach(this::waiting));
        return findings;
    }

    private void looking(Path place, Runnable look) {
        try {
            look.run();
        } catch (StoreException unreadable) {
            findings.add(Finding.problem(layout.relative(place), 0, unreadable.beside(place)));
        }
    }

    private static List<Path> foldersIn(Path folder) {
        return BoundedFiles.list(folder).stream().filter(BoundedFiles::isRealFolder).toList();
    }

    private void versions(Path folder) {
        Path versions = folder.resolve(Layout.VERSIONS);
        looking(versions, () -> foldersIn(versions).forEach(this::article));
    }

    /** A folder with an article's record and, perhaps, its original. */
    private void article(Path folder) {
        originals(folder, record(folder.resolve(Layout.ARTICLE_FILE)));
    }

    private void originals(Path folder, Optional<Article> article) {
        for (Path file : BoundedFiles.list(folder)) {
            SyncCopies.finding(layout, file).ifPresent(findings::add);
            boolean isOriginal = file.getFileName().toString().startsWith(ORIGINAL_START) && !told.contains(layout.relative(file));
            if (isOriginal && article.isPresent() && !Originals.isAt(file, article.get().original())) {
                problem(file, 0, "this is not the original that was imported: its SHA-256 differs");
            }
        }
    }

    private Optional<Article> record(Path file) {
        if (file.getFileName().toString().endsWith(".tmp")) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = BoundedFiles.read(file, Layout.LARGEST_FILE);
            if (bytes.isEmpty()) {
                problem(file, 0, "the file is missing");
                return Optional.empty();
            }
            ReadFile<Article> read = new ProjectJson().readArticle(bytes.get());
            for (Flaw flaw : read.flaws()) {
                problem(file, flaw.line(), flaw.reason());
            }
            boolean changed = sums.of(layout.relative(file)).filter(sum -> !sum.equals(FileSums.Sum.of(bytes.get()))).isPresent();
            if (changed && read.flaws().isEmpty()) {
                problem(file, 0, "the file is not as Synoptic left it: something else changed it, or it is damaged");
            }
            return read.records().stream().findFirst();
        } catch (StoreException unreadable) {
            problem(file, 0, unreadable.beside(file));
            return Optional.empty();
        }
    }

    /** An original that is kept under its SHA-256. */
    private void waiting(Path file) {
        String name = file.getFileName().toString();
        try {
            Optional<byte[]> bytes = BoundedFiles.read(file, Originals.LARGEST);
            if (bytes.isPresent() && !name.startsWith(Originals.sha256(bytes.get()) + ".") && !name.endsWith(".tmp")) {
                problem(file, 0, "this is not the original that was kept here: its SHA-256 differs");
            }
        } catch (StoreException unreadable) {
            problem(file, 0, unreadable.beside(file));
        }
    }

    private void problem(Path file, int line, String sentence) {
        findings.add(Finding.problem(layout.relative(file), line, sentence));
    }
}
