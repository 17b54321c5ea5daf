package synoptic.ui.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.edit.Edit;
import synoptic.edit.TagEdit;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/**
 * A tag named by a path such as "quotation/shortened", with the edits that make what is missing of it.
 *
 * @param tag the tag at the end of the path
 */
record TagPath(TagId tag, List<Edit> added) {

    private static final List<String> COLORS =
        List.of("#8250df", "#bf3989", "#0969da", "#1a7f37", "#9a6700", "#bc4c00", "#cf222e", "#57606a");

    /** Finds or makes each tag of a path, without regard to case. @throws IllegalArgumentException if the path has no name */
    static TagPath resolve(Project project, String path, Ids ids) {
        Project at = project;
        Optional<TagId> parent = Optional.empty();
        List<Edit> added = new ArrayList<>();
        for (String part : path.split("/")) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<Tag> there = at.tagsBelow(parent).stream().filter(tag -> tag.name().equalsIgnoreCase(name)).findFirst();
            Tag tag;
            if (there.isPresent()) {
                tag = there.get();
            } else {
                String color = parent.flatMap(at::tag).map(Tag::color).orElse(COLORS.get(at.tags().size() % COLORS.size()));
                tag = new Tag(ids.tag(), name, parent, color, "", "");
                Edit add = new TagEdit.Add(tag);
                at = add.apply(at);
                added.add(add);
            }
            parent = Optional.of(tag.id());
        }
        return new TagPath(parent.orElseThrow(() -> new IllegalArgumentException("no name in " + path)), added);
    }

    /** The names from the topmost tag down to this one, parted by slashes. */
    static String of(Project project, Tag tag) {
        StringBuilder path = new StringBuilder(tag.name());
        Optional<Tag> above = tag.parent().flatMap(project::tag);
        for (int depth = 0; above.isPresent() && depth < 32; depth++) {
            path.insert(0, above.get().name() + "/");
            above = above.get().parent().flatMap(project::tag);
        }
        return path.toString();
    }
}
