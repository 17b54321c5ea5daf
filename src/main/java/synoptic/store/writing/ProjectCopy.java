package synoptic.store.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.SafeFiles;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;
import synoptic.store.place.Originals;

/** Writes a whole project to a new folder, all or nothing. */
public final class ProjectCopy {

    private final Layout source;
    private final ProjectJson json;
    private final FileSteps steps;
    private final Originals originals;

    /** @param source where originals and earlier versions lie; the folder that is written where there are none yet */
    public ProjectCopy(Layout source, ProjectJson json, FileSteps steps) {
        this.source = source;
        this.json = json;
        this.steps = steps;
        this.originals = new Originals(source);
    }

    /** Writes a project into a folder that is not there yet, or empty. @throws synoptic.store.StoreException if it is in use, or writing fails */
    public void write(Project project, Path target) {
        boolean wasThere = Files.isDirectory(target);
        refuseUnlessFree(target);
        Layout layout = new Layout(target.toAbsolutePath().normalize());
        SafeFiles files = new SafeFiles(steps, layout.root());
        try {
            files.createFolder(layout.root());
            files.createFolder(layout.articles());
            files.createFolder(layout.annotations());
            for (Article article : project.articles()) {
                write(article, project, layout, files);
            }
            // Also those of an article that was lost: they are somebody's work.
            for (ArticleId id : new TreeSet<>(project.annotations().stream().map(Annotation::article).toList())) {
                files.replace(layout.annotations(id), json.annotationsFile(project.annotationsOf(id)));
            }
            files.replace(layout.claims(), json.claimsFile(project.claims()));
            files.replace(layout.tags(), json.tagsFile(project.tags()));
            // Last, since it is what makes the folder a project.
            files.replace(layout.project(), json.file(project.info()));
            files.forceFolders();
        } catch (StoreException failed) {
            dropUnfinished(layout, wasThere, failed);
            throw failed;
        }
    }

    private void write(Article article, Project project, Layout layout, SafeFiles files) {
        if (!layout.root().equals(source.root())) {
            copyOriginalAndVersions(article, project, layout, files);
        }
        files.replace(layout.article(article.id()), json.file(article));
    }

    private void copyOriginalAndVersions(Article article, Project project, Layout layout, SafeFiles files) {
        originals.find(article.id(), article.original(), project)
            .flatMap(place -> BoundedFiles.read(place, Originals.LARGEST))
            .ifPresent(bytes -> files.replace(layout.original(article.id(), article.original()), bytes));
        Path versions = source.versions(article.id());
        if (BoundedFiles.isRealFolder(versions)) {
            for (Path version : BoundedFiles.list(versions)) {
                for (Path file : BoundedFiles.list(version)) {
                    BoundedFiles.read(file, Originals.LARGEST).ifPresent(bytes -> files.replace(
                        layout.versions(article.id()).resolve(version.getFileName()).resolve(file.getFileName()), bytes));
                }
            }
        }
    }

    private static void refuseUnlessFree(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        boolean free = Files.isDirectory(target) && BoundedFiles.list(target.toAbsolutePath()).stream()
            .map(entry -> entry.getFileName().toString()).allMatch(name -> name.startsWith(".") && !name.equals(".synoptic"));
        if (!free) {
            throw new StoreException("“" + target + "” is in use already; choose a new name or an empty folder.");
        }
    }

    private void dropUnfinished(Layout layout, boolean folderWasThere, StoreException failed) {
        List<Path> parts = new ArrayList<>(List.of(layout.articles(), layout.annotations(), layout.claims(), layout.tags(),
            layout.project()));
        if (!folderWasThere) {
            parts.add(layout.root());
        }
        for (Path part : parts) {
            try (Stream<Path> all = Files.exists(part) ? Files.walk(part) : Stream.empty()) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    steps.delete(path);
                }
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
        }
    }
}
