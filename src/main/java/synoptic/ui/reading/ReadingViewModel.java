package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import synoptic.align.SyncMode;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PaneGroup;
import synoptic.ui.reading.card.CardLine;
import synoptic.ui.reading.passage.ArticleFacts;
import synoptic.ui.reading.passage.OverlapCycle;
import synoptic.ui.reading.passage.PaneSpans;
import synoptic.ui.reading.passage.WordCounts;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;

/** What one reading pane shows: its article's head lines and the highlights to draw, and what a click on a highlight does. */
public final class ReadingViewModel {

    private static final Object FLASH = "flash";

    private final Desk desk;
    private final OpenPane pane;
    private final WordCounts wordCounts;
    private final PaneSpans paneSpans = new PaneSpans();
    private final ReadOnlyObjectWrapper<Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<HighlightSpan>> highlights = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outlet = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper byline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<PaneGroup>> group = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;
    private OptionalInt counted = OptionalInt.empty();
    private String countedWords = "";
    private TextRange flash;

    public ReadingViewModel(Desk desk, OpenPane pane, WordCounts wordCounts) {
        this.desk = desk;
        this.pane = pane;
        this.wordCounts = wordCounts;
        watching = Subscription.combine(
            desk.model().projectProperty().subscribe(this::refresh),
            pane.articleProperty().subscribe(this::turned),
            desk.focus().claimProperty().subscribe(this::paint),
            desk.focus().annotationProperty().subscribe(this::paint),
            desk.focus().proposalProperty().subscribe(this::paint),
            desk.panes().activeProperty().subscribe(now -> active.set(now == pane)),
            pane.groupProperty().subscribe(this::regroup),
            desk.panes().syncModeProperty().subscribe(this::regroup),
            desk.panes().open().subscribe(this::regroup),
            pane.progressProperty().subscribe(share -> progress.set(Messages.get("reading.progress", Math.round(share.doubleValue() * 100)))));
        regroup();
        refresh();
    }

    /** The article as it is now; the last one known where it has been removed. */
    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** What to draw behind the words, in reading order. */
    public ReadOnlyObjectProperty<List<HighlightSpan>> highlightsProperty() {
        return highlights.getReadOnlyProperty();
    }

    /** The sign on the outlet's badge. */
    public ReadOnlyStringProperty badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty outletProperty() {
        return outlet.getReadOnlyProperty();
    }

    /** When the article was published, such as "8 Jul 2017"; empty where that is not known. */
    public ReadOnlyStringProperty dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** Who wrote the article; empty where that is not known. */
    public ReadOnlyStringProperty bylineProperty() {
        return byline.getReadOnlyProperty();
    }

    /** The line under the title, such as "446 words · 4 claims · 6 highlights". */
    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** How far the article has been read, such as "62%". */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the pane is the one that verbs act on. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** The group that the pane moves with; empty where groups make no difference. */
    public ReadOnlyObjectProperty<Optional<PaneGroup>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    /** Makes the pane the one that verbs act on. */
    public void activate() {
        desk.panes().activeProperty().set(pane);
    }

    /** The annotations that spans stand for, in their order, each once. */
    public List<Annotation> annotationsOf(List<HighlightSpan> spans) {
        return spans.stream().map(HighlightSpan::key).filter(PaneSpans.Key.class::isInstance)
            .map(key -> ((PaneSpans.Key) key).annotation()).distinct().flatMap(id -> project().annotation(id).stream()).toList();
    }

    /** Selects the next of the highlights under a click, or drops the selected one where there is none. */
    public Optional<Annotation> clicked(List<Annotation> there) {
        Optional<Annotation> next = OverlapCycle.next(there, desk.focus().annotation());
        next.ifPresentOrElse(this::select, () -> desk.focus().annotationProperty().set(null));
        return next;
    }

    /** What the card says of highlights. */
    public List<CardLine> card(List<Annotation> there) {
        return CardLine.of(project(), there);
    }

    /** The highlights over an offset, the shortest first. */
    public List<Annotation> highlightsAt(int offset) {
        return OverlapCycle.at(project(), pane.article(), offset);
    }

    /** Selects the next of the highlights over the caret, else the first one after it; empty in an article without any. */
    public Optional<Annotation> cycle() {
        int caret = pane.selectionProperty().get().start();
        Optional<Annotation> selected = desk.focus().annotation().flatMap(project()::annotation)
            .filter(annotation -> annotation.article().equals(pane.article()));
        int from = selected.filter(annotation -> !annotation.range().contains(caret)).map(annotation -> annotation.range().start()).orElse(caret);
        Optional<Annotation> next = OverlapCycle.next(highlightsAt(from), desk.focus().annotation())
            .or(() -> OverlapCycle.following(project(), pane.article(), from));
        next.ifPresent(this::select);
        return next;
    }

    /** Selects a highlight and puts a claim that it mentions into focus, unless one of them is. */
    public void select(Annotation annotation) {
        desk.focus().annotationProperty().set(annotation.id());
        List<ClaimId> claims = annotation.mentions().map(Body.Mention::claim).filter(claim -> project().claim(claim).isPresent()).toList();
        if (!claims.isEmpty() && desk.focus().claim().filter(claims::contains).isEmpty()) {
            desk.focus().claimProperty().set(claims.getFirst());
        }
    }

    /** Draws words so that the eye finds them, until it is called with null. */
    public void flash(TextRange range) {
        flash = range;
        paint();
    }

    /** Ends the pane's watching of the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    /** The selected highlight where it is in this pane's article. */
    Optional<AnnotationId> selectedHere() {
        return desk.focus().annotation().filter(id -> project().annotation(id)
            .filter(annotation -> annotation.article().equals(pane.article())).isPresent());
    }

    private Project project() {
        return desk.model().project();
    }

    private void regroup() {
        boolean matters = desk.panes().open().size() > 2 && desk.panes().syncModeProperty().get() != SyncMode.NOTHING;
        group.set(matters ? Optional.of(pane.groupProperty().get()) : Optional.empty());
    }

    private void turned() {
        flash = null;
        refresh();
    }

    private void refresh() {
        Optional<Article> found = project().article(pane.article());
        if (found.isEmpty()) {
            return;
        }
        badge.set(desk.model().articles().badge(found.get()));
        if (found.get() != article.get()) {
            if (article.get() == null || article.get().text() != found.get().text()) {
                // The ranges of the text before mean nothing in this one.
                highlights.set(List.of());
            }
            outlet.set(ArticleWords.outlet(found.get()));
            date.set(DateWords.brief(found.get().metadata().published()));
            byline.set(found.get().metadata().byline().strip());
            article.set(found.get());
        }
        paint();
        count();
    }

    private void count() {
        OptionalInt words = wordCounts.of(article.get().text(), this::count);
        if (!words.equals(counted)) {
            counted = words;
            countedWords = words.isPresent() ? ArticleFacts.words(words.getAsInt()) : "";
        }
        facts.set(paneSpans.facts().line(countedWords));
    }

    private void paint() {
        List<HighlightSpan> spans = paneSpans.update(project(), pane.article(),
            new PaneSpans.Standing(desk.focus().claim(), desk.focus().annotation()), desk.model().latest());
        Focus.Proposal proposal = desk.focus().proposalProperty().get();
        if (proposal != null && proposal.article().equals(pane.article())) {
            spans = proposed(spans, proposal);
        }
        if (flash != null) {
            spans = flashed(spans);
        }
        if (spans != highlights.get()) { // to compare thousands would cost more than what follows from a change
            highlights.set(List.copyOf(spans));
        }
    }

    private static List<HighlightSpan> proposed(List<HighlightSpan> spans, Focus.Proposal proposal) {
        List<HighlightSpan> shown = new ArrayList<>(spans);
        HighlightColor color = proposal.claim() > 0 ? HighlightColor.claim(proposal.claim()) : HighlightColor.PLAIN;
        shown.add(new HighlightSpan(proposal, proposal.range(), color, HighlightKind.FILL, Emphasis.FOCUSED, -1,
            Messages.get("reading.spoken.proposed")));
        return shown;
    }

    /** Highlights over exactly the flashing words stand out for the time; other words are highlighted for it. */
    private List<HighlightSpan> flashed(List<HighlightSpan> spans) {
        List<HighlightSpan> shown = new ArrayList<>(spans.size() + 1);
        boolean found = false;
        for (HighlightSpan span : spans) {
            boolean same = span.range().start() == flash.start() && span.range().end() == flash.end();
            shown.add(same && span.emphasis().compareTo(Emphasis.FOCUSED) < 0 ? span.withEmphasis(Emphasis.FOCUSED) : span);
            found |= same;
        }
        if (!found) {
            shown.add(new HighlightSpan(FLASH, flash, HighlightColor.PLAIN, HighlightKind.FILL, Emphasis.FOCUSED, -1, ""));
        }
        return shown;
    }
}
