package synoptic.ui.annotating.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import synoptic.edit.TagEdit;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.desk.Desk;

/** The tags of the project with what can be done with them. */
public final class TagsViewModel {

    private final Desk desk;

    public TagsViewModel(Desk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Project> projectProperty() {
        return desk.model().projectProperty();
    }

    Desk desk() {
        return desk;
    }

    List<Tag> below(Optional<TagId> parent) {
        return project().tagsBelow(parent);
    }

    /** How many highlights carry a tag itself. */
    int count(Tag tag) {
        return project().tagged(tag.id()).size();
    }

    /** How many highlights carry a tag or one below it. */
    int countWithBelow(Tag tag) {
        Set<AnnotationId> all = new HashSet<>();
        collect(tag, all, new HashSet<>());
        return all.size();
    }

    /** The highlights with a tag, by article and place. */
    List<Annotation> tagged(Tag tag) {
        return List.copyOf(project().tagged(tag.id()));
    }

    void add(String name, Optional<TagId> parent, String color) {
        if (!name.isBlank()) {
            desk.model().tryApply(new TagEdit.Add(new Tag(desk.model().ids().tag(), name.strip(), parent, color, "", "")), desk.notices());
        }
    }

    void change(Tag changed) {
        if (!project().tag(changed.id()).equals(Optional.of(changed))) {
            desk.model().tryApply(new TagEdit.Change(changed), desk.notices());
        }
    }

    void merge(Tag tag, TagId into) {
        desk.model().tryApply(new TagEdit.Merge(into, Set.of(tag.id()), desk.model().now()), desk.notices());
    }

    void delete(Tag tag) {
        desk.model().tryApply(new TagEdit.Remove(tag.id(), desk.model().now()), desk.notices());
    }

    /** Shows the next highlight with a tag after the one that is selected. */
    void showNext(Tag tag) {
        List<Annotation> all = tagged(tag);
        if (!all.isEmpty()) {
            int at = desk.focus().annotation().flatMap(project()::annotation).map(all::indexOf).orElse(-1);
            Annotation next = all.get((at + 1) % all.size());
            desk.focus().annotationProperty().set(next.id());
            desk.focus().reveal(next.article(), next.range());
        }
    }

    private void collect(Tag tag, Set<AnnotationId> all, Set<TagId> seen) {
        if (seen.add(tag.id())) {
            project().tagged(tag.id()).forEach(annotation -> all.add(annotation.id()));
            project().tagsBelow(Optional.of(tag.id())).forEach(child -> collect(child, all, seen));
        }
    }

    private Project project() {
        return desk.model().project();
    }
}
