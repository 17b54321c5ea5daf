package synoptic.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.draft.Draft;
import synoptic.model.Article;
import synoptic.store.StoreException;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.support.Messages;

/** Makes articles of drafts and keeps their originals, in the background; nothing is in the project before the caller makes the edit. */
final class ImportAdding {

    private static final Logger LOG = LoggerFactory.getLogger(ImportAdding.class);

    /**
     * What came of it.
     *
     * @param articles all of them in order; none where it was cancelled or failed
     * @param problem one sentence where it failed
     */
    record Result(List<Article> articles, Optional<String> problem) {
    }

    private final OriginalKeeping originals;
    private final Executor background;
    private volatile boolean cancelled;

    ImportAdding(OriginalKeeping originals, Executor background) {
        this.originals = originals;
        this.background = background;
    }

    /** @param done told of the count of articles made so far, on a thread of the background */
    CompletableFuture<Result> start(List<Draft> drafts, ProjectModel model, IntConsumer done) {
        return CompletableFuture.supplyAsync(() -> new Result(articles(drafts, model, done), Optional.empty()), background)
            .exceptionally(fault -> new Result(List.of(), Optional.of(sentence(fault))));
    }

    void cancel() {
        cancelled = true;
    }

    private List<Article> articles(List<Draft> drafts, ProjectModel model, IntConsumer done) {
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            if (cancelled) {
                return List.of();
            }
            Article article = draft.toArticle(model.ids().article(), model.now());
            originals.keep(article.original(), draft.source().bytes()).join();
            articles.add(article);
            done.accept(articles.size());
        }
        return articles;
    }

    private static String sentence(Throwable fault) {
        Throwable cause = fault;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.error("articles could not be added", cause);
        return cause instanceof StoreException ? cause.getMessage() : Messages.get("import.fault");
    }
}
