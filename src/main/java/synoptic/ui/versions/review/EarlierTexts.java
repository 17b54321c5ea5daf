package synoptic.ui.versions.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.session.Session;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;
import synoptic.text.ArticleText;

/** The texts that an article had before, as far as they can be read. */
final class EarlierTexts {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierTexts.class);

    private final Map<Integer, ArticleText> texts = new HashMap<>();

    private EarlierTexts() {
    }

    /** Reads them on the disk's thread. */
    static CompletableFuture<EarlierTexts> of(Session session, Article article) {
        return session.withFolder(folder -> {
            EarlierTexts earlier = new EarlierTexts();
            for (int version = 1; version < article.version(); version++) {
                earlier.read(folder, article.id(), version);
            }
            return earlier;
        });
    }

    Optional<ArticleText> text(int version) {
        return Optional.ofNullable(texts.get(version));
    }

    private void read(ProjectFolder folder, ArticleId article, int version) {
        try {
            folder.version(article, version).ifPresent(form -> texts.put(version, form.text()));
        } catch (StoreException unreadable) {
            // Without it the places are looked for by the quotes alone.
            LOG.warn("version {} of {} cannot be read", version, article, unreadable);
        }
    }
}
