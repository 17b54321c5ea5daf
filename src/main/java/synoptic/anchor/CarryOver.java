package synoptic.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import synoptic.anchor.fold.FoldedText;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Target;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/**
 * What becomes of an article's annotations when its text is replaced by a corrected version.
 *
 * @param targets the target of every annotation in the new text: exact, approximate with a score, or orphaned until
 *     somebody has said where it belongs
 * @param review the orphaned ones, in the given order
 */
public record CarryOver(Map<AnnotationId, Target> targets, List<Doubt> review) {

    /**
     * Where the context that a selector keeps leaves doubt, more of it is compared, because both versions are known.
     */
    private static final int WIDE = 96;
    /** So many units that both versions hold once are the same words, whatever became of those around them. */
    private static final int TELLING = 15;

    public CarryOver {
        targets = Map.copyOf(targets);
        review = List.copyOf(review);
    }

    /**
     * An annotation that a person must place.
     *
     * @param match why, and the places that may be meant
     */
    public record Doubt(AnnotationId annotation, Match match) {
    }

    /** Carries annotations of one article over from its old text to its new one. */
    public static CarryOver of(ArticleText old, Collection<Annotation> annotations, ArticleText corrected) {
        Map<AnnotationId, Target> targets = new LinkedHashMap<>();
        List<Doubt> review = new ArrayList<>();
        Carrier carrier = new Carrier(old, corrected);
        for (Annotation annotation : annotations) {
            Target target = annotation.target();
            Match match = carrier.match(target);
            targets.put(annotation.id(), match.anchor().map(anchor -> placed(target, anchor, corrected))
                .orElseGet(() -> new Target(target.article(), new Anchor.Orphan(target.range()), target.quote())));
            if (match.anchor().isEmpty()) {
                review.add(new Doubt(annotation.id(), match));
            }
        }
        return new CarryOver(targets, review);
    }

    /**
     * What comes of looking for each annotation's passage, whether or not it may be taken without asking.
     *
     * @param old a text that the annotations with a place have it in; those without one are looked for by their quotes
     */
    public static Map<AnnotationId, Match> matches(ArticleText old, Collection<Annotation> annotations,
        ArticleText corrected) {
        Map<AnnotationId, Match> matches = new LinkedHashMap<>();
        Carrier carrier = new Carrier(old, corrected);
        annotations.forEach(annotation -> matches.put(annotation.id(), carrier.match(annotation.target())));
        return matches;
    }

    /** The target as it is when a person accepts a place for it: the words there are then its own. */
    public static Target accepted(Target target, TextRange place, ArticleText text) {
        return new Target(target.article(), new Anchor.Exact(place), Quotes.describe(text, place));
    }

    private static Target placed(Target target, Anchor found, ArticleText text) {
        boolean asQuoted = found.range().of(text.text()).equals(target.quote().exact());
        if (asQuoted) {
            return accepted(target, found.range(), text);
        }
        double score = Math.min(scoreOf(found), scoreOf(target.anchor()));
        return new Target(target.article(), new Anchor.Approximate(found.range(), score), target.quote());
    }

    private static double scoreOf(Anchor anchor) {
        return anchor instanceof Anchor.Approximate approximate ? approximate.score() : 1;
    }

    /** One pair of versions, prepared once. */
    private static final class Carrier {
        private final ArticleText old;
        private final String corrected;
        private final Matcher matcher;
        private final Landmarks landmarks;

        Carrier(ArticleText old, ArticleText corrected) {
            this.old = old;
            this.corrected = corrected.text();
            FoldedText folded = FoldedText.of(this.corrected);
            matcher = new Matcher(folded, Matcher.DEFAULT_THRESHOLD);
            landmarks = Landmarks.of(FoldedText.of(old.text()), folded);
        }

        Match match(Target target) {
            if (!target.isAnchored() || target.range().end() > old.length()) {
                return matcher.match(target.quote(), false, place -> false);
            }
            TextRange range = target.range();
            OptionalInt start = landmarks.moved(range.start());
            OptionalInt end = landmarks.moved(range.end());
            if (start.isPresent() && end.isPresent() && end.getAsInt() - start.getAsInt() == range.length()
                && corrected.startsWith(old.slice(range), start.getAsInt())) {
                return exact(new TextRange(start.getAsInt(), end.getAsInt()));
            }
            Predicate<TextRange> expected = place -> start.isPresent() && start.getAsInt() == place.start()
                || end.isPresent() && end.getAsInt() == place.end();
            Match near = matcher.match(Quotes.describe(old, range), range.start() == 0, expected);
            if (near.anchor().isPresent()) {
                return near;
            }
            String words = old.slice(range);
            if (words.length() >= TELLING && occursOnce(words, old.text()) && occursOnce(words, corrected)) {
                int place = corrected.indexOf(words);
                return exact(new TextRange(place, place + words.length()));
            }
            Match wide = matcher.match(Quotes.describe(old.text(), range, WIDE), range.start() == 0, expected);
            return wide.anchor().isPresent() ? wide : near;
        }

        private static Match exact(TextRange place) {
            return new Match(Match.Outcome.EXACT, List.of(new Match.Candidate(place, 1, true)), 1);
        }

        private static boolean occursOnce(String words, String text) {
            int first = text.indexOf(words);
            return first >= 0 && text.indexOf(words, first + 1) < 0;
        }
    }
}
