package synoptic.exporter;

import synoptic.model.Annotation;
import synoptic.model.Project;

/** How many of everything a bundle holds. */
public record Counts(int articles, int annotations, int claims, int mentions, int confirmedSilences, int tags) {

    static Counts of(Project project) {
        return new Counts(project.articles().size(), project.annotations().size(), project.claims().size(),
            (int) project.annotations().stream().flatMap(Annotation::mentions).count(),
            project.claims().stream().mapToInt(claim -> claim.silences().size()).sum(), project.tags().size());
    }
}
