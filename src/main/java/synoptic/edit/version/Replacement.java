package synoptic.edit.version;

import java.time.Instant;
import java.util.Objects;
import synoptic.anchor.CarryOver;
import synoptic.edit.ArticleEdit;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.PublishedDate;
import synoptic.model.Target;
import synoptic.text.ArticleText;
import synoptic.text.Normalisation;

/**
 * A new version of an article, ready to be made.
 *
 * @param edit makes it, with every annotation at its new place, as one step
 * @param carried how the annotations came through
 */
public record Replacement(ArticleEdit.NextVersion edit, CarryOver carried) {

    public Replacement {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(carried);
    }

    /**
     * How many annotations came through how.
     *
     * @param exact with the very words that they quote
     * @param approximate with changed words, but surely there
     * @param review not placed: their words are gone, or several places may be meant
     */
    public record Counts(int exact, int approximate, int review) {
        public int all() {
            return exact + approximate + review;
        }
    }

    /** The next version of an article, with a text that somebody else published. */
    public static Replacement by(Project project, Article article, ArticleText text, Original original,
        Metadata proposed, Instant at) {
        return of(project, article, text, original, metadata(article, proposed), at);
    }

    /** The next version of an article, with the same original but a text that was put right. */
    public static Replacement corrected(Project project, Article article, ArticleText text, Instant at) {
        return of(project, article, text, article.original(), metadata(article,
            Metadata.NONE.withTitle(Normalisation.squeeze(text.title()))), at);
    }

    private static Replacement of(Project project, Article article, ArticleText text, Original original,
        Metadata metadata, Instant at) {
        CarryOver carried = CarryOver.of(article.text(), project.annotationsOf(article.id()), text);
        return new Replacement(new ArticleEdit.NextVersion(article.id(), text, original, metadata, carried.targets(), at),
            carried);
    }

    /** The same text for an article whose annotations have changed since this was made ready. */
    public Replacement onto(Project project, Article article) {
        return of(project, article, edit.text(), edit.original(), edit.metadata(), edit.at());
    }

    public Counts counts() {
        int exact = 0;
        int approximate = 0;
        int review = 0;
        for (Target target : carried.targets().values()) {
            switch (target.anchor()) {
                case Anchor.Exact found -> exact++;
                case Anchor.Approximate found -> approximate++;
                case Anchor.Orphan lost -> review++;
            }
        }
        return new Counts(exact, approximate, review);
    }

    /**
     * What is known of the article stays, since somebody may have put it right; what was unknown is taken from the new
     * version, and so is the title where it was the headline as printed.
     */
    static Metadata metadata(Article article, Metadata proposed) {
        Metadata now = article.metadata();
        boolean asPrinted = now.title().isBlank()
            || Normalisation.squeeze(now.title()).equals(Normalisation.squeeze(article.text().title()));
        return new Metadata(asPrinted && !proposed.title().isBlank() ? proposed.title() : now.title(),
            known(now.outlet(), proposed.outlet()), known(now.byline(), proposed.byline()),
            now.published().equals(PublishedDate.UNKNOWN) ? proposed.published() : now.published(),
            known(now.url(), proposed.url()), known(now.language(), proposed.language()));
    }

    private static String known(String now, String proposed) {
        return now.isBlank() ? proposed : now;
    }
}
