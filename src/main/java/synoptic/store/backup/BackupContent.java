package synoptic.store.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.Backup;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;

/**
 * What a backup of a project holds: all its records and the records of earlier versions, each in the file in which the project has it. Originals
 * are not in it: no change of the project ever deletes one.
 */
public final class BackupContent {

    private final Layout layout;
    private final ProjectJson json;
    private final Backups backups;

    /** That of one project’s backups. */
    public BackupContent(Layout layout, ProjectJson json) {
        this.layout = layout;
        this.json = json;
        this.backups = new Backups(layout.backups());
    }

    /** The backups themselves. */
    public Backups backups() {
        return backups;
    }

    /** Hands on the files of a project; project.json comes last, so that a backup without it is known to be cut. */
    void write(Project project, BiConsumer<String, byte[]> out) {
        for (Article article : project.articles()) {
            out.accept(layout.relative(layout.article(article.id())), json.file(article));
            for (int version = 1; version < article.version(); version++) {
                Path file = versionFile(article.id(), version);
                BoundedFiles.read(file, Layout.LARGEST_FILE).ifPresent(bytes -> out.accept(layout.relative(file), bytes));
            }
        }
        for (ArticleId id : new TreeSet<>(project.annotations().stream().map(Annotation::article).toList())) {
            out.accept(layout.relative(layout.annotations(id)), json.annotationsFile(project.annotationsOf(id)));
        }
        out.accept(layout.relative(layout.claims()), json.claimsFile(project.claims()));
        out.accept(layout.relative(layout.tags()), json.tagsFile(project.tags()));
        out.accept(layout.relative(layout.project()), json.file(project.info()));
    }

    /** The project that a backup holds. @throws StoreException if it is damaged, or of a newer format */
    public Project read(Backup backup) {
        ProjectJson older = json.older();
        List<Entity> records = new ArrayList<>();
        List<ProjectFile> project = new ArrayList<>();
        backups.read(backup, (path, bytes) -> Home.at(path).filter(home -> layout.relative(home.file(layout)).equals(path))
            .ifPresent(home -> {
                switch (home) {
                    case Home.OfProject own -> project.addAll(sound(backup, path, bytes, older::readProject));
                    case Home.OfClaims claims -> records.addAll(sound(backup, path, bytes, older::readClaims));
                    case Home.OfTags tags -> records.addAll(sound(backup, path, bytes, older::readTags));
                    case Home.OfArticle article -> records.addAll(sound(backup, path, bytes, older::readArticle));
                    case Home.OfAnnotations annotations -> records.addAll(sound(backup, path, bytes, older::readAnnotations));
                }
            }));
        ProjectFile own = project.stream().findFirst().orElseThrow(() -> damaged(backup, "project.json is missing"));
        if (own.version() > ProjectFile.VERSION) {
            throw damaged(backup, "it is of a newer version of Synoptic");
        }
        return Project.of(own.info(), records);
    }

    /** A note for each backup that is damaged, which is not read until somebody wants to go back to it. */
    public List<Finding> damaged() {
        List<Finding> notes = new ArrayList<>();
        for (Backup backup : backups.all()) {
            String file = layout.relative(layout.backups().resolve(backup.fileName()));
            try {
                List<String> paths = new ArrayList<>();
                backups.read(backup, (path, bytes) -> paths.add(path));
                if (!paths.contains(layout.relative(layout.project()))) {
                    notes.add(Finding.note(file, 0, "this backup is cut and cannot be restored"));
                } else if (!backups.lists(backup, paths)) {
                    notes.add(Finding.note(file, 0, "this backup is damaged: the names of the files in it are not those that its own list has"));
                }
            } catch (StoreException unreadable) {
                notes.add(Finding.note(file, 0, unreadable.getMessage()));
            }
        }
        return notes;
    }

    /** Puts the earlier versions of articles that the project lacks and a backup has where they belong. */
    void bringVersions(Backup backup, Project project, SafeFiles files) {
        Map<Path, byte[]> lacking = new TreeMap<>();
        Map<String, Path> wanted = new TreeMap<>();
        for (Article article : project.articles()) {
            for (int version = 1; version < article.version(); version++) {
                Path file = versionFile(article.id(), version);
                if (!BoundedFiles.isRealFile(file)) {
                    wanted.put(layout.relative(file), file);
                }
            }
        }
        if (!wanted.isEmpty()) {
            backups.read(backup, (path, bytes) -> Optional.ofNullable(wanted.get(path)).ifPresent(file -> lacking.put(file, bytes)));
            lacking.forEach(files::replace);
            files.forceFolders();
        }
    }

    private Path versionFile(ArticleId id, int version) {
        return layout.versionFolder(id, version).resolve(Layout.ARTICLE_FILE);
    }

    private <T> List<T> sound(Backup backup, String path, byte[] bytes, Function<byte[], ReadFile<T>> reading) {
        ReadFile<T> read = reading.apply(bytes);
        if (!read.flaws().isEmpty()) {
            throw damaged(backup, path + ":" + read.flaws().getFirst().line() + ": " + read.flaws().getFirst().reason());
        }
        return read.records();
    }

    private StoreException damaged(Backup backup, String why) {
        return new StoreException("The backup “" + layout.backups().resolve(backup.fileName()) + "” cannot be used (" + why
            + "); choose another one.");
    }
}
