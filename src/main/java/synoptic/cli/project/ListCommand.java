package synoptic.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Surroundings;

/** {@code synoptic list}. */
@Command(name = "list", description = "Print what a project holds.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--json", description = "Print one JSON object: articles, annotations, claims, tags.")
    private boolean json;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new ProjectAccess(surroundings).read(project, opened -> {
            if (json) {
                new JsonLines(surroundings.out()).write(ListJson.of(opened.project()));
            } else {
                ListTable.print(opened.project(), surroundings.out());
            }
            return 0;
        });
    }
}
