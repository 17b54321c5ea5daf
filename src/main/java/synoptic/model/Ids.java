package synoptic.model;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Makes new ids: UUIDv7, rising within one process. Safe for use by several threads. */
public final class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    public ArticleId article() {
        return new ArticleId(generator.generate());
    }

    public AnnotationId annotation() {
        return new AnnotationId(generator.generate());
    }

    public ClaimId claim() {
        return new ClaimId(generator.generate());
    }

    public TagId tag() {
        return new TagId(generator.generate());
    }

    public ProjectId project() {
        return new ProjectId(generator.generate());
    }
}
