package synoptic.ui.versions.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import synoptic.anchor.CarryOver;
import synoptic.anchor.Match;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.edit.version.Doubt;
import synoptic.edit.version.Doubts;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.session.Moment;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;

/** Walks the highlights that have no sure place, proposes one for each, and takes what the user decides. */
public final class ReviewViewModel {

    private final Desk desk;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ReviewItem> item = new ReadOnlyObjectWrapper<>();
    private final Map<AnnotationId, Doubt> looked = new HashMap<>();
    private final Subscription watching;
    private AnnotationId current;
    private int index;

    /** @param background where places are looked for @param window runs on the window's thread */
    public ReviewViewModel(Desk desk, Executor background, Executor window) {
        this.desk = desk;
        this.background = background;
        this.window = window;
        waiting.set(Doubts.count(project()));
        watching = desk.model().momentProperty().subscribe(moment -> {
            if (moment != null) {
                changed(moment);
            }
        });
    }

    /** How many highlights of the project have no place. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether the review is under way. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The highlight whose places are shown; null while there is none, or they are being looked for. */
    public ObservableValue<AnnotationId> reviewedProperty() {
        return item.map(shown -> shown.doubt().annotation().id());
    }

    /** The highlight to decide on; null while there is none, or its places are being looked for. */
    ReadOnlyObjectProperty<ReviewItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** Goes to the next highlight, or begins with the first of the article in the active pane. @param steps 1 or -1 */
    public void walk(int steps) {
        List<Annotation> order = order();
        if (order.isEmpty()) {
            close();
            return;
        }
        if (!open.get()) {
            open.set(true);
            Optional<ArticleId> active = desk.panes().active().map(OpenPane::article);
            select(order, order.stream().filter(found -> active.filter(found.article()::equals).isPresent()).findFirst()
                .map(order::indexOf).orElse(0));
        } else {
            select(order, Math.floorMod(index + steps, order.size()));
        }
    }

    /** Begins the review with the article in the active pane, if it has highlights without a place. */
    public void begin() {
        close();
        walk(1);
    }

    /** Puts the highlight at the proposed place. */
    void accept() {
        current().ifPresent(shown -> shown.proposed().map(Match.Candidate::range)
            .ifPresentOrElse(place -> settle(shown, place), () -> desk.notices().warn(Messages.get("review.noPlace"))));
    }

    /** Puts the highlight on the words that are marked in its article. */
    void move() {
        current().ifPresent(shown -> {
            Optional<OpenPane> pane = desk.panes().showing(shown.doubt().article().id()).filter(OpenPane::hasSelection);
            pane.ifPresentOrElse(marked -> settle(shown, marked.selectionProperty().get()),
                () -> desk.notices().warn(Messages.get("review.markFirst", ArticleWords.outlet(shown.doubt().article()))));
        });
    }

    /** Deletes the highlight with all that is said of it. */
    void discard() {
        current().ifPresent(shown ->
            desk.model().tryApply(new AnnotationEdit.Remove(Set.of(shown.doubt().annotation().id())), desk.notices()));
    }

    /** Proposes the next of the places that may be meant. */
    void otherPlace() {
        current().ifPresent(shown -> {
            item.set(shown.withNextPlace());
            propose();
        });
    }

    /** Ends the review; what was not decided waits. */
    public void close() {
        open.set(false);
        current = null;
        item.set(null);
        looked.clear();
        desk.focus().proposalProperty().set(null);
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    private Optional<ReviewItem> current() {
        return Optional.ofNullable(item.get());
    }

    private Project project() {
        return desk.model().project();
    }

    private List<Annotation> order() {
        List<Annotation> order = new ArrayList<>();
        for (Article article : desk.model().articles().byDate()) {
            order.addAll(Doubts.waiting(project(), article));
        }
        return order;
    }

    private void settle(ReviewItem shown, TextRange place) {
        project().article(shown.doubt().article().id()).ifPresent(article -> desk.model().tryApply(
            new AnnotationEdit.Settle(shown.doubt().annotation().id(),
                CarryOver.accepted(shown.doubt().annotation().target(), place, article.text()), desk.model().now()),
            desk.notices()));
    }

    private void changed(Moment moment) {
        boolean concerned = moment.step().map(ReviewViewModel::touchesDoubts).orElse(true);
        if (!concerned) {
            return;
        }
        waiting.set(Doubts.count(moment.after()));
        if (!open.get()) {
            return;
        }
        List<Annotation> order = order();
        if (order.isEmpty()) {
            close();
            desk.notices().done(Messages.get("review.done"));
            return;
        }
        List<AnnotationId> ids = order.stream().map(Annotation::id).toList();
        int again = moment.cause() != Moment.Cause.UNDONE ? -1 : moment.step().stream().flatMap(step -> step.changes().stream())
            .mapToInt(change -> ids.indexOf(change.id())).filter(found -> found >= 0).findFirst().orElse(-1);
        int still = ids.indexOf(current);
        select(order, again >= 0 ? again : still >= 0 ? still : Math.min(index, order.size() - 1));
    }

    private static boolean touchesDoubts(Step step) {
        return step.changes().stream().anyMatch(change -> isDoubt(change) || change.id() instanceof ArticleId);
    }

    private static boolean isDoubt(RecordChange change) {
        return change.before().stream().anyMatch(ReviewViewModel::isLost) || change.after().stream().anyMatch(ReviewViewModel::isLost);
    }

    private static boolean isLost(Object record) {
        return record instanceof Annotation annotation && !annotation.target().isAnchored();
    }

    private void select(List<Annotation> order, int wanted) {
        Annotation annotation = order.get(wanted);
        index = wanted;
        current = annotation.id();
        Article article = project().article(annotation.article()).orElseThrow();
        Doubt known = looked.get(annotation.id());
        if (known != null && known.annotation().equals(annotation) && known.article().text() == article.text()) {
            show(known, order.size());
        } else {
            item.set(null);
            look(article, order.size());
        }
    }

    /** Looks for the places of all highlights of an article that have none, with the help of its earlier versions. */
    private void look(Article article, int all) {
        AnnotationId wanted = current;
        Project now = project();
        EarlierTexts.of(desk.model().session(), article)
            .thenApplyAsync(texts -> Doubts.of(now, article, texts::text), background)
            .thenAcceptAsync(doubts -> {
                doubts.forEach(doubt -> looked.put(doubt.annotation().id(), doubt));
                if (wanted.equals(current) && looked.containsKey(wanted)) {
                    show(looked.get(wanted), all);
                }
            }, window);
    }

    private void show(Doubt doubt, int all) {
        boolean same = item.get() != null && item.get().doubt().equals(doubt);
        item.set(new ReviewItem(doubt, same ? item.get().place() : 0, index + 1, all));
        if (!same) {
            propose();
        }
    }

    private void propose() {
        ReviewItem shown = item.get();
        ArticleId article = shown.doubt().article().id();
        Optional<TextRange> place = shown.proposed().map(Match.Candidate::range);
        desk.focus().proposalProperty().set(place.map(range -> new Focus.Proposal(article, range, color(shown.doubt().annotation())))
            .orElse(null));
        place.ifPresentOrElse(range -> desk.focus().reveal(article, range), () -> desk.panes().show(article));
    }

    /** The number of the first claim that the highlight mentions, or 0. */
    private int color(Annotation annotation) {
        return annotation.mentions().map(Body.Mention::claim).flatMap(claim -> project().claim(claim).stream()).mapToInt(Claim::number)
            .findFirst().orElse(0);
    }

    /** The sign on an article's badge. */
    String badge(Article article) {
        return desk.model().articles().badge(article);
    }
}
