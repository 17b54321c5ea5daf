package synoptic.store.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.FileStamp;
import synoptic.store.journal.FileSums;
import synoptic.store.json.Flaw;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Home;
import synoptic.store.place.Known;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;

/** Reads some of a project's files, one after the other. Nothing that is wrong with one of them keeps it from reading the others. */
final class FileReading {

    /** From this size on, in bytes, files are read one at a time by all threads together: each needs several times its size in memory. */
    private static final long LARGE = 4L << 20;
    private static final ReentrantLock ONE_LARGE = new ReentrantLock();

    private final Layout layout;
    private final ProjectJson json = new ProjectJson();
    private final Loaded loaded = new Loaded();

    FileReading(Layout layout) {
        this.layout = layout;
    }

    /** What was read, and what was wrong with it. */
    Loaded loaded() {
        return loaded;
    }

    /** What the fields were read with that are not known. */
    ProjectJson json() {
        return json;
    }

    /** Reads the project's own file, its claims and its tags. */
    void readWhatArticlesShare() {
        read(new Home.OfProject(), true, json::readProject).forEach(loaded::projectFile);
        read(new Home.OfClaims(), true, json::readClaims).forEach(loaded::add);
        read(new Home.OfTags(), true, json::readTags).forEach(loaded::add);
    }

    /** Reads the article in a folder. */
    void readArticle(Path folder) {
        idOf(folder, folder.getFileName().toString()).ifPresent(id -> loadArticle(id, folder));
    }

    /** Reads the annotations in a file. */
    void readAnnotations(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            idOf(file, name.substring(0, name.length() - ".json".length())).ifPresent(this::loadAnnotations);
        } else {
            foreign(file);
        }
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
            Optional<FileStamp> stamp = BoundedFiles.stamp(file, Layout.LARGEST_FILE);
            Optional<List<T>> records = stamp.isEmpty() ? Optional.empty()
                : stamp.get().size() < LARGE ? read(home, file, stamp.get(), reading) : readAlone(home, file, stamp.get(), reading);
            if (records.isEmpty() && needed) {
                problem(home, file, 0, "the file is missing");
            }
            return records.orElse(List.of());
        } catch (StoreException unreadable) {
            problem(home, file, 0, unreadable.getMessage());
            return List.of();
        }
    }

    private <T> Optional<List<T>> readAlone(Home home, Path file, FileStamp stamp, Function<byte[], ReadFile<T>> reading) {
        ONE_LARGE.lock();
        try {
            return read(home, file, stamp, reading);
        } finally {
            ONE_LARGE.unlock();
        }
    }

    private <T> Optional<List<T>> read(Home home, Path file, FileStamp stamp, Function<byte[], ReadFile<T>> reading) {
        Optional<byte[]> bytes = BoundedFiles.bytes(file, stamp.size());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        loaded.read(home, new Known(stamp, FileSums.Sum.of(bytes.get())));
        ReadFile<T> read = reading.apply(bytes.get());
        for (Flaw flaw : read.flaws()) {
            problem(home, file, flaw.line(), flaw.reason() + "; " + outcome(home, read));
        }
        return Optional.of(read.records());
    }

    private static String outcome(Home home, ReadFile<?> read) {
        boolean oneRecord = home instanceof Home.OfArticle || home instanceof Home.OfProject;
        return !oneRecord ? "what stood there was left out"
            : read.records().isEmpty() ? "the file could not be used" : "that part was left out";
    }

    /** What a folder holds, by name. */
    List<Path> list(Path folder) {
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
