package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** An edit of tags. */
public sealed interface TagEdit extends Edit {

    /** Adds a tag. @throws EditRefused if it has no name, or there is one of that name below the same parent */
    record Add(Tag tag) implements TagEdit {
        @Override
        public String label(Project project) {
            return "new " + Names.tag(tag);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.nothing(project, tag, "The tag");
            Found.parent(project, tag);
            refuseTwins(project, tag);
            return List.of(RecordChange.added(tag));
        }
    }

    /**
     * Changes a tag's name, colour, description, memo or parent.
     *
     * @throws EditRefused if it would stand below itself, or move beside one of its name
     */
    record Change(Tag tag) implements TagEdit {
        @Override
        public String label(Project project) {
            Tag before = project.tag(tag.id()).orElse(tag);
            String what = !before.name().equals(tag.name()) ? "renaming of "
                : !before.parent().equals(tag.parent()) ? "move of "
                : !before.color().equals(tag.color()) ? "change of the colour of " : "change of the notes on ";
            return what + Names.tag(before);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Tag before = Found.tag(project, tag.id());
            if (!isInPlaceOf(before)) {
                refuseTwins(project, tag);
                refuseBelowItself(project);
            }
            return List.of(RecordChange.replaced(before, tag));
        }

        @Override
        public String mergeKey(Project project) {
            boolean inPlace = project.tag(tag.id()).filter(this::isInPlaceOf).isPresent();
            return inPlace ? label(project) + " " + tag.id() : "";
        }

        private boolean isInPlaceOf(Tag before) {
            return before.name().equals(tag.name()) && before.parent().equals(tag.parent());
        }

        private void refuseBelowItself(Project project) {
            Set<TagId> seen = new HashSet<>(Set.of(tag.id()));
            Optional<Tag> above = Found.parent(project, tag);
            while (above.isPresent()) {
                if (!seen.add(above.get().id())) {
                    throw new EditRefused("A tag cannot stand below itself.");
                }
                above = above.get().parent().flatMap(project::tag);
            }
        }
    }

    /** Merges tags into one: their passages, memos and the tags below them go there, and they are gone. */
    record Merge(TagId into, Set<TagId> from, Instant at) implements TagEdit {
        public Merge {
            from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
        }

        @Override
        public String label(Project project) {
            List<TagId> sources = sources();
            String what = sources.size() == 1 ? Names.tag(project, sources.getFirst()) : sources.size() + " tags";
            return "merging of " + what + " into " + Names.tag(project, into);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.tag(project, into);
            List<RecordChange> changes = new ArrayList<>(retagged(project));
            Project now = project;
            for (TagId source : sources()) {
                for (RecordChange change : mergeOne(now, Found.tag(now, into), Found.tag(now, source))) {
                    now = change.apply(now);
                    changes.add(change);
                }
            }
            return changes;
        }

        private List<TagId> sources() {
            return from.stream().filter(id -> !id.equals(into)).sorted().toList();
        }

        private List<RecordChange> retagged(Project project) {
            List<RecordChange> changes = new ArrayList<>();
            Set<AnnotationId> done = new HashSet<>();
            for (TagId source : sources()) {
                for (Annotation annotation : project.tagged(source)) {
                    if (done.add(annotation.id())) {
                        List<Body> bodies = annotation.bodies();
                        for (TagId from : sources()) {
                            bodies = Bodies.retagged(bodies, from, into);
                        }
                        changes.addAll(Changes.of(annotation, annotation.withBodies(bodies, at)));
                    }
                }
            }
            return changes;
        }

        /** What becomes of the tags themselves. */
        private List<RecordChange> mergeOne(Project project, Tag target, Tag source) {
            List<RecordChange> changes = new ArrayList<>();
            Set<TagId> line = lineAbove(project, target);
            Tag merged = target.withMemo(Memos.joined(Stream.of(target.memo(), source.memo())));
            for (Tag child : project.tagsBelow(Optional.of(source.id()))) {
                Optional<TagId> parent = line.contains(child.id()) ? source.parent() : Optional.of(into);
                if (child.id().equals(into)) {
                    merged = merged.withParent(parent);
                } else {
                    changes.add(RecordChange.replaced(child, child.withParent(parent)));
                }
            }
            changes.add(RecordChange.replaced(target, merged));
            changes.add(RecordChange.removed(source));
            return changes;
        }

        /** A tag and those above it, which cannot move below it: they take the merged tag's place. */
        private static Set<TagId> lineAbove(Project project, Tag tag) {
            Set<TagId> line = new HashSet<>();
            Optional<Tag> at = Optional.of(tag);
            while (at.isPresent() && line.add(at.get().id())) {
                at = at.get().parent().flatMap(project::tag);
            }
            return line;
        }
    }

    /** Removes a tag from the project and from every passage; the tags below it move up to its parent. */
    record Remove(TagId tag, Instant at) implements TagEdit {
        @Override
        public String label(Project project) {
            return "removal of " + Names.tag(project, tag);
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
