package synoptic.store.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.journal.LoggedStep;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.TextPrint;
import synoptic.text.ArticleText;

/** Finds earlier articles and their texts: present and earlier versions, removed articles, and texts that were kept for the history alone. */
public final class TextsOnDisk implements LoggedStep.Texts {

    private final Layout layout;

    /** Those of one project. */
    public TextsOnDisk(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Optional<ArticleText> find(ArticleId article, String print) {
        Stream<Path> kept = Stream.of(layout.text(article, print));
        Stream<Path> records = new ArticleFolders(layout).of(article).flatMap(ArticleFolders::withVersions)
            .map(folder -> folder.resolve(Layout.ARTICLE_FILE));
        return Stream.concat(kept, records).flatMap(place -> read(place).stream()).map(Article::text)
            .filter(text -> TextPrint.of(text).equals(print)).findFirst();
    }

    /** The article in a file; nothing if it is not there or damaged. */
    public static Optional<Article> read(Path file) {
        try {
            // Not the project's own reader: the unknown fields of an earlier version are not those of the present one.
            return BoundedFiles.read(file, Layout.LARGEST_FILE)
                .flatMap(bytes -> new ProjectJson().readArticle(bytes).records().stream().findFirst());
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    /** The records of the earlier versions in a folder of versions. */
    public static List<Path> versionFiles(Path versions) {
        if (!BoundedFiles.isRealFolder(versions)) {
            return List.of();
        }
        return BoundedFiles.list(versions).stream().map(folder -> folder.resolve(Layout.ARTICLE_FILE)).toList();
    }
}
