package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.session.Moment;
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

    /** The project's reading order. */
    private static final Comparator<Entry> BY_PLACE = Comparator.comparing((Entry entry) -> entry.annotation.range())
        .thenComparing(entry -> entry.annotation.id());

    private static final Comparator<HighlightSpan> BY_RANGE = Comparator.comparing(HighlightSpan::range);

    /** More changes than this at once are found by looking at all. */
    private static final int FEW = 64;

    private final Map<ClaimId, Integer> mentions = new HashMap<>();
    private Collection<Annotation> annotations = List.of();
    private SpanMaker maker = SpanMaker.NOTHING;
    private Standing standing = Standing.NONE;
    private ArticleId article;
    private List<Entry> entries = new ArrayList<>();
    /** The spans of all entries one after the other. */
    private final List<HighlightSpan> flat = new ArrayList<>();
    private List<HighlightSpan> spans = List.of();

    /** The spans of an article in reading order; annotations without a place in the text have none. */
    public static List<HighlightSpan> of(Project project, ArticleId article, Standing standing) {
        return new PaneSpans().update(project, article, standing, Optional.empty());
    }

    /**
     * The spans as they are now: the same objects as before where nothing has changed.
     *
     * @param moment the change that led to the project, where it is known: it saves looking for what has changed
     */
    public List<HighlightSpan> update(Project project, ArticleId shown, Standing stressed, Optional<Moment> moment) {
        if (!shown.equals(article)) {
            article = shown;
            annotations = List.of();
            entries = new ArrayList<>();
            mentions.clear();
        }
        SpanMaker before = maker;
        maker = new SpanMaker(project, stressed);
        Collection<Annotation> now = project.annotationsOf(shown);
        boolean rewritten = entries.isEmpty();
        boolean changed = false;
        Set<EntityId> renamed = maker.differences(before);
        if (!renamed.isEmpty()) {
            rewritten |= rewrite(renamed);
        }
        if (!stressed.equals(standing)) {
            rewritten |= stress();
        }
        standing = stressed;
        if (rewritten) {
            flatten();
        }
        if (now != annotations) {
            Optional<Step> step = moment.filter(change -> change.after() == project && change.before().annotationsOf(shown) == annotations)
                .flatMap(Moment::step).filter(done -> done.changes().size() <= FEW);
            if (step.isPresent()) {
                step.get().changes().forEach(change -> follow(change, project));
            } else {
                merge(now);
                flatten();
            }
            changed = true;
        }
        annotations = now;
        if (changed || rewritten) {
            spans = List.copyOf(flat);
        }
        return spans;
    }

    private void flatten() {
        flat.clear();
        for (Entry entry : entries) {
            flat.addAll(entry.spans);
        }
    }

    /** Makes one change of a record that the project has come through, in whichever direction. */
    private void follow(RecordChange change, Project project) {
        Stream.of(change.before(), change.after()).flatMap(Optional::stream)
            .filter(record -> record instanceof Annotation annotation && annotation.article().equals(article))
            .map(Annotation.class::cast).forEach(annotation -> {
                int at = Collections.binarySearch(entries, new Entry(annotation, List.of()), BY_PLACE);
                if (at >= 0) {
                    int first = spansBefore(at);
                    flat.subList(first, first + entries.get(at).spans.size()).clear();
                    count(entries.remove(at).annotation, -1);
                }
            });
        if (change.id() instanceof AnnotationId id) {
            project.annotation(id).filter(annotation -> annotation.article().equals(article)).ifPresent(annotation -> {
                int at = -Collections.binarySearch(entries, new Entry(annotation, List.of()), BY_PLACE) - 1;
                Entry added = new Entry(annotation, maker.make(annotation));
                flat.addAll(spansBefore(at), added.spans);
                entries.add(at, added);
                count(annotation, 1);
            });
        }
    }

    /** How many spans the entries before one have, found by place: to walk through thousands would cost more than all the rest. */
    private int spansBefore(int entry) {
        int last = entry - 1;
        while (last >= 0 && entries.get(last).spans.isEmpty()) {
            last--;
        }
        if (last < 0) {
            return 0;
        }
        HighlightSpan end = entries.get(last).spans.getLast();
        int at = Collections.binarySearch(flat, end, BY_RANGE);
        while (flat.get(at) != end && at > 0 && flat.get(at - 1).range().equals(end.range())) {
            at--;
        }
        while (flat.get(at) != end) {
            at++;
        }
        return at + 1;
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
