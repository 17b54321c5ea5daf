package synoptic.ui.annotating.lists;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import synoptic.edit.AnnotationEdit;
import synoptic.model.AnnotationId;
import synoptic.model.Project;
import synoptic.ui.annotating.lists.HighlightRow.Entry;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Splice;

/** The highlights of the project, filtered, grouped and in reading order. Computed only while they are shown. */
public final class HighlightsViewModel {

    private final Desk desk;
    private final ObjectProperty<HighlightFilter> filter = new SimpleObjectProperty<>(HighlightFilter.ALL);
    private final ObjectProperty<HighlightOrder> order = new SimpleObjectProperty<>(HighlightOrder.ARTICLE);
    private final ReadOnlyListWrapper<HighlightRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final HighlightRows made = new HighlightRows();
    private final Subscription watching;
    private boolean shown;

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

    /** Says whether anybody sees the list. */
    public void setShown(boolean visible) {
        shown = visible;
        refresh();
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
        if (shown) {
            Splice.bring(rows.get(), made.of(project(), desk.model().articles(), order.get(), filter.get()));
        }
    }
}
