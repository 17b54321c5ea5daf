package synoptic.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.TagId;
import synoptic.text.TextRange;

/** What the eye is on: the claim that stands out in every pane, the selected highlight, and requests to bring a passage into view. */
public final class Focus {

    /** A passage to bring into view. @param beside whether to keep the active pane's article and show it in another pane */
    public record Reveal(ArticleId article, TextRange range, boolean beside) {
    }

    /**
     * Words that are proposed as the place of a highlight without one.
     *
     * @param claim the number of the claim in whose colour they are drawn, or 0
     */
    public record Proposal(ArticleId article, TextRange range, int claim) {
    }

    private final ObjectProperty<ClaimId> claim = new SimpleObjectProperty<>();
    private final ObjectProperty<AnnotationId> annotation = new SimpleObjectProperty<>();
    private final ObjectProperty<Sticky> sticky = new SimpleObjectProperty<>();
    private final ObjectProperty<Proposal> proposal = new SimpleObjectProperty<>();
    private final List<Consumer<Reveal>> revealers = new ArrayList<>();
    private final List<Consumer<TagId>> tagRevealers = new ArrayList<>();

    /** The claim that stands out; null for none. */
    public ObjectProperty<ClaimId> claimProperty() {
        return claim;
    }

    public Optional<ClaimId> claim() {
        return Optional.ofNullable(claim.get());
    }

    /** The selected highlight; null for none. */
    public ObjectProperty<AnnotationId> annotationProperty() {
        return annotation;
    }

    public Optional<AnnotationId> annotation() {
        return Optional.ofNullable(annotation.get());
    }

    /** What every new selection gets until Esc; null for nothing. */
    public ObjectProperty<Sticky> stickyProperty() {
        return sticky;
    }

    /** A place that waits for the user's word; null for none. */
    public ObjectProperty<Proposal> proposalProperty() {
        return proposal;
    }

    /** Asks for a passage to be shown in the pane that has its article, else in the active pane. */
    public void reveal(ArticleId article, TextRange range) {
        reveal(new Reveal(article, range, false));
    }

    /** Asks for a passage to be shown. */
    public void reveal(Reveal request) {
        List.copyOf(revealers).forEach(listener -> listener.accept(request));
    }

    /** Asks for a tag to be shown where tags are listed. */
    public void revealTag(TagId tag) {
        List.copyOf(tagRevealers).forEach(listener -> listener.accept(tag));
    }

    /** Hears every request to show a passage until the subscription ends. */
    public Subscription onReveal(Consumer<Reveal> listener) {
        revealers.add(listener);
        return () -> revealers.remove(listener);
    }

    /** Hears every request to show a tag until the subscription ends. */
    public Subscription onRevealTag(Consumer<TagId> listener) {
        tagRevealers.add(listener);
        return () -> tagRevealers.remove(listener);
    }
}
