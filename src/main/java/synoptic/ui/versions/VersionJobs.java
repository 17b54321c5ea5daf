package synoptic.ui.versions;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.edit.version.Replacement;
import synoptic.importer.Contents;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.text.ArticleText;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;
import synoptic.ui.versions.compare.Comparison;

/** Reads, plans and makes new versions of articles. Everything long runs in the background; answers come on the window's thread. */
final class VersionJobs {

    private static final Logger LOG = LoggerFactory.getLogger(VersionJobs.class);

    private final Desk desk;
    private final Importing importing;
    private final Executor background;
    private final Executor window;

    VersionJobs(Desk desk, Importing importing, Executor background, Executor window) {
        this.desk = desk;
        this.importing = importing;
        this.background = background;
        this.window = window;
    }

    Desk desk() {
        return desk;
    }

    /** An article's next version as a file has it. Fails with one sentence. */
    CompletableFuture<Planned> plan(Article article, Path file) {
        Project project = desk.model().project();
        return inBackground(() -> {
            Draft draft = draft(file);
            ArticleText text = draft.text();
            if (text.text().equals(article.text().text())) {
                throw refused(Messages.get("versions.sameWords", file.getFileName(), article.version()));
            }
            Original original = draft.source().original("txt");
            Replacement made = Replacement.by(project, article, text, original, draft.metadata(), desk.model().now());
            return new Planned(project, article, Optional.of(draft.source().bytes()), made, Comparison.of(article.text(), text));
        });
    }

    /** An article's next version with the same original and a text that was put right. */
    CompletableFuture<Planned> planCorrection(Article article, Supplier<ArticleText> text) {
        Project project = desk.model().project();
        return inBackground(() -> {
            ArticleText corrected = text.get();
            return new Planned(project, article, Optional.empty(),
                Replacement.corrected(project, article, corrected, desk.model().now()), Comparison.of(article.text(), corrected));
        });
    }

    /** An article's next version with the text and original of an earlier one. */
    CompletableFuture<Planned> planReturn(Article article, Article earlier) {
        Project project = desk.model().project();
        return inBackground(() -> new Planned(project, article, Optional.empty(),
            Replacement.by(project, article, earlier.text(), earlier.original(), earlier.metadata(), desk.model().now()),
            Comparison.of(article.text(), earlier.text())));
    }

    /** Makes a version, once its original is kept; says so in a notice and answers whether it was made. */
    CompletableFuture<Boolean> make(Planned planned) {
        desk.model().prepareToChange();
        CompletableFuture<Void> kept = planned.bytes().map(bytes -> desk.model().session().<Void>withFolder(folder -> {
            folder.putOriginal(planned.replacement().edit().original(), bytes);
            return null;
        })).orElseGet(() -> CompletableFuture.completedFuture(null));
        return kept.handleAsync((done, fault) -> {
            if (fault != null) {
                desk.notices().failed(sentence(fault));
                return false;
            }
            return apply(planned);
        }, window);
    }

    /** Does work in the background and answers on the window's thread; what fails does so with one sentence. */
    <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return onWindow(CompletableFuture.supplyAsync(work, background));
    }

    /** Passes an answer on to the window's thread. */
    <T> CompletableFuture<T> onWindow(CompletableFuture<T> answer) {
        return answer.handleAsync((value, fault) -> {
            if (fault != null) {
                throw refused(sentence(fault));
            }
            return value;
        }, window);
    }

    /** Reads the original of an article's present text once more. @param encoding empty for the reader to find out */
    CompletableFuture<Draft> readOriginal(Article article, Optional<Charset> encoding) {
        Original original = article.original();
        String ending = "." + original.extension();
        String name = original.name().toLowerCase(Locale.ROOT).endsWith(ending) ? original.name() : original.name() + ending;
        CompletableFuture<Optional<byte[]>> bytes = desk.model().session()
            .withFolder(folder -> folder.original(article.id(), article.version()));
        return onWindow(bytes.thenApplyAsync(found -> {
            try {
                return importing.read(new Source(name, name, found.orElseThrow(() -> refused(Messages.get("versions.noOriginal")))), encoding);
            } catch (ImportRefused refusal) {
                throw refused(refusal.getMessage());
            }
        }, background));
    }

    /** The sentence for the user in what a job failed with. */
    static String sentence(Throwable fault) {
        Throwable cause = fault;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Refused || cause instanceof StoreException) {
            return cause.getMessage();
        }
        LOG.error("a version could not be made or read", cause);
        return Messages.get("versions.fault");
    }

    /** A job that ends with a sentence for the user. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private static Refused refused(String sentence) {
        return new Refused(sentence);
    }

    private boolean apply(Planned planned) {
        Article article = planned.article();
        Project now = desk.model().project();
        if (now.article(article.id()).filter(present -> present.equals(article)).isEmpty()) {
            desk.notices().warn(Messages.get("versions.changedMeanwhile"));
            return false;
        }
        Replacement made = planned.replacement();
        if (now != planned.project()) {
            made = made.onto(now, article);
        }
        if (!desk.model().tryApply(made.edit(), desk.notices())) {
            return false;
        }
        Replacement.Counts counts = made.counts();
        if (counts.review() == 0) {
            desk.notices().done(Messages.get("versions.made", article.version() + 1, counts.all()));
        }
        return true;
    }

    private Draft draft(Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        importing.start(List.of(file), new Contents(), outcomes::add, Runnable::run).done().join();
        if (outcomes.size() != 1) {
            throw refused(Messages.get("versions.notOne", file.getFileName(), outcomes.size()));
        }
        return switch (outcomes.getFirst()) {
            case Outcome.Drafted drafted -> drafted.draft();
            case Outcome.Annotated annotated -> throw refused(Messages.get("versions.annotated", file.getFileName()));
            case Outcome.Refused refusal -> throw refused(refusal.sentence());
            case Outcome.Duplicate duplicate -> throw refused(duplicate.sentence());
        };
    }
}
