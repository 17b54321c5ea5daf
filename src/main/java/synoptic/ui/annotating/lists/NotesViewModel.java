package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditProject;
import synoptic.edit.TagEdit;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;

/**
 * Every free text of the project in one list: the project's memo, those of claims, articles and tags, and the notes on highlights. Gathered only
 * while they are shown.
 */
public final class NotesViewModel {

    /**
     * A note.
     *
     * @param about what it is about, in a few words
     * @param text the note
     */
    record Note(String about, String text, Runnable show, java.util.function.Consumer<String> change) {

    }

    private final Desk desk;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Note> notes = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Subscription watching;
    private boolean shown;

    public NotesViewModel(Desk desk) {
        this.desk = desk;
        watching = Subscription.combine(desk.model().projectProperty().subscribe(project -> refresh()), filter.subscribe(this::refresh));
    }

    /** Words that a note must have. */
    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyListProperty<Note> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    Project project() {
        return desk.model().project();
    }

    /** Changes the project's memo. */
    void memo(String text) {
        if (!text.strip().equals(project().info().memo())) {
            desk.model().tryApply(new EditProject(project().info().title(), text.strip()), desk.notices());
        }
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    /** Says whether anybody sees the notes. */
    public void setShown(boolean visible) {
        shown = visible;
        refresh();
    }

    private void refresh() {
        if (shown) {
            String words = filter.get().strip().toLowerCase(Locale.ROOT);
            notes.setAll(all().stream().filter(note -> (note.about() + " " + note.text()).toLowerCase(Locale.ROOT).contains(words)).toList());
        }
    }

    /** Most records have no note, so that those without one are passed over before a word is made of them. */
    private List<Note> all() {
        List<Note> all = new ArrayList<>();
        if (!project().info().memo().isBlank()) {
            all.add(new Note(Messages.get("notes.project"), project().info().memo(), () -> { }, this::memo));
        }
        project().claimsInOrder().stream().filter(claim -> !claim.memo().isBlank()).forEach(claim -> all.add(ofClaim(claim)));
        for (Article article : desk.model().articles().byDate()) {
            if (!article.memo().isBlank()) {
                all.add(ofArticle(article));
            }
            for (Annotation annotation : project().annotationsOf(article.id())) {
                if (!annotation.comment().isBlank()) {
                    all.add(ofHighlight(article, annotation));
                }
            }
        }
        project().tags().stream().filter(tag -> !tag.memo().isBlank()).forEach(tag -> all.add(ofTag(tag)));
        return all;
    }

    private Note ofClaim(Claim claim) {
        return new Note(Messages.get("notes.claim", claim.number(), claim.statement()), claim.memo(),
            () -> desk.focus().claimProperty().set(claim.id()),
            text -> desk.model().tryApply(new ClaimEdit.EditMemo(claim.id(), text.strip(), desk.model().now()), desk.notices()));
    }

    private Note ofArticle(Article article) {
        return new Note(ArticleWords.outletAndTitle(article, ": "), article.memo(), () -> desk.panes().show(article.id()),
            text -> desk.model().tryApply(new ArticleEdit.EditMemo(article.id(), text.strip()), desk.notices()));
    }

    private Note ofHighlight(Article article, Annotation annotation) {
        return new Note(ArticleWords.outlet(article) + ": “" + annotation.target().quote().exact().strip().replaceAll("\\s+", " ") + "”",
            annotation.comment(), () -> {
                desk.focus().annotationProperty().set(annotation.id());
                desk.focus().reveal(article.id(), annotation.range());
            }, text -> desk.model().tryApply(new AnnotationEdit.EditComment(annotation.id(), text.strip(), desk.model().now()), desk.notices()));
    }

    private Note ofTag(Tag tag) {
        return new Note(Messages.get("notes.tag", tag.name()), tag.memo(), () -> desk.focus().revealTag(tag.id()),
            text -> desk.model().tryApply(new TagEdit.Change(tag.withMemo(text.strip())), desk.notices()));
    }
}
