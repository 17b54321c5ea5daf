package synoptic.cli.extract;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.cli.ReadingOptions;
import synoptic.cli.Surroundings;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.web.Fetcher;
import synoptic.importer.web.WebAddress;
import tools.jackson.databind.node.ObjectNode;

/** {@code synoptic extract}: the article in a file or a folder of files, without a project. */
@Command(name = "extract", mixinStandardHelpOptions = true,
    description = {
        "Print the article in a file or a web page: its text without what stands around it, and what is known of it.",
        "--json prints {\"title\",\"outlet\",\"byline\",\"published\",\"updated\",\"language\",\"url\",\"text\","
            + "\"blocks\":[{\"kind\",\"start\",\"end\"}]}, offsets in UTF-16 units of the text, null for what is unknown;"
            + " a container such as a ZIP gives a line for each article, with \"file\":\"outer!/inner\".",
        "--batch reads all files of a folder and the folders in it; FILE gets a line for each article, with \"file\","
            + " the path relative to DIR, or with \"file\" and \"error\"."
    },
    footer = {"", "Exit codes: 0 done, also for a batch in which files were refused, 1 the file was refused."})
public final class ExtractCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE-OR-URL", description = "The file or the web page to read.")
    private String file;

    @Option(names = "--json", description = "Print JSON instead of the bare text.")
    private boolean json;

    @Option(names = "--batch", paramLabel = "DIR", description = "Read this folder and the folders in it.")
    private Path folder;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write the lines of a batch to.")
    private Path output;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Option(names = "--allow-private", description = "Read also file: addresses and servers on this computer or in its own network.")
    private boolean allowPrivate;

    /** The command, not yet run. */
    public ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if ((file == null) == (folder == null)) {
            throw new ParameterException(spec.commandLine(), "Name one file, or a folder with --batch.");
        }
        if ((folder == null) != (output == null)) {
            throw new ParameterException(spec.commandLine(), "A batch needs both --batch DIR and -o FILE.");
        }
        Importing importing = Importing.standard();
        if (folder != null) {
            surroundings.out().println(new ExtractBatch(folder, importing, options.reading()).run(output).sentence(output));
            return ExitCode.OK;
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (WebAddress.isAddress(file)) {
            fetch(importing, outcomes);
        } else {
            importing.each(path(), options.reading(), outcomes::add);
        }
        return print(file, outcomes);
    }

    private void fetch(Importing importing, List<Outcome> outcomes) {
        try {
            importing.each(Fetcher.standard().fetch(file, allowPrivate, () -> false), options.reading(), outcomes::add);
        } catch (ImportRefused refused) {
            outcomes.add(new Outcome.Refused(file, refused.getMessage(), refused.need()));
        }
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' is neither a path nor an address.");
        }
    }

    /** Prints the articles; one that stands by itself has no "file". */
    private int print(String place, List<Outcome> outcomes) {
        int articles = 0;
        for (Outcome outcome : outcomes) {
            ObjectNode line = ExtractLine.of(outcome.place(), outcome);
            boolean alone = outcomes.size() == 1 && outcome.place().equals(place);
            if (line.has("error") && (alone || !json)) {
                surroundings.err().println(line.path("error").asString());
            } else if (json) {
                surroundings.out().println(ExtractLine.json(alone ? line.without("file") : line));
            } else if (outcome instanceof Outcome.Drafted drafted) {
                printText(drafted.draft(), articles);
            }
            articles += line.has("error") ? 0 : 1;
        }
        return articles > 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void printText(Draft draft, int before) {
        String title = draft.proposal().value(MetadataField.TITLE);
        String text = ArticleJson.body(draft).text();
        surroundings.out().print((before > 0 ? "\n\n" : "") + (title.isEmpty() || title.equals(text) ? "" : title + "\n\n") + text + "\n");
    }
}
