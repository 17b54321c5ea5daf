package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import synoptic.edit.AnnotationEdit;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.ui.annotating.lists.HighlightRow.Entry;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;

/** The highlights of the project, filtered, grouped and in reading order. */
public final class HighlightsViewModel {

    private final Desk desk;
    private final ObjectProperty<HighlightFilter> filter = new SimpleObjectProperty<>(HighlightFilter.ALL);
    private final ObjectProperty<HighlightOrder> order = new SimpleObjectProperty<>(HighlightOrder.ARTICLE);
    private final ReadOnlyListWrapper<HighlightRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Subscription watching;

    public HighlightsViewModel(Desk desk) {
        this.desk = desk;
        watching = Subscription.combine(desk.model().projectProperty().subscribe(project -> refresh()),
            filter.subscribe(this::refresh), order.subscribe(this::refresh));
    }

    ObjectProperty<HighlightFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<HighlightOrder> orderProperty() {
        return order;
    }

    ReadOnlyListProperty<HighlightRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    Project project() {
        return desk.model().project();
    }

    /** Selects a highlight and brings it into view. */
    void show(Entry entry) {
        desk.focus().annotationProperty().set(entry.annotation().id());
        desk.focus().reveal(entry.article().id(), entry.annotation().range());
    }

    void delete(Set<AnnotationId> chosen) {
        if (!chosen.isEmpty()) {
            desk.model().tryApply(new AnnotationEdit.Remove(chosen), desk.notices());
        }
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    private void refresh() {
        List<HighlightRow> now = switch (order.get()) {
            case ARTICLE -> byArticle();
            case CLAIM -> byClaim();
            case TAG -> byTag();
            case NEWEST -> List.copyOf(all().stream().filter(filter.get()::holds)
                .sorted(Comparator.comparing((Entry entry) -> entry.annotation().modified()).reversed()).toList());
        };
        if (!now.equals(rows.get())) {
            rows.setAll(now);
        }
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (Article article : ArticleWords.byDate(project())) {
            project().annotationsOf(article.id()).forEach(annotation -> Entry.of(project(), annotation).ifPresent(all::add));
        }
        return all;
    }

    private List<HighlightRow> byArticle() {
        List<HighlightRow> found = new ArrayList<>();
        List<Entry> all = all();
        for (Article article : ArticleWords.byDate(project())) {
            group(found, all, ArticleWords.outlet(article), 0, entry -> entry.article().id().equals(article.id()));
        }
        return found;
    }

    private List<HighlightRow> byClaim() {
        List<HighlightRow> found = new ArrayList<>();
        List<Entry> all = all();
        for (Claim claim : project().claimsInOrder()) {
            group(found, all, claim.statement(), claim.number(),
                entry -> entry.links().stream().anyMatch(link -> link.claim().id().equals(claim.id())));
        }
        group(found, all, Messages.get("highlights.noClaim"), 0, entry -> entry.links().isEmpty());
        return found;
    }

    private List<HighlightRow> byTag() {
        List<HighlightRow> found = new ArrayList<>();
        List<Entry> all = all();
        for (Tag tag : project().tags()) {
            group(found, all, tag.name(), 0, entry -> entry.tags().contains(tag));
        }
        group(found, all, Messages.get("highlights.noTag"), 0, entry -> entry.tags().isEmpty());
        return found;
    }

    private void group(List<HighlightRow> rows, List<Entry> all, String words, int number, Predicate<Entry> member) {
        List<Entry> members = all.stream().filter(member).filter(filter.get()::holds).toList();
        if (!members.isEmpty()) {
            rows.add(new HighlightRow.Heading(words, number, members.size()));
            rows.addAll(members);
        }
    }
}
