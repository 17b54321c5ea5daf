package synoptic.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.exporter.Bundle;
import synoptic.exporter.ExportRefused;
import synoptic.exporter.Manifest;

/** {@code synoptic export}. */
@Command(name = "export", description = "Write a project as a file that others can use.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** What can be written. */
    enum Format { BUNDLE }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "bundle",
        description = "What to write: ${COMPLETION-CANDIDATES} (a zip with a page to read, W3C annotations, the project and a manifest).")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write; an older one is replaced.")
    private Path output;

    @Option(names = "--json", description = "Print the counts and losses as JSON.")
    private boolean json;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new ProjectAccess(surroundings).read(project, opened -> {
            try {
                tell(new Bundle(opened.project(), opened.folder()::copyTo).writeTo(output.toAbsolutePath()));
                return 0;
            } catch (ExportRefused refused) {
                throw new Refusal(refused.getMessage(), refused);
            }
        });
    }

    private void tell(Manifest manifest) {
        var counts = manifest.counts();
        if (json) {
            var node = JsonLines.object().put("file", output.toString()).put("format", format.name().toLowerCase(java.util.Locale.ROOT))
                .put("articles", counts.articles()).put("annotations", counts.annotations()).put("claims", counts.claims())
                .put("mentions", counts.mentions()).put("tags", counts.tags());
            var losses = node.putArray("losses");
            manifest.losses().forEach(loss -> losses.addObject().put("file", loss.file()).put("what", loss.what()).put("count", loss.count()));
            new JsonLines(surroundings.out()).write(node);
        } else {
            surroundings.out().println("Wrote " + output + ": " + counts.articles() + " articles, " + counts.annotations() + " highlights, "
                + counts.claims() + " claims. What its parts could not carry, or only in Synoptic's own words:");
            manifest.losses().forEach(loss -> surroundings.out().println("  " + loss.file() + ": " + loss.what() + " (" + loss.count() + ")"));
        }
    }
}
