package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.ui.reading.text.highlight.HighlightSpan;

/**
 * What to draw behind an article's words, kept from change to change: only spans of what has changed are made anew, so that a change among thousands
 * of highlights costs what it changes.
 */
public final class PaneSpans {

    /** Which annotation and, where it is drawn for a claim or a tag, which of them. */
    public record Key(AnnotationId annotation, Optional<EntityId> about) {
    }

    /** What stands out. */
    public record Standing(Optional<ClaimId> claim, Optional<AnnotationId> annotation) {

        public static final Standing NONE = new Standing(Optional.empty(), Optional.empty());
    }

    private record Entry(Annotation annotation, List<HighlightSpan> spans) {
    }

    private final Map<ClaimId, Integer> mentions = new HashMap<>();
    private Collection<Annotation> annotations = List.of();
    private SpanMaker maker = SpanMaker.NOTHING;
    private Standing standing = Standing.NONE;
    private ArticleId article;
    private List<Entry> entries = List.of();
    private List<HighlightSpan> spans = List.of();

    /** The spans of an article in reading order; annotations without a place in the text have none. */
    public static List<HighlightSpan> of(Project project, ArticleId article, Standing standing) {
        return new PaneSpans().update(project, article, standing);
    }

    /** The spans as they are now: the same objects as before where nothing has changed. */
    public List<HighlightSpan> update(Project project, ArticleId shown, Standing stressed) {
        if (!shown.equals(article)) {
            article = shown;
            annotations = List.of();
            entries = List.of();
            mentions.clear();
        }
        SpanMaker before = maker;
        maker = new SpanMaker(project, stressed);
        Collection<Annotation> now = project.annotationsOf(shown);
        boolean changed = false;
        Set<EntityId> renamed = maker.differences(before);
        if (!renamed.isEmpty()) {
            changed |= rewrite(renamed);
        }
        if (!stressed.equals(standing)) {
            changed |= stress();
        }
        standing = stressed;
        if (now != annotations) {
            merge(now);
            changed = true;
        }
        annotations = now;
        if (changed) {
            List<HighlightSpan> all = new ArrayList<>(entries.size() + 8);
            for (Entry entry : entries) {
                all.addAll(entry.spans);
            }
            spans = List.copyOf(all);
        } else if (entries.isEmpty()) {
            spans = List.of();
        }
        return spans;
    }

    /** How much there is in the article as of the last update; annotations without a place in the text count too. */
    public ArticleFacts facts() {
        return new ArticleFacts(mentions.size(), entries.size());
    }

    private boolean rewrite(Set<EntityId> renamed) {
        List<Entry> kept = new ArrayList<>(entries.size());
        boolean changed = false;
        for (Entry entry : entries) {
            boolean stale = isAbout(entry.annotation, renamed);
            kept.add(stale ? new Entry(entry.annotation, maker.make(entry.annotation)) : entry);
            changed |= stale;
        }
        entries = kept;
        return changed;
    }

    private static boolean isAbout(Annotation annotation, Set<EntityId> records) {
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention && records.contains(mention.claim())
                || body instanceof Body.Tagging tagging && records.contains(tagging.tag())) {
                return true;
            }
        }
        return false;
    }

    private boolean stress() {
        List<Entry> kept = new ArrayList<>(entries.size());
        boolean changed = false;
        for (Entry entry : entries) {
            List<HighlightSpan> stressed = maker.stress(entry.annotation, entry.spans);
            kept.add(stressed == entry.spans ? entry : new Entry(entry.annotation, stressed));
            changed |= stressed != entry.spans;
        }
        entries = kept;
        return changed;
    }

    /** Both are in reading order, so that one walk through both finds what came and went. */
    private void merge(Collection<Annotation> now) {
        List<Entry> kept = new ArrayList<>(now.size());
        int old = 0;
        for (Annotation annotation : now) {
            while (old < entries.size() && entries.get(old).annotation != annotation && isBefore(entries.get(old).annotation, annotation)) {
                count(entries.get(old++).annotation, -1);
            }
            if (old < entries.size() && entries.get(old).annotation == annotation) {
                kept.add(entries.get(old++));
            } else {
                kept.add(new Entry(annotation, maker.make(annotation)));
                count(annotation, 1);
            }
        }
        while (old < entries.size()) {
            count(entries.get(old++).annotation, -1);
        }
        entries = kept;
    }

    /** Whether an annotation stands before another in the project's reading order, or is an earlier state of it. */
    private static boolean isBefore(Annotation before, Annotation other) {
        int place = before.range().compareTo(other.range());
        return place < 0 || place == 0 && before.id().compareTo(other.id()) <= 0;
    }

    private void count(Annotation annotation, int change) {
        List<ClaimId> counted = new ArrayList<>(1);
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention && !counted.contains(mention.claim())) {
                counted.add(mention.claim());
                mentions.merge(mention.claim(), change, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
            }
        }
    }
}
