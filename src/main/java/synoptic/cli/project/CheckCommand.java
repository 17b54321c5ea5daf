package synoptic.cli.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.node.ObjectNode;

/** {@code synoptic check}. */
@Command(name = "check", description = "Look for damage in a project, without changing anything.", mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 nothing is wrong (notes may be printed), 1 a problem was found; with --repair, one that is left."})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--json", description = "Print a line of JSON for each finding: severity, file, line, sentence, and repaired where --repair did that.")
    private boolean json;

    @Option(names = "--repair", description = "Set damaged files aside in .synoptic/rescue, and restore what the journal, the history and the backups still have.")
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
            // Problems first: what was restored is said after what was lost.
            List<Finding> all = Stream.concat(repaired.stream(), findings.stream()).distinct()
                .sorted(Comparator.comparing(finding -> !finding.isProblem())).toList();
            all.forEach(finding -> tell(finding, !findings.contains(finding)));
            if (!json) {
                sum(all.stream().filter(Finding::isProblem).count(), findings.stream().filter(Finding::isProblem).count());
            }
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

    /** Says what became of the problems; nothing where there were none. */
    private void sum(long found, long left) {
        if (found > 0 && !repair) {
            surroundings.out().println(problems(found) + " found and nothing changed; with --repair, damaged files are set aside and restored as far as they can be.");
        } else if (found > 0) {
            surroundings.out().println(left == 0 ? problems(found) + " found, and none is left."
                : problems(found) + " found, and " + left + (left == 1 ? " is" : " are") + " left that nothing here can repair.");
        }
    }

    private static String problems(long number) {
        return number == 1 ? "1 problem was" : number + " problems were";
    }

    private void tell(Finding finding, boolean isGone) {
        if (json) {
            ObjectNode line = JsonLines.object().put("severity", finding.severity().name().toLowerCase(Locale.ROOT)).put("file", finding.file())
                .put("line", finding.line()).put("sentence", finding.sentence());
            new JsonLines(surroundings.out()).write(finding.isProblem() && isGone ? line.put("repaired", true) : line);
        } else {
            surroundings.out().println((!finding.isProblem() ? "Note: " : isGone ? "Repaired: " : "") + finding);
        }
    }
}
