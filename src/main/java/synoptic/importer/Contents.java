package synoptic.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Source;
import synoptic.importer.same.NearTwins;
import synoptic.importer.same.Sketch;
import synoptic.importer.same.Words;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;

/**
 * What is there already, by the hash of the original bytes and by the hash of the words: letters and digits of all
 * blocks but the title, without regard to case, spaces and punctuation. For one thread at a time.
 */
public final class Contents {

    /** An article of a project, or a file that was read before. */
    private record Known(String name, Optional<ArticleId> article) {
    }

    private final Map<String, Known> byBytes = new HashMap<>();
    private final Map<String, Known> byWords = new HashMap<>();
    private final NearTwins<Known> near = new NearTwins<>();

    /** The contents of a project's articles. */
    public static Contents of(Project project) {
        Contents contents = new Contents();
        for (Article article : project.articles()) {
            Known known = new Known(article.displayTitle(), Optional.of(article.id()));
            contents.near.add(known, Sketch.of(article.text()));
            contents.byBytes.putIfAbsent(article.original().sha256(), known);
            Words.hash(article.text()).ifPresent(hash -> contents.byWords.putIfAbsent(hash, known));
        }
        return contents;
    }

    /** The earlier source with the same bytes, if there is one. */
    Optional<Outcome.Duplicate> twinOf(Source source) {
        return Optional.ofNullable(byBytes.get(source.sha256()))
            .map(known -> new Outcome.Duplicate(source.place(), known.name(), known.article(), true));
    }

    /** The earlier text with the same words, if there is one. */
    Optional<Outcome.Duplicate> twinOf(Draft draft) {
        return Words.hash(draft.text()).map(byWords::get)
            .map(known -> new Outcome.Duplicate(draft.source().place(), known.name(), known.article(), false));
    }

    /**
     * The draft as new, with what is nearly the same; it is known from now on.
     */
    public Outcome.Drafted added(Outcome.Drafted drafted) {
        Draft draft = drafted.draft();
        Sketch sketch = Sketch.of(draft.text());
        Optional<NearTwin> twin = near.nearest(sketch)
            .map(found -> new NearTwin(found.known().name(), found.known().article(), found.percent()));
        Known known = new Known(draft.source().place(), Optional.empty());
        near.add(known, sketch);
        byBytes.putIfAbsent(draft.source().sha256(), known);
        Words.hash(draft.text()).ifPresent(hash -> byWords.putIfAbsent(hash, known));
        return new Outcome.Drafted(drafted.place(), draft, twin);
    }

    /** What was read from a place, and from inside it, counts as there no longer. */
    public void forget(String place) {
        Predicate<Known> gone = known -> known.article().isEmpty()
            && (known.name().equals(place) || known.name().startsWith(place + "!/"));
        byBytes.values().removeIf(gone);
        byWords.values().removeIf(gone);
        near.removeIf(gone);
    }
}
