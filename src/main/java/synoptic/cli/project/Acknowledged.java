package synoptic.cli.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.Together;
import synoptic.importer.draft.Draft;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.pdf.PdfMarks;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.session.Session;

/**
 * Brings articles into a project in groups that one wait for the disk makes durable, each article by a step of its own. What is to be said of a file
 * is said, in the order of the files, only once its article is on disk.
 */
final class Acknowledged {

    private static final int MOST = 64;
    private static final long LARGEST = 8_000_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

    /** @param draft empty where there is only something to say @param told takes what became of readers' marks */
    private record Item(Optional<Article> article, Optional<Draft> draft, Consumer<Report> told) {
    }

    private final Session session;
    private final List<Item> waiting = new ArrayList<>();
    private long size;
    private long since;

    Acknowledged(Session session) {
        this.session = session;
    }

    /** Brings in an article. @param told is run when it is on disk, with what became of what readers marked in it */
    void add(Article article, Draft draft, Consumer<Report> told) {
        put(new Item(Optional.of(article), Optional.of(draft), told), draft.source().size());
    }

    /** Runs this when all that came before is on disk. */
    void say(Runnable told) {
        put(new Item(Optional.empty(), Optional.empty(), report -> told.run()), 0);
    }

    private void put(Item item, long bytes) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(item);
        size += bytes;
        boolean nothingNew = waiting.stream().allMatch(one -> one.article().isEmpty());
        if (nothingNew || waiting.size() >= MOST || size >= LARGEST || System.nanoTime() - since >= LONGEST) {
            flush();
        }
    }

    /** Waits until all is on disk and says so. */
    void flush() {
        Map<Original, byte[]> originals = new LinkedHashMap<>();
        for (Item item : waiting) {
            item.article().ifPresent(article -> originals.put(article.original(), item.draft().orElseThrow().source().bytes()));
        }
        if (!originals.isEmpty()) {
            session.withFolder(folder -> {
                folder.putOriginals(originals);
                return originals.size();
            }).join();
        }
        List<Runnable> told = new ArrayList<>();
        for (Item item : waiting) {
            Report report = item.article().map(article -> apply(article, item.draft().orElseThrow())).orElse(Report.NONE);
            told.add(() -> item.told().accept(report));
        }
        waiting.clear();
        size = 0;
        session.durable().join();
        told.forEach(Runnable::run);
    }

    private Report apply(Article article, Draft draft) {
        Edit added = new ArticleEdit.Add(List.of(article));
        Author author = new Author(session.ids(), session.analyst(), session.now());
        Optional<Plan> marks = PdfMarks.of(draft.source(), article, author).map(found -> found.plan(added.apply(session.project()), author));
        session.apply(marks.isEmpty() ? added : new Together(added.label(session.project()), List.of(added, marks.get().edit())));
        return marks.map(Plan::report).orElse(Report.NONE);
    }
}
