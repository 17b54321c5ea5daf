package synoptic.cli.project;

import java.util.List;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.store.StoreException;
import synoptic.ui.workbench.Snapshots;

/** All commands on projects. */
public final class Commands {

    private Commands() {
    }

    /** The commands, in the order of the help. */
    public static List<Object> all(Surroundings surroundings) {
        return List.of(new NewCommand(surroundings), new ImportCommand(surroundings), new ListCommand(surroundings),
            new AnnotateCommand(surroundings), new ExportCommand(surroundings), new CheckCommand(surroundings),
            new SnapshotCommand(surroundings, Commands::draw));
    }

    private static void draw(Drawing.Request wanted) {
        try {
            Snapshots.draw(new Snapshots.Request(wanted.project(), wanted.file(), wanted.view(), wanted.width(), wanted.height(), wanted.theme(),
                wanted.open(), wanted.claim()));
        } catch (StoreException | Snapshots.Refused refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }
}
