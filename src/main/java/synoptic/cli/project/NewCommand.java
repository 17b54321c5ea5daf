package synoptic.cli.project;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.store.StoreException;

/** {@code synoptic new}. */
@Command(name = "new", description = "Make an empty project.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The folder to make; it must not be there yet, or be empty.")
    private Path project;

    @Option(names = "--title", paramLabel = "T", description = "The project's title; else the folder's name.")
    private String title;

    @Option(names = "--json", description = "Print the project's id as JSON.")
    private boolean json;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ProjectAccess access = new ProjectAccess(surroundings);
        Path folder = project.toAbsolutePath().normalize();
        String name = title == null || title.isBlank() ? String.valueOf(folder.getFileName()) : title.strip();
        Project empty = Project.of(new ProjectInfo(new Ids().project(), name, "", access.clock().instant().truncatedTo(ChronoUnit.MILLIS)));
        try {
            access.store().create(folder, empty).folder().close();
        } catch (StoreException refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
        if (json) {
            new JsonLines(surroundings.out()).write(JsonLines.object().put("id", empty.info().id().toString()).put("title", name)
                .put("folder", folder.toString()));
        } else {
            surroundings.out().println("“" + name + "” is in " + folder);
        }
        return 0;
    }
}
