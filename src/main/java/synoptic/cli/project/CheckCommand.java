package synoptic.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.store.StoreException;

/** {@code synoptic check}. */
@Command(name = "check", description = "Look for damage in a project, without changing anything.", mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 nothing is wrong (notes may be printed), 1 a problem was found; with --repair, one that is left."})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--json", description = "Print a line of JSON for each finding: severity, file, line, sentence.")
    private boolean json;

    @Option(names = "--repair", description = "Set damaged files aside in .synoptic/rescue, and restore what the journal and the history still have.")
    private boolean repair;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            ProjectStore store = new ProjectAccess(surroundings).store();
            List<Finding> repaired = repair ? repaired(store) : List.of();
            List<Finding> findings = store.check(project);
            Stream.concat(repaired.stream(), findings.stream()).distinct().forEach(this::tell);
            return findings.stream().anyMatch(Finding::isProblem) ? 1 : 0;
        } catch (StoreException refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    /** Opens the project for writing, which sets aside and restores, and brings the files to what was opened. */
    private List<Finding> repaired(ProjectStore store) {
        OpenedProject opened = store.open(project, OpenMode.WRITE);
        try (var folder = opened.folder()) {
            if (opened.readOnlyReason().isPresent()) {
                throw new Refusal(opened.readOnlyReason().get());
            }
            folder.writeBack();
            return opened.findings();
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
