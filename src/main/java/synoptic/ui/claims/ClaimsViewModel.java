package synoptic.ui.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ClaimEdit;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.ui.claims.ClaimRow.Said;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.support.Splice;

/** The claims as cards, in the analyst's order, filtered as the user types; and what a card can do. */
public final class ClaimsViewModel {

    /** More voices than this are shown only when somebody asks for them: each takes its time to draw. */
    static final int AT_FIRST = 24;

    /** How many articles have these mentions. */
    private record Speaking(Collection<Annotation> mentions, int articles) {
    }

    private final Desk desk;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<ClaimRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Map<ClaimId, ClaimRow> made = new HashMap<>();
    private final Map<ClaimId, Speaking> speaking = new HashMap<>();
    private final Subscription watching;
    private Project known;
    /** The claim of which somebody wants more voices, and how many. */
    private ClaimId opened;
    private int most;

    public ClaimsViewModel(Desk desk) {
        this.desk = desk;
        watching = Subscription.combine(desk.model().projectProperty().subscribe(project -> refresh()),
            desk.focus().claimProperty().subscribe(this::refresh), desk.focus().annotationProperty().subscribe(this::follow), filter.subscribe(this::refresh));
    }

    /** Words that a claim's statement, memo or number must have to be listed. */
    public StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyListProperty<ClaimRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    boolean isFocused(ClaimId claim) {
        return claim.equals(desk.focus().claimProperty().get());
    }

    /** The highlight that is selected on the desk; null for none. */
    ObservableValue<AnnotationId> selected() {
        return desk.focus().annotationProperty();
    }

    /** Brings a claim into focus, or out of it. */
    void toggle(ClaimId claim) {
        desk.focus().claimProperty().set(isFocused(claim) ? null : claim);
    }

    /** Shows a mention on the desk and selects it; its claim stays in focus. */
    void show(Said said) {
        desk.focus().annotationProperty().set(said.annotation());
        desk.focus().reveal(new Focus.Reveal(said.article(), said.range(), false));
    }

    void cycleStance(Claim claim, Said said) {
        change(claim, said, new Body.Mention(claim.id(), said.stance().next(), said.speaker()));
    }

    void speaker(Claim claim, Said said, String name) {
        if (!name.strip().equals(said.speaker())) {
            change(claim, said, new Body.Mention(claim.id(), said.stance(), name.strip()));
        }
    }

    void unlink(Claim claim, Said said) {
        desk.model().tryApply(new AnnotationEdit.Unlink(said.annotation(), claim.id(), desk.model().now()), desk.notices());
    }

    void statement(Claim claim, String words) {
        if (!words.isBlank() && !words.strip().equals(claim.statement())) {
            desk.model().tryApply(new ClaimEdit.EditStatement(claim.id(), words.strip(), desk.model().now()), desk.notices());
        }
    }

    void memo(Claim claim, String words) {
        if (!words.strip().equals(claim.memo())) {
            desk.model().tryApply(new ClaimEdit.EditMemo(claim.id(), words.strip(), desk.model().now()), desk.notices());
        }
    }

    /** Confirms that an article says nothing of a claim, or takes that back. */
    void toggleSilence(Claim claim, ClaimRow.Voice voice) {
        desk.model().tryApply(voice.silence().isPresent()
            ? new ClaimEdit.WithdrawSilence(claim.id(), voice.article().id(), desk.model().now())
            : new ClaimEdit.ConfirmSilence(claim.id(), new Silence(voice.article().id(), desk.model().analyst(), desk.model().now())),
            desk.notices());
    }

    /** Puts a claim before another one, or last. */
    void reorder(ClaimId claim, Optional<ClaimId> before) {
        desk.model().tryApply(new ClaimEdit.Reorder(claim, before), desk.notices());
    }

    Project project() {
        return desk.model().project();
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    private void change(Claim claim, Said said, Body.Mention mention) {
        Optional<Annotation> annotation = project().annotation(said.annotation());
        if (annotation.flatMap(found -> found.mentionOf(claim.id())).isPresent()) {
            desk.model().tryApply(new AnnotationEdit.ChangeMention(said.annotation(), mention, desk.model().now()), desk.notices());
        }
    }

    private void refresh() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        Project project = project();
        if (known == null || !project.hasClaimsAndTagsOf(known)) {
            speaking.keySet().removeIf(claim -> project.claim(claim).isEmpty());
            made.keySet().retainAll(speaking.keySet());
        }
        known = project;
        Splice.bring(rows.get(), project.claimsInOrder().stream()
            .filter(claim -> words.isEmpty() || isFocused(claim.id()) || matches(claim, words)).map(this::row).toList());
    }

    private ClaimRow row(Claim claim) {
        ClaimRow before = made.get(claim.id());
        if (before != null && !isFocused(claim.id()) && before.isClosed(claim, speaking(claim.id()), project().articles().size())) {
            return before;
        }
        ClaimRow row = isFocused(claim.id())
            ? ClaimRow.open(project(), desk.model().articles(), claim, claim.id().equals(opened) ? most : AT_FIRST, selectedArticle())
            : ClaimRow.closed(claim, speaking(claim.id()), project().articles().size());
        if (row.equals(before)) {
            return before;
        }
        made.put(claim.id(), row);
        return row;
    }

    /** How many articles mention a claim; counted again only where its mentions are others. */
    private int speaking(ClaimId claim) {
        Collection<Annotation> mentions = project().mentionsOf(claim);
        Speaking before = speaking.get(claim);
        if (before == null || before.mentions != mentions) {
            before = new Speaking(mentions, (int) mentions.stream().map(Annotation::article).distinct().count());
            speaking.put(claim, before);
        }
        return before.articles;
    }

    private Optional<ArticleId> selectedArticle() {
        return desk.focus().annotation().flatMap(project()::annotation).map(Annotation::article);
    }

    /** The selected highlight's article is among the voices, also where not all of them are. */
    private void follow() {
        if (rows.stream().anyMatch(row -> row.left() > 0)) {
            refresh();
        }
    }

    /** Shows more voices of the claim in focus. */
    void more(Claim claim) {
        most = (claim.id().equals(opened) ? most : AT_FIRST) + AT_FIRST;
        opened = claim.id();
        refresh();
    }

    /** The sign on an article's badge. */
    String badge(Article article) {
        return desk.model().articles().badge(article);
    }

    private static boolean matches(Claim claim, String words) {
        return String.valueOf(claim.number()).equals(words) || claim.statement().toLowerCase(Locale.ROOT).contains(words)
            || claim.memo().toLowerCase(Locale.ROOT).contains(words);
    }
}
