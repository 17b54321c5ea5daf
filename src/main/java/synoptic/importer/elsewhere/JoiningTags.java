package synoptic.importer.elsewhere;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import synoptic.edit.Edit;
import synoptic.edit.TagEdit;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** Fits tags into those of a project: one of the same name below the same parent is the same. */
final class JoiningTags {

    private record Place(Optional<TagId> parent, String name) {
        static Place of(Optional<TagId> parent, String name) {
            return new Place(parent, Folded.of(name));
        }
    }

    private final Project before;
    private final Ids ids;
    private final Report.Tally tally;
    private final Map<Place, TagId> places = new HashMap<>();
    private final Set<TagId> used = new HashSet<>();

    JoiningTags(Project before, Ids ids, Report.Tally tally) {
        this.before = before;
        this.ids = ids;
        this.tally = tally;
        before.tags().forEach(tag -> places.putIfAbsent(Place.of(tag.parent().filter(id -> before.tag(id).isPresent()), tag.name()), tag.id()));
    }

    /** The tags' ids in the project. @param tags each after its parent */
    Map<TagId, TagId> join(List<Tag> tags, Consumer<Edit> edits) {
        Map<TagId, TagId> joined = new HashMap<>();
        for (Tag tag : tags) {
            Optional<TagId> parent = tag.parent().map(joined::get);
            String name = unused(parent, tag.name());
            TagId there = places.get(Place.of(parent, name));
            if (there != null) {
                joined.put(tag.id(), there);
                used.add(there);
                tally.add(Fate.THERE, "tags");
                continue;
            }
            TagId id = before.tag(tag.id()).isPresent() ? ids.tag() : tag.id();
            if (!name.equals(tag.name())) {
                tally.add(Fate.CHANGED, "tags with the name of another beside them: numbered");
            }
            places.put(Place.of(parent, name), id);
            used.add(id);
            joined.put(tag.id(), id);
            edits.accept(new TagEdit.Add(new Tag(id, name, parent, tag.color(), tag.description(), tag.memo())));
            tally.add(Fate.CARRIED, "tags");
        }
        return joined;
    }

    /** The name, numbered where an earlier tag of the same file stands under it at that place. */
    private String unused(Optional<TagId> parent, String name) {
        String unused = name;
        for (int number = 2; used.contains(places.get(Place.of(parent, unused))); number++) {
            unused = name + " (" + number + ")";
        }
        return unused;
    }
}
