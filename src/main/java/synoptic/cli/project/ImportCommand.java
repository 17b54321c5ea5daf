package synoptic.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.cli.ReadingOptions;
import synoptic.cli.Surroundings;
import synoptic.cli.extract.Sources;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.Together;
import synoptic.importer.Contents;
import synoptic.importer.Importing;
import synoptic.importer.NearTwin;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Reading;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Plan;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.pdf.PdfMarks;
import synoptic.model.Article;
import synoptic.session.Session;

/** {@code synoptic import}. */
@Command(name = "import", description = "Add articles to a project, from files, folders and web pages.", mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 all were imported or there already, 1 a file was refused."})
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH-OR-URL",
        description = "Files, folders with all below them, or addresses of web pages.")
    private List<String> paths;

    @Option(names = "--json", description = "Print a line of JSON for each file: file, status, article, reason.")
    private boolean json;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Option(names = "--replace", paramLabel = "ID",
        description = "Make the one file given the next version of the article with this id; its highlights are carried over.")
    private String replaced;

    @Option(names = "--allow-private", description = "Read also file: addresses and servers on this computer or in its own network.")
    private boolean allowPrivate;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reading reading = options.reading();
        if (replaced != null && paths.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--replace takes exactly one file, not " + paths.size() + ".");
        }
        return new ProjectAccess(surroundings).write(project, session -> {
            Importing importing = Importing.standard();
            if (replaced != null) {
                return new Replacing(surroundings, json, session, importing, allowPrivate).run(replaced, paths.getFirst(), reading);
            }
            boolean[] refused = {false};
            new Sources(importing, Contents.of(session.project()), reading, allowPrivate)
                .read(paths, outcome -> refused[0] |= !take(session, outcome));
            return refused[0] ? 1 : 0;
        });
    }

    private boolean take(Session session, Outcome outcome) {
        switch (outcome) {
            case Outcome.Drafted drafted -> {
                Article article = drafted.draft().toArticle(session.ids().article(), session.now());
                String marks = add(session, article, drafted.draft());
                tell(outcome.place(), "imported", Optional.of(article), Stream.of(drafted.near().map(NearTwin::sentence).orElse(""), marks)
                    .filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")));
            }
            case Outcome.Annotated annotated -> {
                return new TakingOver(surroundings, json, session).take(annotated);
            }
            case Outcome.Duplicate duplicate -> tell(outcome.place(), "duplicate", duplicate.article().flatMap(session.project()::article),
                duplicate.sentence());
            case Outcome.Refused refused -> {
                tell(outcome.place(), "refused", Optional.empty(), refused.sentence());
                return false;
            }
        }
        return true;
    }

    /** Brings in the article, with what readers marked in it, as one step. @return what is to be said of that, possibly nothing */
    private static String add(Session session, Article article, Draft draft) {
        session.withFolder(folder -> {
            folder.putOriginal(article.original(), draft.source().bytes());
            return article;
        }).join();
        Edit added = new ArticleEdit.Add(List.of(article));
        Author author = new Author(session.ids(), session.analyst(), session.now());
        Optional<Plan> marks = PdfMarks.of(draft.source(), article, author).map(found -> found.plan(added.apply(session.project()), author));
        session.apply(marks.isEmpty() ? added : new Together(added.label(session.project()), List.of(added, marks.get().edit())));
        session.durable().join();
        return marks.map(Plan::report).map(ImportCommand::told).orElse("");
    }

    private static String told(Report report) {
        return Stream.of("Marks of the PDF that were carried: " + report.words(Fate.CARRIED) + ".",
            report.of(Fate.CHANGED).isEmpty() ? "" : "In another form: " + report.words(Fate.CHANGED) + ".",
            report.of(Fate.LEFT).isEmpty() ? "" : "Not carried: " + report.words(Fate.LEFT) + ".")
            .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private void tell(String file, String status, Optional<Article> article, String reason) {
        if (json) {
            var line = JsonLines.object().put("file", file).put("status", status);
            article.ifPresentOrElse(found -> line.put("article", found.id().toString()), () -> line.putNull("article"));
            new JsonLines(surroundings.out()).write(reason.isEmpty() ? line.putNull("reason") : line.put("reason", reason));
        } else if (status.equals("refused")) {
            surroundings.err().println(reason);
        } else {
            surroundings.out().println(status.equals("imported") ? "Imported " + file + ": “" + article.map(Article::displayTitle).orElse("") + "”"
                + (reason.isEmpty() ? "" : ". " + reason) : reason);
        }
    }
}
