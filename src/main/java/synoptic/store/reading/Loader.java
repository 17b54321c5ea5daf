package synoptic.store.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.store.Finding;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.json.Flaw;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;

/** Reads all files of a project. Nothing that is wrong with one of them keeps it from reading the others. */
final class Loader {

    private final Layout layout;
    private final ProjectJson json;
    private final OpeningWatch watch;
    private final Loaded loaded = new Loaded();

    Loader(Layout layout, ProjectJson json, OpeningWatch watch) {
        this.layout = layout;
        this.json = json;
        this.watch = watch;
    }

    Loaded load() {
        List<ProjectFile> project = read(new Home.OfProject(), true, json::readProject);
        project.forEach(loaded::projectFile);
        read(new Home.OfClaims(), true, json::readClaims).forEach(loaded::add);
        read(new Home.OfTags(), true, json::readTags).forEach(loaded::add);
        List<Path> articles = list(layout.articles());
        for (int i = 0; i < articles.size(); i++) {
            watch.reached(i, articles.size());
            Path folder = articles.get(i);
            idOf(folder, folder.getFileName().toString()).ifPresent(id -> loadArticle(id, folder));
        }
        for (Path file : list(layout.annotations())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json")) {
                idOf(file, name.substring(0, name.length() - ".json".length())).ifPresent(this::loadAnnotations);
            } else {
                foreign(file);
            }
        }
        return loaded;
    }

    private void loadArticle(ArticleId id, Path folder) {
        Home home = new Home.OfArticle(id);
        if (!BoundedFiles.isRealFolder(folder)) {
            problem(home, folder, 0, "this is a link or a file, not an article’s folder; it was not read");
            return;
        }
        for (Article article : read(home, true, json::readArticle)) {
            if (article.id().equals(id)) {
                loaded.add(article);
            } else {
                problem(home, layout.article(id), 0, "it says that it is article " + article.id() + "; it was not read");
            }
        }
    }

    private void loadAnnotations(ArticleId article) {
        Home home = new Home.OfAnnotations(article);
        for (Annotation annotation : read(home, false, json::readAnnotations)) {
            if (annotation.article().equals(article)) {
                loaded.add(annotation);
            } else {
                problem(home, layout.annotations(article), LineOf.id(layout.annotations(article), annotation.id()),
                    "annotation " + annotation.id() + " is of another article; it was left out");
            }
        }
    }

    private <T> List<T> read(Home home, boolean needed, Function<byte[], ReadFile<T>> reading) {
        Path file = home.file(layout);
        try {
            Optional<byte[]> bytes = BoundedFiles.read(file, Layout.LARGEST_FILE);
            if (bytes.isEmpty()) {
                if (needed) {
                    problem(home, file, 0, "the file is missing");
                }
                return List.of();
            }
            loaded.read(home, FileSums.Sum.of(bytes.get()));
            ReadFile<T> read = reading.apply(bytes.get());
            for (Flaw flaw : read.flaws()) {
                problem(home, file, flaw.line(), flaw.reason() + "; " + outcome(home, read));
            }
            return read.records();
        } catch (StoreException unreadable) {
            problem(home, file, 0, unreadable.getMessage());
            return List.of();
        }
    }

    private static String outcome(Home home, ReadFile<?> read) {
        boolean oneRecord = home instanceof Home.OfArticle || home instanceof Home.OfProject;
        return !oneRecord ? "what stood there was left out"
            : read.records().isEmpty() ? "the file could not be used" : "that part was left out";
    }

    private List<Path> list(Path folder) {
        try {
            return BoundedFiles.list(folder);
        } catch (StoreException unreadable) {
            loaded.found(Finding.problem(layout.relative(folder), 0, unreadable.getMessage()));
            return List.of();
        }
    }

    private Optional<ArticleId> idOf(Path path, String name) {
        try {
            ArticleId id = ArticleId.of(name);
            if (id.toString().equals(name)) {
                return Optional.of(id);
            }
        } catch (IllegalArgumentException noId) {
            // Told below, like an id in capitals.
        }
        foreign(path);
        return Optional.empty();
    }

    private void foreign(Path path) {
        if (!path.getFileName().toString().startsWith(".")) {
            loaded.found(Finding.note(layout.relative(path), 0,
                "the name is not one that Synoptic gives; it was left alone"));
        }
    }

    private void problem(Home home, Path file, int line, String sentence) {
        loaded.found(Finding.problem(layout.relative(file), line, sentence));
        loaded.damaged(home, file);
    }
}
