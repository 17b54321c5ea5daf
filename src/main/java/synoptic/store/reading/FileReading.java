package synoptic.store.reading;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
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
import synoptic.store.place.SyncCopies;

/** Reads some of a project's files, one after the other. Nothing that is wrong with one of them keeps it from reading the others. */
final class FileReading {

    /** From this size on, in bytes, files are read one at a time by all threads together: each needs several times its size in memory. */
    private static final long LARGE = 4L << 20;
    private static final ReentrantLock ONE_LARGE = new ReentrantLock();

    private final Layout layout;
    private final ProjectJson json = new ProjectJson();
    private final Loaded loaded = new Loaded();
    /** What most files find room in, one after the other. */
    private final byte[] buffer = new byte[64 << 10];

    /** Makes records of the first bytes of a buffer. */
    private interface Decoding<T> {
        ReadFile<T> decode(byte[] buffer, int length);
    }

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
        read(new Home.OfProject(), true, (bytes, length) -> json.readProject(Arrays.copyOf(bytes, length))).forEach(loaded::projectFile);
        read(new Home.OfClaims(), true, (bytes, length) -> json.readClaims(Arrays.copyOf(bytes, length))).forEach(loaded::add);
        read(new Home.OfTags(), true, (bytes, length) -> json.readTags(Arrays.copyOf(bytes, length))).forEach(loaded::add);
    }

    /** Reads the article in a folder. */
    void readArticle(Path folder) {
        idOf(folder, folder.getFileName().toString()).ifPresent(id -> loadArticle(id, folder));
    }

    /** Reads the annotations in a file. */
    void readAnnotations(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            idOf(file, name.substring(0, name.length() - ".json".length())).ifPresent(id -> loadAnnotations(id, file));
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
        for (Article article : read(home, folder.resolve(Layout.ARTICLE_FILE), true, json::readArticle)) {
            if (article.id().equals(id)) {
                loaded.add(article);
            } else {
                problem(home, layout.article(id), 0, "it says that it is article " + article.id() + "; it was not read");
            }
        }
    }

    private void loadAnnotations(ArticleId article, Path file) {
        Home home = new Home.OfAnnotations(article);
        for (Annotation annotation : read(home, file, false, json::readAnnotations)) {
            if (annotation.article().equals(article)) {
                loaded.add(annotation);
            } else {
                problem(home, file, LineOf.id(file, annotation.id()),
                    "annotation " + annotation.id() + " is of another article; it was left out");
            }
        }
    }

    private <T> List<T> read(Home home, boolean needed, Decoding<T> decoding) {
        return read(home, home.file(layout), needed, decoding);
    }

    private <T> List<T> read(Home home, Path file, boolean needed, Decoding<T> decoding) {
        try {
            Optional<FileStamp> stamp = BoundedFiles.stamp(file, Layout.LARGEST_FILE);
            Optional<List<T>> records = stamp.isEmpty() ? Optional.empty()
                : stamp.get().size() < LARGE ? read(home, file, stamp.get(), decoding) : readAlone(home, file, stamp.get(), decoding);
            if (records.isEmpty() && needed) {
                problem(home, file, 0, "the file is missing");
            }
            return records.orElse(List.of());
        } catch (StoreException unreadable) {
            problem(home, file, 0, unreadable.beside(file));
            return List.of();
        }
    }

    private <T> Optional<List<T>> readAlone(Home home, Path file, FileStamp stamp, Decoding<T> decoding) {
        ONE_LARGE.lock();
        try {
            return read(home, file, stamp, decoding);
        } finally {
            ONE_LARGE.unlock();
        }
    }

    private <T> Optional<List<T>> read(Home home, Path file, FileStamp stamp, Decoding<T> decoding) {
        byte[] bytes = stamp.size() <= buffer.length ? buffer : new byte[(int) stamp.size()];
        ByteBuffer content = ByteBuffer.wrap(bytes, 0, (int) stamp.size());
        if (!BoundedFiles.fill(file, content)) {
            return Optional.empty();
        }
        loaded.read(home, new Known(stamp, FileSums.Sum.of(bytes, content.position())));
        ReadFile<T> read = decoding.decode(bytes, content.position());
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
            loaded.found(Finding.problem(layout.relative(folder), 0, unreadable.beside(folder)));
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
            loaded.found(SyncCopies.finding(layout, path).orElseGet(() -> Finding.note(layout.relative(path), 0,
                "the name is not one that Synoptic gives; it was left alone")));
        }
    }

    private void problem(Home home, Path file, int line, String sentence) {
        loaded.found(Finding.problem(layout.relative(file), line, sentence));
        loaded.damaged(home, file);
    }
}
