package synoptic.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.store.Finding;
import synoptic.store.StoreException;

/** {@code synoptic check}. */
@Command(name = "check", description = "Look for damage in a project, without changing anything.", mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 nothing is wrong (notes may be printed), 1 a problem was found."})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--json", description = "Print a line of JSON for each finding: severity, file, line, sentence.")
    private boolean json;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            List<Finding> findings = new ProjectAccess(surroundings).store().check(project);
            findings.forEach(this::tell);
            return findings.stream().anyMatch(Finding::isProblem) ? 1 : 0;
        } catch (StoreException refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    private void tell(Finding finding) {
        if (json) {
            new JsonLines(surroundings.out()).write(JsonLines.object()
                .put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT)).put("file", finding.file())
                .put("line", finding.line()).put("sentence", finding.sentence()));
        } else {
            surroundings.out().println((finding.isProblem() ? "" : "Note: ") + finding);
        }
    }
}
