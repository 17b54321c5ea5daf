package synoptic.cli.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.cli.Surroundings;
import synoptic.edit.EditRefused;
import synoptic.importer.Outcome;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.ArticleId;
import synoptic.model.Original;
import synoptic.session.Session;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes over what a file made elsewhere holds, and tells what was carried and what was not. */
final class TakingOver {

    private final Surroundings surroundings;
    private final boolean json;
    private final Session session;

    TakingOver(Surroundings surroundings, boolean json, Session session) {
        this.surroundings = surroundings;
        this.json = json;
        this.session = session;
    }

    /** Brings it into the project as one step. @return false if it does not fit */
    boolean take(Outcome.Annotated annotated) {
        Plan plan = annotated.elsewhere().plan(session.project(), new Author(session.ids(), session.analyst(), session.now()));
        try {
            if (!plan.changesNothing()) {
                keep(plan.articles());
                session.applyDurably(plan.edit());
            }
        } catch (EditRefused refused) {
            write(annotated.place(), "refused", Optional.empty(), refused.getMessage(), Report.NONE);
            return false;
        }
        return tell(annotated, plan);
    }

    private void keep(List<Plan.NewArticle> added) {
        Map<Original, byte[]> originals = new LinkedHashMap<>();
        added.forEach(one -> originals.put(one.article().original(), one.original()));
        session.withFolder(folder -> {
            folder.putOriginals(originals);
            return originals.size();
        }).join();
    }

    private boolean tell(Outcome.Annotated annotated, Plan plan) {
        String status = plan.changesNothing() ? plan.report().of(Fate.THERE).isEmpty() ? "refused" : "duplicate" : "imported";
        String reason = switch (status) {
            case "duplicate" -> "Everything in " + annotated.place() + " is in the project already.";
            case "refused" -> "Nothing in " + annotated.place() + " could be carried: " + plan.report().words(Fate.LEFT) + ".";
            default -> plan.report().of(Fate.LEFT).isEmpty() ? "" : "Not carried: " + plan.report().words(Fate.LEFT) + ".";
        };
        int articles = plan.articles().size() + plan.present().size();
        Optional<ArticleId> only = articles != 1 ? Optional.empty()
            : plan.articles().isEmpty() ? Optional.of(plan.present().getFirst().article()) : Optional.of(plan.articles().getFirst().article().id());
        write(annotated.place(), status, only, reason, plan.report());
        if (json) {
            plan.articles().forEach(added -> line(annotated, added.place(), "imported", added.article().id(), ""));
            plan.present().forEach(present -> line(annotated, present.place(), "duplicate", present.article(),
                "The project has an article with these words already."));
        }
        return !status.equals("refused");
    }

    private void line(Outcome.Annotated annotated, String inside, String status, ArticleId article, String reason) {
        ObjectNode line = JsonLines.object().put("file", annotated.place() + "!/" + inside).put("status", status).put("article", article.toString());
        new JsonLines(surroundings.out()).write(reason.isEmpty() ? line.putNull("reason") : line.put("reason", reason));
    }

    private void write(String file, String status, Optional<ArticleId> article, String reason, Report report) {
        if (!json) {
            print(file, status, reason, report);
            return;
        }
        ObjectNode line = JsonLines.object().put("file", file).put("status", status);
        article.ifPresentOrElse(id -> line.put("article", id.toString()), () -> line.putNull("article"));
        if (reason.isEmpty()) {
            line.putNull("reason");
        } else {
            line.put("reason", reason);
        }
        for (Fate fate : Fate.values()) {
            ArrayNode lines = line.putArray(key(fate));
            report.of(fate).forEach(each -> lines.addObject().put("what", each.what()).put("count", each.count()));
        }
        new JsonLines(surroundings.out()).write(line);
    }

    private static String key(Fate fate) {
        return switch (fate) {
            case CARRIED -> "carried";
            case THERE -> "alreadyThere";
            case CHANGED -> "carriedOtherwise";
            case LEFT -> "notCarried";
        };
    }

    private void print(String file, String status, String reason, Report report) {
        if (status.equals("refused")) {
            surroundings.err().println(reason);
            return;
        }
        surroundings.out().println(status.equals("duplicate") ? reason : "Imported " + file + ": " + report.words(Fate.CARRIED));
        print("Already in the project: ", report.words(Fate.THERE));
        print("Carried in another form: ", report.words(Fate.CHANGED));
        print("Not carried: ", report.words(Fate.LEFT));
    }

    private void print(String what, String words) {
        if (!words.isEmpty()) {
            surroundings.out().println("  " + what + words);
        }
    }
}
