package synoptic.ui.reading.passage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Project;

/** The highlights that lie over one place, the shortest first, and which of them to select next. */
public final class OverlapCycle {

    private static final Comparator<Annotation> SHORTEST_FIRST =
        Comparator.comparingInt((Annotation annotation) -> annotation.range().length()).thenComparing(Annotation::range)
            .thenComparing(Annotation::id);

    private OverlapCycle() {
    }

    /** The highlights that hold an offset, the shortest first. */
    public static List<Annotation> at(Project project, ArticleId article, int offset) {
        return project.annotationsOf(article).stream()
            .filter(annotation -> annotation.target().isAnchored() && annotation.range().contains(offset))
            .sorted(SHORTEST_FIRST).toList();
    }

    /** The one after the selected one, round and round; the first where the selected one is not among them. */
    public static Optional<Annotation> next(List<Annotation> there, Optional<AnnotationId> selected) {
        for (int i = 0; i < there.size(); i++) {
            if (selected.filter(there.get(i).id()::equals).isPresent()) {
                return Optional.of(there.get((i + 1) % there.size()));
            }
        }
        return there.stream().findFirst();
    }

    /** The first highlight that starts at or after an offset, else the first of all. */
    public static Optional<Annotation> following(Project project, ArticleId article, int offset) {
        List<Annotation> anchored =
            project.annotationsOf(article).stream().filter(annotation -> annotation.target().isAnchored()).toList();
        return anchored.stream().filter(annotation -> annotation.range().start() >= offset).findFirst()
            .or(() -> anchored.stream().findFirst());
    }
}
