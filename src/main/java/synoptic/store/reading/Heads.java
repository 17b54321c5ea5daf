package synoptic.store.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.json.ProjectFile;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.ReadFile;
import synoptic.store.place.Layout;
import synoptic.store.place.TextsOnDisk;

/**
 * What a list shows of a project, read from the beginnings of the articles' files. What is damaged is passed over without a word: the reading of
 * the whole project, which follows, says it.
 */
public final class Heads {

    /** Projects with fewer articles are read whole in a moment. */
    public static final int WORTHWHILE = 300;

    /** Where an article's file is longer, its text begins before this or the file is read whole, in bytes. */
    private static final int HEAD = 4096;

    private final Layout layout;
    /** Its own, since what it meets of unknown fields must not count for the project. */
    private final ProjectJson json = new ProjectJson();

    /** Reads nothing yet. */
    public Heads(Layout layout) {
        this.layout = layout;
    }

    /** The project as a list shows it; nothing where it is small, not of this format version, or has no file of its own. */
    public Optional<Project> read() {
        try {
            List<Path> folders = BoundedFiles.list(layout.articles());
            Optional<ProjectFile> own = all(layout.project(), json::readProject).stream().findFirst()
                .filter(file -> file.version() == ProjectFile.VERSION);
            if (folders.size() < WORTHWHILE || own.isEmpty()) {
                return Optional.empty();
            }
            List<Entity> records = new ArrayList<>(all(layout.claims(), json::readClaims));
            records.addAll(all(layout.tags(), json::readTags));
            for (Path folder : folders) {
                head(folder).ifPresent(records::add);
            }
            return Optional.of(Project.of(own.get().info(), records));
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    /** An article with its text and the annotations that lie in it; empty where its files cannot be read. */
    public List<Entity> whole(ArticleId id) {
        List<Entity> records = new ArrayList<>();
        TextsOnDisk.read(layout.article(id)).filter(article -> article.id().equals(id)).ifPresent(article -> {
            records.add(article);
            // A reader of its own again: this is called from any thread.
            for (Annotation annotation : all(layout.annotations(id), new ProjectJson()::readAnnotations)) {
                if (annotation.article().equals(id) && annotation.range().end() <= article.text().length()) {
                    records.add(annotation);
                }
            }
        });
        return records;
    }

    private Optional<Article> head(Path folder) {
        Path file = folder.resolve(Layout.ARTICLE_FILE);
        try {
            Optional<Article> head = BoundedFiles.isRealFolder(folder) ? BoundedFiles.head(file, HEAD).flatMap(json::readArticleHead) : Optional.empty();
            // An article without a title is listed by its first words.
            return head.filter(article -> !article.metadata().title().isBlank()).or(() -> TextsOnDisk.read(file))
                .filter(article -> folder.endsWith(article.id().toString()));
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    private static <T> List<T> all(Path file, Function<byte[], ReadFile<T>> reading) {
        try {
            return BoundedFiles.read(file, Layout.LARGEST_FILE).map(bytes -> reading.apply(bytes).records()).orElse(List.of());
        } catch (StoreException unreadable) {
            return List.of();
        }
    }
}
