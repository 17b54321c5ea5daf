package synoptic.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import synoptic.align.ClaimMatrix.Cell;
import synoptic.align.ClaimMatrix.Voice;
import synoptic.align.Verdict;
import synoptic.edit.ClaimEdit;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.support.Messages;

/** The table of claims by articles, filtered, and what can be done in it. Computed only while it is shown. */
public final class MatrixViewModel {

    private static final Pattern QUOTED = Pattern.compile("[“„«\"‘].*[”“»\"’]");

    private final Desk desk;
    private final ObjectProperty<MatrixFilter> filter = new SimpleObjectProperty<>(MatrixFilter.ALL);
    private final ReadOnlyObjectWrapper<MatrixContent> content = new ReadOnlyObjectWrapper<>(MatrixContent.NONE);
    private final Subscription watching;
    private boolean shown;
    /** The first column in view, as it was wanted last. */
    private int first;

    public MatrixViewModel(Desk desk) {
        this.desk = desk;
        watching = desk.model().projectProperty().subscribe(project -> refresh());
    }

    ObjectProperty<MatrixFilter> filterProperty() {
        return filter;
    }

    /** The table with the columns in view, whatever the filter. */
    ReadOnlyObjectProperty<MatrixContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Turns to the columns of later articles, or of earlier ones with -1. */
    void turn(int steps) {
        first = Math.max(0, content.get().first() + steps * MatrixContent.MOST);
        refresh();
    }

    /** Says whether anybody sees the table. */
    public void setShown(boolean visible) {
        shown = visible;
        refresh();
    }

    List<MatrixRow> rows() {
        return content.get().rows().stream().filter(filter.get()::holds).toList();
    }

    Article article(ArticleId id) {
        return project().article(id).orElseThrow();
    }

    boolean has(ArticleId id) {
        return project().article(id).isPresent();
    }

    /** Such as "6 claims · 3 articles · 1 disputed · 1 single-source". */
    String summary() {
        MatrixContent now = content.get();
        List<String> parts = new ArrayList<>(List.of(Messages.get("matrix.claims", now.rows().size()), Messages.get("matrix.articles", now.articles())));
        if (now.count(Verdict.DISPUTED) > 0) {
            parts.add(Messages.get("matrix.disputedCount", now.count(Verdict.DISPUTED)));
        }
        if (now.count(Verdict.SINGLE_SOURCE) > 0) {
            parts.add(Messages.get("matrix.singleCount", now.count(Verdict.SINGLE_SOURCE)));
        }
        return String.join(" · ", parts);
    }

    /** The stance that colours a cell: disputes before leaves open before supports. */
    static Stance stance(Cell.Speaks cell) {
        List<Stance> all = cell.voices().stream().map(voice -> voice.mention().stance()).toList();
        return all.contains(Stance.DISPUTES) ? Stance.DISPUTES : all.contains(Stance.DISCUSSES) ? Stance.DISCUSSES : Stance.SUPPORTS;
    }

    /** The words of a mention on one line, with its speaker. */
    static String words(Voice voice) {
        String quote = quoted(voice.annotation().target().quote().exact().strip().replaceAll("\\s+", " "));
        return voice.mention().speaker().isEmpty() ? quote : voice.mention().speaker() + ": " + quote;
    }

    /** Words that bring their own quotation marks get no second ones. */
    private static String quoted(String words) {
        return QUOTED.matcher(words).matches() ? words : "“" + words + "”";
    }

    /** The sign on an article's badge. */
    String badge(Article article) {
        return desk.model().articles().badge(article);
    }

    /** Opens a cell's passage on the desk, beside another article's passage on the same claim where there is one. */
    boolean open(MatrixRow row, Cell cell) {
        desk.focus().claimProperty().set(row.claim().id());
        List<Voice> own = cell instanceof Cell.Speaks speaks ? speaks.voices() : List.of();
        List<Voice> others = row.voices().stream().filter(voice -> !voice.annotation().article().equals(cell.article())).toList();
        if (own.isEmpty() && others.isEmpty()) {
            desk.panes().show(cell.article());
            return true;
        }
        if (!others.isEmpty()) {
            reveal(others.getFirst(), false);
        }
        if (own.isEmpty()) {
            desk.panes().showBeside(cell.article());
        } else {
            reveal(own.getFirst(), !others.isEmpty());
            desk.focus().annotationProperty().set(own.getFirst().annotation().id());
        }
        return true;
    }

    /** Confirms that an article says nothing of a claim, or takes that back; a cell that speaks stays as it is. */
    void toggleSilence(Claim claim, Cell cell) {
        if (cell instanceof Cell.Silent silent) {
            desk.model().tryApply(silent.confirmed().isPresent()
                ? new ClaimEdit.WithdrawSilence(claim.id(), cell.article(), desk.model().now())
                : new ClaimEdit.ConfirmSilence(claim.id(), new Silence(cell.article(), desk.model().analyst(), desk.model().now())), desk.notices());
        }
    }

    /** Stops watching the desk. */
    public void dispose() {
        watching.unsubscribe();
    }

    private void reveal(Voice voice, boolean beside) {
        desk.focus().reveal(new Focus.Reveal(voice.annotation().article(), voice.annotation().range(), beside));
    }

    private void refresh() {
        if (shown) {
            MatrixContent now = MatrixContent.of(project(), desk.model().articles(), first);
            if (!now.equals(content.get())) {
                content.set(now);
            }
        }
    }

    private Project project() {
        return desk.model().project();
    }
}
