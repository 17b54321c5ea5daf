package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** An edit of tags. */
public sealed interface TagEdit extends Edit {

    /** Adds a tag. @throws EditRefused if there is one of that name below the same parent */
    record Add(Tag tag) implements TagEdit {
        @Override
        public String label() {
            return "new tag “" + tag.name() + "”";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            refuseTwins(project, tag);
            return List.of(RecordChange.added(tag));
        }
    }

    /** Changes a tag's name, colour, description, memo or parent. @throws EditRefused if it would stand below itself, or beside one of its name */
    record Change(Tag tag) implements TagEdit {
        @Override
        public String label() {
            return "change of tag “" + tag.name() + "”";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Tag before = Found.tag(project, tag.id());
            refuseTwins(project, tag);
            Set<TagId> seen = new HashSet<>(Set.of(tag.id()));
            Optional<TagId> above = tag.parent();
            while (above.isPresent()) {
                if (!seen.add(above.get())) {
                    throw new EditRefused("A tag cannot stand below itself.");
                }
                above = project.tag(above.get()).flatMap(Tag::parent);
            }
            return List.of(RecordChange.replaced(before, tag));
        }

        @Override
        public String mergeKey() {
            return "tag " + tag.id();
        }
    }

    /** Merges tags into one: their passages and the tags below them go there, and they are gone. */
    record Merge(TagId into, Set<TagId> from, Instant at) implements TagEdit {
        public Merge {
            from = Set.copyOf(from);
        }

        @Override
        public String label() {
            return "merging of tags";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Tag target = Found.tag(project, into);
            List<RecordChange> changes = new ArrayList<>();
            Project at = project;
            for (TagId id : from.stream().filter(tag -> !tag.equals(into)).sorted().toList()) {
                for (RecordChange change : mergeOne(at, target, Found.tag(at, id))) {
                    at = change.apply(at);
                    changes.add(change);
                }
                target = Found.tag(at, into);
            }
            return changes;
        }

        private List<RecordChange> mergeOne(Project project, Tag target, Tag source) {
            List<RecordChange> changes = new ArrayList<>();
            for (Annotation annotation : project.tagged(source.id())) {
                changes.add(RecordChange.replaced(annotation,
                    annotation.withBodies(Bodies.retagged(annotation.bodies(), source.id(), into), at)));
            }
            if (target.parent().filter(source.id()::equals).isPresent()) {
                changes.add(RecordChange.replaced(target, target.withParent(source.parent())));
            }
            for (Tag child : project.tagsBelow(Optional.of(source.id()))) {
                if (!child.id().equals(into)) {
                    changes.add(RecordChange.replaced(child, child.withParent(Optional.of(into))));
                }
            }
            changes.add(RecordChange.removed(source));
            return changes;
        }
    }

    /** Removes a tag from the project and from every passage; the tags below it move up to its parent. */
    record Remove(TagId tag, Instant at) implements TagEdit {
        @Override
        public String label() {
            return "removal of a tag";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Tag before = Found.tag(project, tag);
            List<RecordChange> changes = new ArrayList<>();
            for (Annotation annotation : project.tagged(tag)) {
                changes.addAll(new AnnotationEdit.RemoveTag(annotation.id(), tag, at).changes(project));
            }
            for (Tag child : project.tagsBelow(Optional.of(tag))) {
                changes.add(RecordChange.replaced(child, child.withParent(before.parent())));
            }
            changes.add(RecordChange.removed(before));
            return changes;
        }
    }

    private static void refuseTwins(Project project, Tag tag) {
        if (tag.name().isBlank()) {
            throw new EditRefused("A tag needs a name.");
        }
        boolean taken = project.tagsBelow(tag.parent()).stream()
            .anyMatch(other -> !other.id().equals(tag.id()) && other.name().equalsIgnoreCase(tag.name()));
        if (taken) {
            throw new EditRefused("There is a tag “" + tag.name() + "” there already.");
        }
    }
}
