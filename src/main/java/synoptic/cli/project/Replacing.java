package synoptic.cli.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.cli.Surroundings;
import synoptic.cli.extract.Sources;
import synoptic.edit.version.Replacement;
import synoptic.importer.Contents;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.session.Session;
import tools.jackson.databind.node.ObjectNode;

/** Gives an article a new version: {@code synoptic import PROJECT --replace ID FILE}. */
final class Replacing {

    private final Surroundings surroundings;
    private final boolean json;
    private final Session session;
    private final Importing importing;
    private final boolean allowPrivate;

    Replacing(Surroundings surroundings, boolean json, Session session, Importing importing, boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
        this.surroundings = surroundings;
        this.json = json;
        this.session = session;
        this.importing = importing;
    }

    /** Replaces an article's text by that of a file; answers the exit code. */
    int run(String id, String place, Reading reading) {
        Optional<Article> article = article(id);
        if (article.isEmpty()) {
            return refused(place, "There is no article " + id + " in the project; “synoptic list --json” names them all.");
        }
        try {
            Draft draft = draft(place, reading);
            return isSame(article.get(), draft) ? duplicate(place, article.get()) : replaced(place, article.get(), draft);
        } catch (ImportRefused refusal) {
            return refused(place, refusal.getMessage());
        }
    }

    private Optional<Article> article(String id) {
        try {
            return session.project().article(ArticleId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Draft draft(String file, Reading reading) throws ImportRefused {
        List<Outcome> outcomes = new ArrayList<>();
        new Sources(importing, new Contents(), reading, allowPrivate).read(List.of(file), outcomes::add);
        if (outcomes.size() != 1) {
            throw new ImportRefused(file + " holds " + (outcomes.isEmpty() ? "no article" : outcomes.size() + " articles")
                + "; --replace takes one file with one article.");
        }
        return switch (outcomes.getFirst()) {
            case Outcome.Drafted drafted -> drafted.draft();
            case Outcome.Annotated annotated -> throw new ImportRefused(annotated.place()
                + " holds annotations made elsewhere; import it without --replace.");
            case Outcome.Refused refused -> throw new ImportRefused(refused.sentence());
            case Outcome.Duplicate duplicate -> throw new ImportRefused(duplicate.sentence());
        };
    }

    private static boolean isSame(Article article, Draft draft) {
        return draft.text().text().equals(article.text().text());
    }

    private int duplicate(String place, Article article) {
        String sentence = place + " has the same words as version " + article.version() + " of “" + article.displayTitle()
            + "”; nothing was changed.";
        if (json) {
            write(line(place, "duplicate", sentence).put("article", article.id().toString()));
        } else {
            surroundings.out().println(sentence);
        }
        return 0;
    }

    private int replaced(String place, Article article, Draft draft) {
        Article drafted = draft.toArticle(article.id(), article.added());
        Replacement replacement = Replacement.by(session.project(), article, drafted.text(), drafted.original(),
            drafted.metadata(), session.now());
        session.withFolder(folder -> {
            folder.putOriginal(drafted.original(), draft.source().bytes());
            return drafted;
        }).join();
        session.applyDurably(replacement.edit());
        tell(place, session.project().article(article.id()).orElseThrow(), replacement.counts());
        return 0;
    }

    private void tell(String place, Article now, Replacement.Counts counts) {
        String warning = counts.review() == 0 ? "" : counts.review() + " of " + counts.all()
            + (counts.all() == 1 ? " highlight has" : " highlights have") + " no sure place in the new text; decide on "
            + (counts.review() == 1 ? "it" : "them") + " in the window with Article, Review places.";
        if (json) {
            ObjectNode line = line(place, "imported", "").put("article", now.id().toString()).put("version", now.version())
                .put("exact", counts.exact()).put("approximate", counts.approximate()).put("review", counts.review());
            write(warning.isEmpty() ? line : line.put("warning", warning));
        } else {
            surroundings.out().println("Version " + now.version() + " of “" + now.displayTitle() + "” is " + place + ": "
                + counts.exact() + " highlights carried over as they were, " + counts.approximate() + " with changed words, "
                + counts.review() + " to review.");
            if (!warning.isEmpty()) {
                surroundings.err().println(warning);
            }
        }
    }

    private int refused(String place, String sentence) {
        if (json) {
            write(line(place, "refused", sentence));
        } else {
            surroundings.err().println(sentence);
        }
        return 1;
    }

    private static ObjectNode line(String place, String status, String reason) {
        ObjectNode line = JsonLines.object().put("file", place).put("status", status).putNull("article");
        return reason.isEmpty() ? line.putNull("reason") : line.put("reason", reason);
    }

    private void write(ObjectNode line) {
        new JsonLines(surroundings.out()).write(line);
    }
}
