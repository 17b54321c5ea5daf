package synoptic.ui.importing.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.Together;
import synoptic.edit.version.Replacement;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Elsewhere;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.pdf.PdfMarks;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.support.Messages;

/** Makes articles of drafts and keeps their originals, in the background; nothing is in the project before the caller makes the edit. */
public final class ImportAdding {

    private static final Logger LOG = LoggerFactory.getLogger(ImportAdding.class);

    /**
     * What came of it.
     *
     * @param articles all of them in order; none where it was cancelled or failed
     * @param byPlace those made of files, by the places of these
     * @param edit brings them and what is said of them into the project; empty where it was cancelled or failed
     * @param problem one sentence where it failed
     */
    public record Result(List<Article> articles, Map<String, Article> byPlace, Optional<Edit> edit, Optional<String> problem) {
        static final Result NONE = new Result(List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static final int MOST = 64;
    private static final long LARGEST = 16_000_000;

    private final OriginalKeeping originals;
    private final Executor background;
    private volatile boolean cancelled;

    public ImportAdding(OriginalKeeping originals, Executor background) {
        this.originals = originals;
        this.background = background;
    }

    /** @param done told of the count of articles made so far, on a thread of the background */
    public CompletableFuture<Result> start(List<ImportRow> ready, ProjectModel model, IntConsumer done) {
        Project project = model.project();
        return CompletableFuture.supplyAsync(() -> add(ready, project, model, done), background)
            .exceptionally(fault -> cancelled ? Result.NONE : new Result(List.of(), Map.of(), Optional.empty(), Optional.of(sentence(fault))));
    }

    public void cancel() {
        cancelled = true;
    }

    private Result add(List<ImportRow> ready, Project project, ProjectModel model, IntConsumer done) {
        List<Article> articles = new ArrayList<>();
        int count = 0;
        List<Article> versions = new ArrayList<>();
        List<Elsewhere> marks = new ArrayList<>();
        Map<String, Article> byPlace = new HashMap<>();
        Group group = new Group();
        for (ImportRow row : ready.stream().filter(row -> row.draft().isPresent()).toList()) {
            if (cancelled) {
                return Result.NONE;
            }
            Draft draft = row.draft().orElseThrow();
            Article article = draft.toArticle(row.nextVersionOf().orElseGet(model.ids()::article), model.now());
            group.add(article.original(), draft.source().bytes());
            (row.nextVersionOf().isPresent() ? versions : articles).add(article);
            byPlace.put(row.place(), article);
            PdfMarks.of(draft.source(), article, new Author(model.ids(), model.analyst(), model.now())).ifPresent(marks::add);
            done.accept(++count);
        }
        group.keep();
        if (cancelled) {
            return Result.NONE;
        }
        List<Edit> edits = new ArrayList<>();
        Project now = project;
        if (!articles.isEmpty()) {
            edits.add(new ArticleEdit.Add(List.copyOf(articles)));
            now = edits.getFirst().apply(now);
        }
        for (Article version : versions) {
            Article before = now.article(version.id()).orElseThrow(() -> new StoreException(Messages.get("import.near.gone")));
            Edit edit = Replacement.by(now, before, version.text(), version.original(), version.metadata(), model.now()).edit();
            edits.add(edit);
            now = edit.apply(now);
        }
        ready.stream().flatMap(row -> row.annotated().stream()).map(Outcome.Annotated::elsewhere).forEach(marks::add);
        for (Elsewhere elsewhere : marks) {
            Plan plan = elsewhere.plan(now, new Author(model.ids(), model.analyst(), model.now()));
            for (Plan.NewArticle added : plan.articles()) {
                if (cancelled) {
                    return Result.NONE;
                }
                group.add(added.article().original(), added.original());
                articles.add(added.article());
            }
            edits.add(plan.edit());
            now = plan.edit().apply(now);
            done.accept(Math.min(++count, ready.size()));
        }
        group.keep();
        Edit edit = edits.size() == 1 ? edits.getFirst() : new Together("import of " + ready.size() + " files", edits);
        return new Result(articles, byPlace, Optional.of(edit), Optional.empty());
    }

    /** Originals that go to disk together, which is far quicker than one by one. */
    private final class Group {

        private final Map<Original, byte[]> waiting = new HashMap<>();
        private long size;

        void add(Original original, byte[] bytes) {
            waiting.put(original, bytes);
            size += bytes.length;
            if (waiting.size() >= MOST || size >= LARGEST) {
                keep();
            }
        }

        void keep() {
            if (waiting.isEmpty()) {
                return;
            }
            originals.keep(Map.copyOf(waiting)).join();
            waiting.clear();
            size = 0;
        }
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
