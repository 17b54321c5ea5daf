package synoptic.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.library.LibraryRow.Chip;
import synoptic.ui.support.Messages;

/** The article list: its rows in order, and what can be done with an article. */
public final class LibraryViewModel {

    private static final int FEW_CLAIMS = 10;

    private final Desk desk;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<LibraryOrder> sort = new SimpleObjectProperty<>(LibraryOrder.DATE);
    private final ObjectProperty<LibraryOrder> group = new SimpleObjectProperty<>();
    private final ReadOnlyListWrapper<LibraryRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Subscription watching;

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        ListChangeListener<OpenPane> panes = change -> refresh();
        desk.panes().open().addListener(panes);
        watching = Subscription.combine(desk.model().projectProperty().subscribe(project -> refresh()), desk.model().whole().subscribe(this::refresh), filter.subscribe(this::refresh),
            sort.subscribe(this::refresh), group.subscribe(this::refresh), desk.panes().activeProperty().subscribe(this::refresh),
            () -> desk.panes().open().removeListener(panes));
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

    /** Recomputes the rows; also called when a pane turns to another article. */
    void refresh() {
        Project project = desk.model().project();
        Comparator<Article> order = sort.get().comparator();
        if (group.get() != null) {
            order = group.get().comparator().thenComparing(order);
        }
        List<LibraryRow> now = new ArrayList<>();
        List<Claim> claims = project.claimsInOrder();
        String heading = null;
        for (Article article : project.articles().stream().filter(this::matches).sorted(order).toList()) {
            String under = group.get() == null ? "" : group.get().groupOf(article);
            if (!under.isEmpty() && !under.equals(heading)) {
                now.add(new LibraryRow.Heading(under));
                heading = under;
            }
            now.add(entry(project, article, claims));
        }
        if (!now.equals(rows.get())) {
            rows.setAll(now);
        }
    }

    private LibraryRow.Entry entry(Project project, Article article, List<Claim> all) {
        var annotations = project.annotationsOf(article.id());
        Set<ClaimId> mentioned = new HashSet<>();
        annotations.stream().flatMap(Annotation::mentions).map(Body.Mention::claim).forEach(mentioned::add);
        boolean isKnown = desk.model().whole().get();
        List<Chip> chips = !isKnown || mentioned.isEmpty() && all.size() > FEW_CLAIMS ? List.of()
            : all.stream().filter(claim -> all.size() <= FEW_CLAIMS || mentioned.contains(claim.id()))
                .map(claim -> Chip.of(claim, mentioned.contains(claim.id()))).toList();
        String pane = desk.panes().showing(article.id())
            .map(open -> String.valueOf((char) ('A' + desk.panes().open().indexOf(open)))).orElse("");
        return new LibraryRow.Entry(article, isKnown ? OptionalInt.of(annotations.size()) : OptionalInt.empty(), chips, pane);
    }

    private boolean matches(Article article) {
        String text = (article.displayTitle() + " " + article.metadata().outlet() + " " + article.metadata().byline()).toLowerCase(Locale.ROOT);
        for (String word : filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
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
