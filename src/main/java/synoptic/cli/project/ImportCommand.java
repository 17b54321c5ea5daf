package synoptic.cli.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import synoptic.importer.Contents;
import synoptic.importer.Importing;
import synoptic.importer.NearTwin;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
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
            Lines lines = new Lines(session);
            new Sources(importing, Contents.of(session.project()), reading, allowPrivate).read(paths, lines::take);
            lines.acknowledged.flush();
            return lines.refused ? 1 : 0;
        });
    }

    /** What is said of the files of one run. */
    private final class Lines {

        private final Session session;
        private final Acknowledged acknowledged;
        private final Map<String, Article> added = new HashMap<>();
        private boolean refused;

        Lines(Session session) {
            this.session = session;
            this.acknowledged = new Acknowledged(session);
        }

        void take(Outcome outcome) {
            switch (outcome) {
                case Outcome.Drafted drafted -> {
                    Article article = drafted.draft().toArticle(session.ids().article(), session.now());
                    added.putIfAbsent(outcome.place(), article);
                    String near = drafted.near().map(NearTwin::sentence).orElse("");
                    acknowledged.add(article, drafted.draft(), marks -> tell(outcome.place(), "imported", Optional.of(article),
                        Stream.of(near, told(marks)).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "))));
                }
                case Outcome.Annotated annotated -> {
                    acknowledged.flush();
                    refused |= !new TakingOver(surroundings, json, session).take(annotated);
                }
                case Outcome.Duplicate duplicate -> acknowledged.say(() -> tell(outcome.place(), "duplicate", twin(duplicate), duplicate.sentence()));
                case Outcome.Refused problem -> {
                    refused = true;
                    acknowledged.say(() -> tell(outcome.place(), "refused", Optional.empty(), problem.sentence()));
                }
            }
        }

        /** The article that a file is the same as, be it of the project or of this run. */
        private Optional<Article> twin(Outcome.Duplicate duplicate) {
            return duplicate.article().flatMap(session.project()::article).or(() -> Optional.ofNullable(added.get(duplicate.twin())));
        }
    }

    private static String told(Report report) {
        return report.lines().isEmpty() ? "" : Stream.of("Marks of the PDF that were carried: " + report.words(Fate.CARRIED) + ".",
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
