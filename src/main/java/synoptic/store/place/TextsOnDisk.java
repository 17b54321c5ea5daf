package synoptic.store.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.journal.LoggedStep;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.TextPrint;
import synoptic.text.ArticleText;

/** Finds earlier articles and their texts: earlier versions, removed articles, and texts that were kept for the history alone. */
public final class TextsOnDisk implements LoggedStep.Texts {

    private final Layout layout;

    /** Those of one project. */
    public TextsOnDisk(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Optional<ArticleText> find(ArticleId article, String print) {
        List<Path> places = new ArrayList<>();
        places.add(layout.text(article, print));
        places.addAll(versionFiles(layout.versions(article)));
        places.add(layout.removed(article).resolve(Layout.ARTICLE_FILE));
        places.addAll(versionFiles(layout.removed(article).resolve(Layout.VERSIONS)));
        for (Path place : places) {
            Optional<ArticleText> text = read(place).map(Article::text).filter(found -> TextPrint.of(found).equals(print));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
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
