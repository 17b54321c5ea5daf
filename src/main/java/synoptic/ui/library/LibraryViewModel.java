package synoptic.ui.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Step;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.session.Moment;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.support.Messages;
import synoptic.ui.support.Splice;

/** The article list: its rows in order, and what can be done with an article. */
public final class LibraryViewModel {

    /** More changes than this at once are found by looking at all articles. */
    private static final int FEW = 64;

    private final Desk desk;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<LibraryOrder> sort = new SimpleObjectProperty<>(LibraryOrder.DATE);
    private final ObjectProperty<LibraryOrder> group = new SimpleObjectProperty<>();
    private final ReadOnlyListWrapper<LibraryRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final LibraryRows made = new LibraryRows();
    private final Subscription watching;
    private Subscription turning = Subscription.EMPTY;
    private Map<ArticleId, String> letters = Map.of();
    private Project shown;

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        ListChangeListener<OpenPane> panes = change -> watchPanes();
        desk.panes().open().addListener(panes);
        watching = Subscription.combine(desk.model().projectProperty().subscribe(project -> follow()), desk.model().whole().subscribe(this::refresh),
            filter.subscribe(this::refresh), sort.subscribe(this::refresh), group.subscribe(this::refresh),
            () -> desk.panes().open().removeListener(panes), () -> turning.unsubscribe());
        watchPanes();
    }

    /** Words that an article's title, outlet or byline must all have to be listed. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<LibraryOrder> sortProperty() {
        return sort;
    }

    /** What the list is grouped by, date or outlet; null for nothing. */
    public ObjectProperty<LibraryOrder> groupProperty() {
        return group;
    }

    ReadOnlyListProperty<LibraryRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void refresh() {
        letters = letters();
        Splice.bring(rows.get(), made.all(content(), new LibraryRows.Manner(sort.get(), group.get(), filter.get())));
    }

    /** Only rows of articles that the newest change touched can be others, where it was none of articles or claims. */
    private void follow() {
        LibraryRows.Content now = content();
        Optional<Set<ArticleId>> touched = desk.model().latest().filter(change -> change.before() == shown).flatMap(Moment::step)
            .filter(step -> step.changes().size() <= FEW && made.canRenew(now)).map(LibraryViewModel::touched);
        shown = now.project();
        touched.ifPresentOrElse(articles -> renew(now, articles), this::refresh);
    }

    private static Set<ArticleId> touched(Step step) {
        return step.changes().stream().flatMap(change -> Stream.of(change.before(), change.after())).flatMap(Optional::stream)
            .filter(Annotation.class::isInstance).map(record -> ((Annotation) record).article()).collect(Collectors.toSet());
    }

    private void watchPanes() {
        turning.unsubscribe();
        turning = desk.panes().open().stream().map(pane -> pane.articleProperty().subscribe((before, now) -> followPanes()))
            .reduce(Subscription.EMPTY, Subscription::and);
        followPanes();
    }

    /** Panes were opened or closed, or one shows another article. */
    private void followPanes() {
        Map<ArticleId, String> before = letters;
        letters = letters();
        Set<ArticleId> touched = new HashSet<>(before.keySet());
        touched.addAll(letters.keySet());
        touched.removeIf(article -> Objects.equals(before.get(article), letters.get(article)));
        LibraryRows.Content now = content();
        if (made.canRenew(now)) {
            renew(now, touched);
        } else {
            refresh();
        }
    }

    private void renew(LibraryRows.Content now, Set<ArticleId> articles) {
        for (ArticleId article : articles) {
            made.placeOf(article).ifPresent(place -> {
                LibraryRow row = made.renewed(now, article);
                if (rows.get(place) != row) {
                    rows.set(place, row);
                }
            });
        }
    }

    private LibraryRows.Content content() {
        return new LibraryRows.Content(desk.model().project(), desk.model().articles(), desk.model().whole().get(), letters);
    }

    /** The letter of the first pane that shows an article, A to D from left to right. */
    private Map<ArticleId, String> letters() {
        Map<ArticleId, String> found = new HashMap<>();
        List<OpenPane> panes = desk.panes().open();
        for (int i = 0; i < panes.size(); i++) {
            found.putIfAbsent(panes.get(i).article(), String.valueOf((char) ('A' + i)));
        }
        return found;
    }

    void open(ArticleId article) {
        desk.panes().show(article);
    }

    void openBeside(ArticleId article) {
        desk.panes().showBeside(article);
    }

    /** Opens the article that stands some rows after the active pane's. @param steps 1 or -1 */
    void openNeighbour(int steps) {
        List<ArticleId> order = rows.stream().filter(LibraryRow.Entry.class::isInstance)
            .map(row -> ((LibraryRow.Entry) row).article().id()).toList();
        if (!order.isEmpty()) {
            int at = desk.panes().active().map(pane -> order.indexOf(pane.article())).orElse(steps > 0 ? -1 : 0);
            open(order.get(Math.floorMod(at + steps, order.size())));
        }
    }

    Optional<Article> article(ArticleId id) {
        return desk.model().project().article(id);
    }

    /** Changes an article's details; answers whether they were taken. */
    boolean edit(ArticleId article, Metadata changed) {
        return desk.model().tryApply(new ArticleEdit.EditMetadata(article, changed), desk.notices());
    }

    void memo(ArticleId article, String words) {
        if (article(article).filter(found -> !found.memo().equals(words.strip())).isPresent()) {
            desk.model().tryApply(new ArticleEdit.EditMemo(article, words.strip()), desk.notices());
        }
    }

    /** Removes articles with their highlights and closes their panes. */
    void remove(Set<ArticleId> articles) {
        if (desk.model().tryApply(new ArticleEdit.Remove(articles, desk.model().now()), desk.notices())) {
            desk.notices().done(Messages.get("library.removed", articles.size()));
        }
    }

    Desk desk() {
        return desk;
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }
}
