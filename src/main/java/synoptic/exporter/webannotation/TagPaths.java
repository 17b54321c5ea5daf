package synoptic.exporter.webannotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** A tag's name after the names of the tags above it. */
final class TagPaths {

    private TagPaths() {
    }

    /**
     * The names from the topmost tag down to this one; a circle of parents, which a damaged project can hold, ends
     * where it closes.
     */
    static List<String> of(Tag tag, Project project) {
        Map<TagId, String> path = new LinkedHashMap<>();
        Optional<Tag> at = Optional.of(tag);
        while (at.isPresent() && path.putIfAbsent(at.get().id(), at.get().name()) == null) {
            at = at.get().parent().flatMap(project::tag);
        }
        return List.copyOf(path.values()).reversed();
    }
}
