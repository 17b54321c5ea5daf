package synoptic.store.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.store.Finding;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;

/** Records that have the same id. */
final class Twins {

    private Twins() {
    }

    /** The records without those that have the id of an earlier one; the file of such a one cannot stay as it is. */
    static List<Entity> removed(Loaded loaded, Layout layout) {
        List<Entity> first = new ArrayList<>(loaded.records().size());
        Set<EntityId> seen = HashSet.newHashSet(loaded.records().size());
        for (Entity record : loaded.records()) {
            if (seen.add(record.id())) {
                first.add(record);
            } else {
                Home home = Home.of(record);
                Path file = home.file(layout);
                loaded.found(Finding.problem(layout.relative(file), LineOf.id(file, record.id()),
                    "there is another record with the id " + record.id() + "; the first one is kept"));
                loaded.damaged(home, file);
            }
        }
        return first;
    }
}
